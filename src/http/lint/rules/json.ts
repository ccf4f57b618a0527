import { mediaType } from '../../message.ts';
import { readJsonContent } from '../json-content.ts';
import type { MessageRule } from '../rule.ts';

export const json: MessageRule = {
  id: 'json',
  title: 'Content of type application/json, or of a type that ends with +json, is a JSON text.',
  spec: 'RFC 8259 2',
  check(message) {
    const type = mediaType(message);
    if (/^(?:text\/html|(?:text|application)\/xml)$/.test(type ?? '') && /^[[{]\s*["\]}]/.test(message.content))
      return [{ problem: `The content is JSON, and Content-Type says ${type}`, remedy: 'Write application/json', field: 'Content-Type' }];
    const content = readJsonContent(message);
    if (!content || content.ok) return [];
    return [
      {
        problem: `Column ${content.fault.column} of the content is not JSON: ${content.fault.problem}`,
        remedy: 'Write a JSON text, without comments and placeholders',
        line: content.fault.line,
      },
    ];
  },
};
