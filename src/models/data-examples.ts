import type { Catalogue } from '../content/catalogue.ts';
import { dataPaths, markdownPaths, toAddress } from '../addresses.ts';

/** An example of `/data/`, which tests/e2e/data.spec.ts runs as it is printed, one after the other in one folder. */
export interface DataExample {
  /** What it gets. */
  title: string;
  /** What to know about it. */
  note: string;
  /** The file that the text has to be saved as; without one it is for a shell. */
  file?: string;
  text: string;
  /** What it prints, for a shell. */
  prints?: string;
}

/** How to get 409 in each form. */
export function toDataExamples({ codes }: Catalogue): DataExample[] {
  const { phrase, summary, retry } = codes.find(({ facts }) => facts.code === 409)!.facts;
  return [
    {
      title: 'JSON',
      note: 'Facts, relations, constants, prose and texts to copy. The schema has a description for each field.',
      text: `curl -s ${toAddress(dataPaths.code(409))} -o 409.json\nnode -p "require('./409.json').retry.condition"`,
      prints: retry.condition,
    },
    {
      title: 'Markdown',
      note: 'The page for a chat, an issue or an assistant: facts in tables, links absolute.',
      text: `curl -s ${toAddress(markdownPaths.code(409))} -o 409.md\nhead -n 3 409.md`,
      prints: `# 409 ${phrase}\n\n${summary}`,
    },
    {
      title: 'OpenAPI 3.1',
      note: 'Refer to the response in your own document. Tools that load no addresses take a copy: the page of the code has it ready.',
      file: 'openapi.yaml',
      text: [
        'openapi: 3.1.1',
        'info: { title: Orders, version: 1.0.0 }',
        'paths:',
        '  /orders/{id}:',
        '    delete:',
        '      parameters:',
        '        - { name: id, in: path, required: true, schema: { type: string } }',
        '      responses:',
        "        '409':",
        `          $ref: ${toAddress(dataPaths.openapi(409))}#/components/responses/Conflict`,
      ].join('\n'),
    },
    {
      title: 'JavaScript and TypeScript',
      note: 'One module without dependencies. TypeScript looks for the types of an .mjs file in a .d.mts file beside it.',
      text: [
        `curl -s ${toAddress(dataPaths.module)} -o status-atlas.mjs`,
        `curl -s ${toAddress(dataPaths.types)} -o status-atlas.d.mts`,
      ].join('\n'),
    },
    {
      title: 'The module in use',
      note: 'A bundler keeps only the codes that you import by name. Node runs the file from release 22.18 on.',
      file: 'retry.ts',
      text: [
        "import { Conflict, classOf, isRetryable, lookup } from './status-atlas.mjs';",
        '',
        'console.log(Conflict.phrase, lookup(409) === Conflict, classOf(471).treatAs);',
        "console.log(isRetryable(503, { method: 'GET' }), isRetryable(503, { method: 'POST' }));",
      ].join('\n'),
    },
    {
      title: 'Its output',
      note: 'A GET may be repeated after a wait. A POST may have done its work before the 503.',
      text: 'node retry.ts',
      prints: `${phrase} true 400\ntrue false`,
    },
  ];
}
