import type { Fault } from '../../finding.ts';
import { mediaType, type Message } from '../../message.ts';
import { isUriReference } from '../../syntax.ts';
import { readJsonContent } from '../json-content.ts';
import type { MessageRule } from '../rule.ts';

export const problemDetails: MessageRule = {
  id: 'problem-details',
  title:
    'Problem details are an object with type or title, whose members have the types of the format and whose status is the status code.',
  spec: 'RFC 9457 3.1',
  check(message) {
    const content = mediaType(message) === 'application/problem+json' ? readJsonContent(message) : undefined;
    if (!content?.ok) return [];
    if (!isObject(content.value))
      return [{ problem: 'The problem details are not a JSON object', remedy: 'Write an object: { "type": …, "title": … }' }];
    const details = content.value;
    const line = (name: string) => lineOfMember(message, name, details[name]);
    return [
      checkName(details),
      checkStatus(details, message, line),
      ...checkReferences(details, line),
      ...checkTexts(details, line),
    ].filter((problem) => problem !== undefined);
  },
};

type Details = Record<string, unknown>;
/** The line of a member, within the message. */
type LineOf = (name: string) => number;

function lineOfMember({ content, contentLine }: Message, name: string, value: unknown): number {
  const written = new RegExp(`"${name}"\\s*:\\s*${RegExp.escape(JSON.stringify(value))}`).exec(content);
  return contentLine + content.slice(0, written?.index ?? 0).split('\n').length - 1;
}

function isObject(value: unknown): value is Details {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkName(details: Details): Fault | undefined {
  if ('type' in details || 'title' in details) return undefined;
  return {
    problem: 'The problem details have neither type nor title',
    remedy: 'Write "type" with a URI, "title" with a short sentence, or both',
  };
}

function checkStatus(details: Details, message: Message, line: LineOf): Fault | undefined {
  if (!('status' in details) || message.kind !== 'response' || details['status'] === message.status) return undefined;
  return {
    problem: `The status member is ${JSON.stringify(details['status'])}, but the response is a ${message.status}`,
    remedy: `Write "status": ${message.status}`,
    line: line('status'),
  };
}

function checkReferences(details: Details, line: LineOf): Fault[] {
  return ['type', 'instance']
    .filter((name) => name in details && !(typeof details[name] === 'string' && isUriReference(details[name])))
    .map((name) => ({
      problem: `The ${name} member is ${JSON.stringify(details[name])}, not a URI reference`,
      remedy: `Write a URI as "${name}", such as "https://api.example.com/problems/out-of-stock"`,
      line: line(name),
    }));
}

function checkTexts(details: Details, line: LineOf): Fault[] {
  return ['title', 'detail']
    .filter((name) => name in details && typeof details[name] !== 'string')
    .map((name) => ({
      problem: `The ${name} member is ${JSON.stringify(details[name])}, not a string`,
      remedy: `Write a sentence as "${name}"`,
      line: line(name),
    }));
}
