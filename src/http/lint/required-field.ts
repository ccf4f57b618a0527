import type { Fault } from '../finding.ts';
import { fieldValues, type Message } from '../message.ts';

/** The problem that a response with this code lacks a field, or has it without a value; otherwise none. */
export function checkRequiredField(message: Message, status: number, field: string, remedy: string): Fault[] {
  if (message.kind !== 'response' || message.status !== status) return [];
  if (fieldValues(message, field).some((value) => value !== '')) return [];
  return [{ problem: `A ${status} response has no ${field}`, remedy, field }];
}
