import { fieldValues, parseMessage } from '../../http/message.ts';
import { inLines, inShell } from './quote.ts';

/** What curl writes by itself. */
const ADDED_BY_CURL = new Set(['host', 'content-length', 'connection']);

/**
 * The command with which curl sends a request as it is shown.
 * @param text the message; one without Host, or for a tunnel, has no address that curl could be given
 */
export function toCurlCommand(text: string): string | undefined {
  const { message } = parseMessage(text);
  if (message?.kind !== 'request') return undefined;
  const { method, target, fields, content } = message;
  const [host] = fieldValues(message, 'Host');
  const address = /^https?:/.test(target) ? target : host !== undefined && target.startsWith('/') ? `https://${host}${target}` : undefined;
  if (address === undefined) return undefined;
  const words = [
    'curl -i',
    ...(method === 'HEAD' ? ['--head'] : method === (content === '' ? 'GET' : 'POST') ? [] : [`-X ${method}`]),
    ...fields.filter(({ name }) => !ADDED_BY_CURL.has(name.toLowerCase())).map(({ name, value }) => `-H ${inShell(`${name}: ${value}`)}`),
    ...(content === '' ? [] : [`--data-binary ${inShell(content)}`]),
    inShell(address),
  ];
  return inLines(words);
}
