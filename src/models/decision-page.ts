import { toCodeName, type CodeName } from '../facts/code-name.ts';
import type { Catalogue } from '../content/catalogue.ts';

/** A step that was taken to get somewhere: the question and the answer to it. */
export interface Taken {
  /** The id of the question. */
  id: string;
  question: string;
  answer: string;
}

/** A code with a sentence on it. */
export interface DecidedCode extends CodeName {
  note: string;
}

/** One state of choosing: a question, or the code at the end. Each has an address of its own: `/choose/#state`. */
export type DecisionState = {
  /** Name of the anchor: `state`, or `state-409` for an end. */
  id: string;
  /** The way to it, from the first question. */
  taken: Taken[];
} & (
  | {
      kind: 'question';
      question: string;
      help: string | undefined;
      answers: { answer: string; leadsTo: string; code: number | undefined }[];
    }
  | ({ kind: 'end'; because: string; rejected: DecidedCode[] } & CodeName)
);

/** Every state of choosing, the first question first, each question before what its answers lead to. */
export function toDecisionStates({ decisions, codes }: Catalogue): DecisionState[] {
  const nameOf = new Map(codes.map(({ facts }) => [facts.code, toCodeName(facts)]));
  const follow = (name: string, taken: Taken[]): DecisionState[] => {
    const { question, help, answers } = decisions[name]!;
    const leadsTo = ({ next, code }: (typeof answers)[number]) => next ?? `${name}-${code}`;
    return [
      {
        kind: 'question',
        id: name,
        taken,
        question,
        help,
        answers: answers.map((answer) => ({ answer: answer.answer, leadsTo: leadsTo(answer), code: answer.code })),
      },
      ...answers.flatMap((answer): DecisionState[] => {
        const way = [...taken, { id: name, question, answer: answer.answer }];
        if (answer.next !== undefined) return follow(answer.next, way);
        const code = answer.code!;
        const rejected = answer.not.map((other) => ({ ...nameOf.get(other.code)!, note: other.why }));
        return [{ kind: 'end', id: leadsTo(answer), taken: way, ...nameOf.get(code)!, because: answer.because!, rejected }];
      }),
    ];
  };
  return follow('start', []);
}
