import type { CodeEntry } from '../content/entries.ts';
import { examplesOf } from './examples.ts';

/**
 * Does an API answer with the code? Not with those that only proxies send, that precede the answer, or that only stand inside a
 * Multi-Status (RFC 4918 section 13), whose entries show no response of their own.
 */
export function isApiResponse(entry: CodeEntry): boolean {
  const { code, standing, sentBy } = entry.facts;
  const isByApi = sentBy.includes('origin server') || sentBy.includes('gateway');
  return standing === 'standard' && code >= 200 && isByApi && (code >= 400 || examplesOf(entry).length > 0);
}
