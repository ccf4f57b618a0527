import { hasField, mediaType, type Message } from '../message.ts';

/** The value that the JSON content stands for, or the parser's words on why it is not JSON. */
export type JsonContent = { ok: true; value: unknown } | { ok: false; error: string };

/**
 * Reads the content of a JSON media type (RFC 8259 11, RFC 6839 3.1). Undefined if the message has no content, another
 * media type, or a coding over its content.
 */
export function readJsonContent(message: Message): JsonContent | undefined {
  if (message.content === '' || !isJson(mediaType(message)) || isEncoded(message)) return undefined;
  try {
    return { ok: true, value: JSON.parse(message.content) as unknown };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && (type === 'application/json' || type.endsWith('+json'));
}

function isEncoded(message: Message): boolean {
  return hasField(message, 'Content-Encoding') || hasField(message, 'Transfer-Encoding');
}
