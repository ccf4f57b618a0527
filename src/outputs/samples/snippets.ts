import type { CodeEntry } from '../../content/entries.ts';
import { hasStandardMeaning } from '../../facts/code-name.ts';
import { componentName } from '../../facts/component-name.ts';
import { examplesOf } from '../../facts/examples.ts';
import { readJsonContent } from '../../http/lint/json-content.ts';
import { mediaType } from '../../http/message.ts';
import { dataPaths, paths, toAddress } from '../../addresses.ts';
import { isApiResponse } from '../../facts/api-response.ts';
import { toOpenApiDocument, toYaml } from '../openapi/responses.ts';
import { toRecipes } from './recipes.ts';
import { toSample, type Sample } from './sample.ts';

/** A text to copy. */
export interface Snippet {
  label: string;
  /** What to know first; may be empty. Backticks mark code. */
  note: string;
  /** As Markdown names it. */
  language: string;
  text: string;
}

/** Texts to copy for one purpose; folded on the page. */
export interface SnippetGroup {
  id: 'problem' | 'openapi' | 'reproduce';
  title: string;
  snippets: Snippet[];
}

/** All texts to copy of one code. Purposes that it has none for are left out. */
export function toSnippetGroups(entry: CodeEntry): SnippetGroup[] {
  const sample = toSample(entry);
  const groups: SnippetGroup[] = [
    { id: 'problem', title: 'A body for it', snippets: sample ? problemSnippets(entry, sample) : [] },
    { id: 'openapi', title: 'In OpenAPI', snippets: isApiResponse(entry) ? [openApiSnippet(entry)] : [] },
    { id: 'reproduce', title: 'Reproduce it', snippets: sample ? recipeSnippets(sample) : [] },
  ];
  return groups.filter(({ snippets }) => snippets.length > 0);
}

/** Problem details in the three ways that people ask about (RFC 9457 sections 4 and 4.2.1). */
function problemSnippets(entry: CodeEntry, { code, phrase, content }: Sample): Snippet[] {
  if (code < 400 || content === '') return [];
  const own = ownProblem(entry);
  const detail = typeof own?.detail === 'string' ? { detail: own.detail } : {};
  const write = (label: string, note: string, body: object): Snippet => ({
    label,
    note,
    language: 'json',
    text: JSON.stringify(body, null, 2),
  });
  return [
    write(
      'No type',
      hasStandardMeaning(entry.facts)
        ? 'Enough where the code says it all. A missing `type` means `about:blank`, and the title should then be the phrase (RFC 9457 §4.2.1).'
        : 'For the test of a client. An API of your own should send a registered code.',
      { ...(JSON.parse(content) as object), ...detail },
    ),
    ...(own
      ? [
          write(
            'A type of your own',
            'For each problem that a program has to tell apart: an https address of yours with a page behind it, which never changes, because clients compare it (RFC 9457 §3.1.1, §4).',
            own,
          ),
        ]
      : []),
    write(
      'The address of this page',
      'Permitted, and the address stays: every build is tested for that. But it says no more than `about:blank`, and all your problems with this code would be one. As a link it serves people better: `Link: <…>; rel="help"`.',
      { type: toAddress(paths.code(code)), title: phrase || undefined, status: code, ...detail },
    ),
  ];
}

/** The problem details of the entry's example, if it has some. */
function ownProblem(entry: CodeEntry): Record<string, unknown> | undefined {
  const [example] = examplesOf(entry);
  if (!example || mediaType(example.response) !== 'application/problem+json') return undefined;
  const json = readJsonContent(example.response);
  return json?.ok ? (json.value as Record<string, unknown>) : undefined;
}

function openApiSnippet(entry: CodeEntry): Snippet {
  const name = componentName(entry.facts);
  const { components } = toOpenApiDocument([entry]);
  return {
    label: name,
    note: `To be put into your document, or referred to: \`$ref: ${toAddress(dataPaths.openapi(entry.facts.code))}#/components/responses/${name}\``,
    language: 'yaml',
    text: toYaml({ components }).trimEnd(),
  };
}

function recipeSnippets(sample: Sample): Snippet[] {
  return toRecipes(sample).map(({ id, label, note, text }) => ({ label, note, language: id === 'nginx' ? 'nginx' : 'sh', text }));
}
