import { parseMessage, type Response } from '../../src/http/message.ts';

/** What `curl -i` printed. */
export interface Answer {
  /** The responses before the last one. */
  interim: Response[];
  /** The last response, with its content as text. */
  final: Response;
  /** The content of the last response, octet for octet. */
  content: Buffer;
}

/**
 * Reads responses off the wire: any number of interim ones, and a final one or a 101.
 * @throws if there is something else, or a field line that is none
 */
export function readAnswer(output: Buffer): Answer {
  const interim: Response[] = [];
  for (let rest = output; ;) {
    const { head, content } = splitHead(rest);
    if (head.status === 101 || head.status >= 200) return { interim, final: { ...head, content: content.toString() }, content };
    interim.push(head);
    rest = content;
  }
}

function splitHead(octets: Buffer): { head: Response; content: Buffer } {
  const end = octets.indexOf('\r\n\r\n');
  if (end === -1) throw new Error(`No response, but: ${octets.toString()}`);
  const { message, problems } = parseMessage(octets.subarray(0, end).toString().replaceAll('\r\n', '\n'));
  if (message?.kind !== 'response' || problems.length > 0) throw new Error(JSON.stringify(problems));
  return { head: message, content: octets.subarray(end + 4) };
}
