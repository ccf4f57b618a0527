import { anchorOfMark, type ProductFacts } from '../schemas/product.ts';
import type { SourceDocument } from '../schemas/source.ts';
import { toCodeName, type CodeName } from './code-name.ts';
import type { CodeFacts } from '../schemas/code.ts';
import { tellCited, type ToldSource } from './source.ts';
import { tellSeen } from './vendor-use.ts';

type Send = ProductFacts['sends'][number];
/** What a condition is told of, whatever its number. */
type Condition = Omit<Send, 'code' | 'anchor' | 'mark'> & Partial<Pick<Send, 'mark'>>;
type MarkGroup = ProductFacts['marks'][number];

/** Who is spoken to before what they do. */
const ACTOR: Record<Send['actor'], string> = { client: 'Client', server: 'Program behind', operator: 'Operator', nobody: 'Nobody' };

/** One condition under which a product sends a code. */
export interface ToldSend {
  when: string;
  /** What the product means by a number of its own, and its phrase for it. */
  meaning: string | undefined;
  phrase: string | undefined;
  part: string | undefined;
  /** Who sees it, where that is not just the client. */
  seen: string | undefined;
  mark: { text: string; anchor: string | undefined } | undefined;
  setting: string | undefined;
  /** `Since 2.6`, `Until 1.4.76`. */
  versions: string | undefined;
  actor: string;
  fix: string | undefined;
  sources: ToldSource[];
}

/** A mark of a product. */
export interface ToldMark {
  anchor: string;
  mark: string;
  codes: CodeName[];
  meaning: string;
  versions: string | undefined;
  actor: string;
  fix: string | undefined;
  sources: ToldSource[];
}

/** Marks that stand in the same place. */
export interface ToldMarkGroup {
  id: string;
  title: string;
  note: string | undefined;
  marks: ToldMark[];
}

/** Names of codes by number. Rules see to it that each code that a product names has a page. */
export type NameOf = (code: number) => CodeName;

/** Names of codes for links. */
export function namesOf(codes: readonly { facts: CodeFacts }[]): NameOf {
  const names = new Map(codes.map(({ facts }) => [facts.code, toCodeName(facts)]));
  return (code) => names.get(code)!;
}

/** One condition, ready to be shown. */
export function tellSend(send: Condition, { marks, documents }: Pick<ProductFacts, 'marks' | 'documents'>): ToldSend {
  const { when, meaning, phrase, part, mark, setting, since, actor, fix, source } = send;
  return {
    when,
    meaning,
    phrase: phrase && `“${phrase}”`,
    part,
    seen: send.visibleTo === 'client' && send.usage === 'emitted' && !send.visibleNote ? undefined : tellSeen(send),
    mark: mark === undefined ? undefined : { text: mark, anchor: anchorOf(mark, marks) },
    setting,
    versions: tellVersions(since),
    actor: ACTOR[actor],
    fix,
    sources: tellCited(source, documents),
  };
}

function tellVersions(since: string | undefined): string | undefined {
  return since?.replace(/^until /, 'Until ').replace(/^(?!Until )/, 'Since ');
}

/** The anchor of the product's own mark that is written so. */
function anchorOf(written: string, groups: readonly MarkGroup[]): string | undefined {
  for (const group of groups) {
    const found = group.marks.find(({ mark }) => mark === written);
    if (found) return anchorOfMark(group, found);
  }
  return undefined;
}

/** A group of marks, ready to be shown. */
export function tellMarks(group: MarkGroup, documents: readonly SourceDocument[], nameOf: NameOf): ToldMarkGroup {
  return {
    id: `marks-${group.id}`,
    title: group.title,
    note: group.note,
    marks: group.marks.map((mark) => ({
      anchor: anchorOfMark(group, mark),
      mark: mark.mark,
      codes: mark.codes.map(nameOf),
      meaning: mark.meaning,
      versions: tellVersions(mark.since),
      actor: ACTOR[mark.actor],
      fix: mark.fix,
      // A rule sees to it that the mark or its group has one.
      sources: tellCited(mark.source ?? group.source ?? [], documents),
    })),
  };
}
