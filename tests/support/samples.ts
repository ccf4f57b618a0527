import type { Field, Request, Response } from '../../src/http/message.ts';
import { hasStandardMeaning } from '../../src/facts/code-name.ts';
import { methodOf } from '../../src/outputs/samples/recipe.ts';
import { toSample, type Sample, type SampleField } from '../../src/outputs/samples/sample.ts';
import { catalogue } from './catalogue.ts';

/** The sample of every entry that has one. */
export const samples = catalogue.codes.flatMap((entry) => toSample(entry) ?? []);

/** The reason phrases of the registered codes. */
export const phrases = new Map(
  catalogue.codes.filter(({ facts }) => hasStandardMeaning(facts)).map(({ facts }) => [facts.code, facts.phrase]),
);

/** The request of a sample, as curl sends it. */
export function toRequest(sample: Sample): Request {
  const fields = toFields([{ name: 'Host', value: 'localhost' }, ...sample.request.fields]);
  return {
    kind: 'request',
    method: methodOf(sample),
    target: '/',
    version: 'HTTP/1.1',
    fields,
    content: '',
    contentLine: fields.length + 3,
  };
}

/** The response of a sample, without what servers add. */
export function toResponse({ code, phrase, fields, content }: Sample): Response {
  return {
    kind: 'response',
    version: 'HTTP/1.1',
    status: code,
    reason: phrase,
    fields: toFields(fields),
    content,
    contentLine: fields.length + 3,
  };
}

function toFields(fields: readonly SampleField[]): Field[] {
  return fields.map((field, index) => ({ ...field, line: index + 2 }));
}
