import type { CodeFacts } from '../schemas/code.ts';
import type { Specs } from '../schemas/specs.ts';
import { specAddress, specLabel } from './spec.ts';

/** One of the six short answers at the head of a code's page. */
export interface Answer {
  label: string;
  answer: string;
  /** The condition below it, in small print. */
  detail: string;
  /** Where the answer leads, if anywhere. */
  address?: string;
}

const WHO: Record<CodeFacts['actor']['who'], string> = {
  client: 'The client',
  server: 'The server',
  operator: 'The operator',
  nobody: 'Nobody',
};

const RETRY: Record<CodeFacts['retry']['verdict'], string> = {
  yes: 'Yes',
  'after-wait': 'After a wait',
  'after-change': 'After a change',
  no: 'No',
  'n/a': 'No need',
};

const CACHE: Record<CodeFacts['cacheable']['rule'], string> = {
  heuristically: 'By default',
  'only if stated': 'Only if it says so',
  never: 'Never',
};

const CONTENT: Record<CodeFacts['content']['rule'], string> = { none: 'None', optional: 'Optional', expected: 'Expected' };

/** Whether a client that repeats the request is right to, in one or two words. */
export function retryAnswer({ retry }: Pick<CodeFacts, 'retry'>): string {
  return RETRY[retry.verdict];
}

/** Who must act, in two words. */
export function actorAnswer({ actor }: Pick<CodeFacts, 'actor'>): string {
  return WHO[actor.who];
}

/** Who must act, in one word: for a column, or a choice. */
export function actorWord({ actor: { who } }: Pick<CodeFacts, 'actor'>): string {
  return who.charAt(0).toUpperCase() + who.slice(1);
}

/** The six answers, in the same places on every code's page. */
export function toAnswers(facts: CodeFacts, documents: Specs): Answer[] {
  return [
    { label: 'Who acts', answer: actorAnswer(facts), detail: facts.actor.does },
    { label: 'Retry as is?', answer: retryAnswer(facts), detail: facts.retry.condition },
    { label: 'Cached?', answer: CACHE[facts.cacheable.rule], detail: facts.cacheable.note },
    { label: 'Body', answer: CONTENT[facts.content.rule], detail: facts.content.note },
    fieldsAnswer(facts),
    definitionAnswer(facts, documents),
  ];
}

function fieldsAnswer({ headers }: CodeFacts): Answer {
  const names = [...new Set(headers.map(({ name }) => name))];
  const [first, second, ...others] = names;
  return {
    label: 'Fields to look at',
    answer: [first, second].filter(Boolean).join(', ') || 'None',
    detail: others.length > 0 ? `also ${others.slice(0, 3).join(', ')}` : names.length > 0 ? '' : 'it needs none of its own',
  };
}

function definitionAnswer({ specs, firstDefined }: CodeFacts, documents: Specs): Answer {
  const [spec] = specs;
  const first = firstDefined?.document;
  const year = first && documents[first]?.year;
  const detail = first ? (first === spec?.document ? `new there, ${year}` : `first in ${first}, ${year}`) : '';
  return spec
    ? { label: 'Defined in', answer: specLabel(spec), detail, address: specAddress(spec) }
    : { label: 'Defined in', answer: 'No standard', detail: 'not in the IANA registry' };
}
