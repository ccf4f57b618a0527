import { ACTORS, CACHE_RULES, CONTENT_RULES, RETRY_VERDICTS, STANDINGS } from '../../schemas/code.ts';
import { statusClass } from '../../schemas/fields.ts';
import { site } from '../../site.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import type { CodeEntry } from '../../content/entries.ts';
import { componentName } from '../../facts/component-name.ts';
import { classOf } from '../../facts/status-class.ts';
import { dataPaths, paths, toAddress } from '../../addresses.ts';
import functionTypes from './functions.d.ts?raw';
import functions from './functions.js?raw';

/** The package as a JavaScript module: a constant for each code, lists of the codes and classes, and the functions of `functions.js`. */
export function toPackageModule({ codes, classes, methods }: Catalogue): string {
  return [
    // Deno takes the types from here; a browser does not read it.
    `// @ts-self-types="./${fileName(dataPaths.types)}"`,
    notice(),
    ...codes.map((entry) => `export const ${componentName(entry.facts)} = ${toSource(toStatus(entry))};`),
    '',
    `export const codes = [${namesOf(codes).join(', ')}];`,
    '',
    `export const classes = [${classes.map((entry) => toSource(toClass(entry))).join(', ')}];`,
    '',
    '/** The methods that the IANA registry calls idempotent, the safe ones among them (RFC 9110 sections 9.2.2 and 16.1.1). */',
    `const idempotentMethods = ${toSource(methods.idempotent)};`,
    '',
    functions,
  ].join('\n');
}

/** The types of the module. */
export function toPackageTypes({ codes }: Catalogue): string {
  return [
    notice(),
    `// Beside a copy of ${fileName(dataPaths.module)}, TypeScript looks for this file as ${fileName(dataPaths.module).replace('.mjs', '.d.mts')}.`,
    `export type StatusCode = ${codes.map(({ facts }) => facts.code).join(' | ')};`,
    `export type ClassName = ${union(statusClass.options)};`,
    `export type Standing = ${union(STANDINGS)};`,
    `export type Actor = ${union(ACTORS)};`,
    `export type RetryVerdict = ${union(RETRY_VERDICTS)};`,
    `export type CacheRule = ${union(CACHE_RULES)};`,
    `export type ContentRule = ${union(CONTENT_RULES)};`,
    '',
    functionTypes,
    ...codes.flatMap(toDeclaration),
    '',
    '/** Every code that has an entry, by number. */',
    `export const codes: readonly [${namesOf(codes)
      .map((name) => `typeof ${name}`)
      .join(', ')}];`,
    '',
    '/** The five classes, 1xx to 5xx. */',
    'export const classes: readonly StatusClass[];',
    '',
  ].join('\n');
}

/** The facts of one code that a program wants. What is undefined is left out of the module. */
function toStatus({ facts }: CodeEntry) {
  const { verdict, condition, unapplied } = facts.retry;
  return {
    code: facts.code,
    phrase: facts.phrase,
    class: classOf(facts.code),
    standing: facts.standing,
    summary: facts.summary,
    actor: facts.actor.who,
    retry: { verdict, condition, unapplied },
    cacheable: facts.cacheable.rule,
    content: facts.content.rule,
    methods: facts.methods.names.length > 0 ? facts.methods.names : undefined,
    url: toAddress(paths.code(facts.code)),
  };
}

function toClass({ facts }: Catalogue['classes'][number]) {
  return { class: facts.class, title: facts.title, treatAs: facts.unknownCode.treatAs };
}

function toDeclaration({ facts }: CodeEntry): string[] {
  const { code, phrase, standing, summary } = facts;
  const text = `${code} ${phrase}${standing === 'unofficial' ? ', unofficial' : ''}: ${summary}`;
  return [
    `/** ${text.replaceAll('*/', '*\\/')} */`,
    `export const ${componentName(facts)}: Status<${code}, ${toSource(phrase)}, '${classOf(code)}'>;`,
  ];
}

function namesOf(codes: Catalogue['codes']): string[] {
  return codes.map(({ facts }) => componentName(facts));
}

/** Where the file is from and what one may do with it. Bundlers and minifiers keep such a comment. */
function notice(): string {
  return `/*!
 * ${site.name}: HTTP status codes as constants. ${toAddress(paths.home)}
 * Code: MIT licence, copyright (c) 2026 the ${site.name} authors. Facts and summaries: CC BY 4.0, ${site.name}.
 * ${site.repositoryUrl}/blob/main/LICENSE
 */`;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function union(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(' | ');
}

/** A value as source text, like JSON without quotes around names. */
function toSource(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toSource).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{ ${members.map(([name, member]) => `${name}: ${toSource(member)}`).join(', ')} }`;
}
