import type { ProtocolFacts } from '../schemas/protocol.ts';
import type { Catalogue } from '../content/catalogue.ts';
import type { ProtocolEntry } from '../content/entries.ts';
import { paths } from '../addresses.ts';
import type { CodeName } from '../facts/code-name.ts';
import { namesOf, type NameOf } from '../facts/sender.ts';
import { tellCited, tellDocuments, type ToldDocument, type ToldSource } from '../facts/source.ts';
import { proseSections, type Section } from './section.ts';
import { slugOfMark } from '../schemas/mark-anchor.ts';

type WrittenRule = ProtocolFacts['parts'][number]['rules'][number];

/** What the protocol prescribes in one situation, ready to be shown. */
export interface ToldRule extends Omit<WrittenRule, 'codes' | 'source'> {
  codes: CodeName[];
  /** The level in words: `describes` and `practice` are no words of RFC 2119. */
  binding: string;
  sources: ToldSource[];
}

/** Everything that the page of one protocol shows besides its prose. */
export interface ProtocolPage {
  entry: ProtocolEntry;
  contents: Section[];
  parts: { id: string; title: string; note: string | undefined; rules: ToldRule[] }[];
  errors: { id: string; mark: string; codes: CodeName[]; meaning: string; fix: string | undefined; sources: ToldSource[] }[];
  documents: ToldDocument[];
}

/** A protocol that prescribes a code, as the code's page names it: by its first rule. */
export interface Prescriber {
  title: string;
  /** Where its page has that rule. */
  path: string;
  situation: string;
  binding: string;
  /** How many more of its rules name the code. */
  more: number;
}

/** The computed sections of a protocol's page. */
export const protocolSections = {
  errors: { id: 'errors', title: 'Its own error names' },
  documents: { id: 'documents', title: 'What was read' },
} as const satisfies Record<string, Section>;

const ACTORS: Record<WrittenRule['actor'], string> = {
  server: 'server',
  client: 'client',
  both: 'server and client',
  intermediary: 'intermediary',
};
const BINDING: Partial<Record<WrittenRule['level'], string>> = { describes: 'says', practice: 'in practice' };

/** The pages of all protocols, by title. */
export function toProtocolPages({ protocols, codes }: Catalogue): ProtocolPage[] {
  const nameOf = namesOf(codes);
  return protocols.map((entry) => toProtocolPage(entry, nameOf));
}

function toProtocolPage(entry: ProtocolEntry, nameOf: NameOf): ProtocolPage {
  const { parts, errors, documents } = entry.facts;
  return {
    entry,
    contents: [
      ...parts.map(({ id, title }) => ({ id, title })),
      ...(errors.length > 0 ? [protocolSections.errors] : []),
      ...proseSections(entry.prose),
      protocolSections.documents,
    ],
    parts: parts.map(({ id, title, note, rules }) => ({
      id,
      title,
      note,
      rules: rules.map(({ codes, source, ...rule }) => ({
        ...rule,
        codes: codes.map(nameOf),
        binding: tellLevel(rule),
        sources: tellCited(source, documents),
      })),
    })),
    errors: errors.map(({ mark, id, codes, meaning, fix, source }) => ({
      id: errorAnchor({ mark, id }),
      mark,
      codes: codes.map(nameOf),
      meaning,
      fix,
      sources: tellCited(source, documents),
    })),
    documents: tellDocuments(documents),
  };
}

/** Anchor of an error name: `error-invalid-client`. */
export function errorAnchor({ mark, id }: Pick<ProtocolFacts['errors'][number], 'mark' | 'id'>): string {
  return `error-${id ?? slugOfMark(mark)}`;
}

/** The level; and whom it binds, where that is not just the server: "MUST" beside a code would else ask for the code. */
function tellLevel({ level, actor }: Pick<WrittenRule, 'level' | 'actor'>): string {
  const binding = BINDING[level] ?? level;
  return actor === 'server' ? binding : `${ACTORS[actor]} ${binding}`;
}

/** The protocols that prescribe a code, by title. */
export function prescribersOf(code: number, { protocols }: Pick<Catalogue, 'protocols'>): Prescriber[] {
  return protocols.flatMap(({ id, facts }) => {
    const [first, ...others] = facts.parts
      .flatMap(({ rules }) => rules)
      .filter(({ codes, actor, level }) => codes.includes(code) && actor !== 'client' && level !== 'MUST NOT' && level !== 'SHOULD NOT');
    return first
      ? [
          {
            title: facts.title,
            path: `${paths.protocol(id)}#${first.id}`,
            situation: first.situation,
            binding: tellLevel(first),
            more: others.length,
          },
        ]
      : [];
  });
}
