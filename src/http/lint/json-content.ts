import { findJsonFault, type JsonFault } from '../json.ts';
import { hasField, mediaType, type Message } from '../message.ts';

/** The value that the JSON content stands for, or where and why it is not JSON; the line is that of the message. */
export type JsonContent = { ok: true; value: unknown } | { ok: false; fault: JsonFault };

/**
 * Reads the content of a JSON media type (RFC 8259 11, RFC 6839 3.1). Undefined if the message has no content, another
 * media type, or a coding over its content.
 */
export function readJsonContent(message: Message): JsonContent | undefined {
  if (message.content === '' || !isJson(mediaType(message)) || isEncoded(message)) return undefined;
  const fault = findJsonFault(message.content);
  if (fault) return { ok: false, fault: { ...fault, line: fault.line + message.contentLine - 1 } };
  return { ok: true, value: JSON.parse(message.content) as unknown };
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && (type === 'application/json' || type.endsWith('+json'));
}

function isEncoded(message: Message): boolean {
  return hasField(message, 'Content-Encoding') || hasField(message, 'Transfer-Encoding');
}
