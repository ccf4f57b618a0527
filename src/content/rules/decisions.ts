import type { Decisions } from '../../schemas/decisions.ts';
import { DECISIONS_FILE } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const FILE = DECISIONS_FILE;
/** Nobody answers more questions than these to choose a number. */
const DEEPEST = 7;

/** Final codes of the registry that nobody chooses for an API, and why. */
const NOT_CHOSEN: Readonly<Record<number, string>> = {
  203: 'a proxy that transforms sends it',
  208: 'stands inside a 207 only',
  226: 'needs the A-IM field, which no client sends',
  300: 'HTTP has no format for the list of choices',
  506: 'is about a configuration of negotiation that contradicts itself',
  508: 'is about WebDAV bindings',
  511: 'a network that intercepts sends it',
};

/** The questions form a tree: each is reached by one answer, none leads back, and no way is longer than people follow. */
export const decisionsAreATree: Rule = {
  check: ({ decisions }) => {
    if (!decisions) return [];
    if (!decisions.start)
      return [{ file: FILE, field: 'start', problem: 'there is no first question', remedy: 'Call the first question "start".' }];
    const problems: Problem[] = [];
    const reached = new Set(['start']);
    const follow = (name: string, way: readonly string[]) => {
      if (way.length > DEEPEST)
        problems.push({
          file: FILE,
          field: name,
          problem: `it is question ${way.length} on its way`,
          remedy: `Shorten the way to ${DEEPEST} questions: ${way.join(', ')}.`,
        });
      for (const [index, { next }] of decisions[name]!.answers.entries()) {
        if (next === undefined) continue;
        const field = `${name}.answers.${index}.next`;
        if (!Object.hasOwn(decisions, next))
          problems.push({ file: FILE, field, problem: `there is no question "${next}"`, remedy: 'Write it, or correct the name.' });
        else if (way.includes(next))
          problems.push({ file: FILE, field, problem: `it leads back to "${next}"`, remedy: 'Lead on to another question or to a code.' });
        else if (reached.has(next))
          problems.push({
            file: FILE,
            field,
            problem: `"${next}" is reached by another answer already`,
            remedy: 'Write a question of its own: the way to a question has to be one.',
          });
        else {
          reached.add(next);
          follow(next, [...way, next]);
        }
      }
    };
    follow('start', ['start']);
    const lost = Object.keys(decisions).filter((name) => !reached.has(name));
    return [
      ...problems,
      ...lost.map((name) => ({ file: FILE, field: name, problem: 'no answer leads to the question', remedy: 'Lead to it, or remove it.' })),
    ];
  },
};

/** Every code that the questions name has a page. */
export const decidedCodesExist: Rule = {
  check: ({ decisions, codes, unreadable }) => {
    if (!decisions || unreadable.length > 0) return [];
    const known = new Map(codes.map(({ facts }) => [facts.code, facts]));
    return namedCodes(decisions).flatMap(({ code, field }): Problem[] => {
      const facts = known.get(code);
      if (!facts) return [{ file: FILE, field, problem: `code ${code} has no page`, remedy: 'Correct the number.' }];
      return facts.standing === 'standard' || field.includes('.not.')
        ? []
        : [{ file: FILE, field, problem: `${code} is ${facts.standing}`, remedy: 'Lead to a code that is standard.' }];
    });
  },
};

/** An answer has words of its own, and rejects other codes than its own. */
export const answersAreTheirOwn: Rule = {
  check: ({ decisions }) =>
    Object.entries(decisions ?? {}).flatMap(([name, { answers }]) =>
      answers.flatMap(({ answer, code, not }, index): Problem[] => [
        ...(answers.findIndex((other) => other.answer === answer) === index
          ? []
          : [{ file: FILE, field: `${name}.answers.${index}`, problem: 'another answer has the same words', remedy: 'Tell them apart.' }]),
        ...not.flatMap((other, place) =>
          other.code === code || not.findIndex((before) => before.code === other.code) < place
            ? [
                {
                  file: FILE,
                  field: `${name}.answers.${index}.not.${place}.code`,
                  problem: other.code === code ? `the answer leads to ${code} itself` : `${other.code} is rejected already`,
                  remedy: 'Name another code, or remove it.',
                },
              ]
            : [],
        ),
      ]),
    ),
};

/** Every final code that an API may want to send is the end of a way. */
export const choosingLeadsToAll: Rule = {
  check: ({ decisions, codes, unreadable }) => {
    if (!decisions || unreadable.length > 0) return [];
    const chosen = new Set(Object.values(decisions).flatMap(({ answers }) => answers.flatMap(({ code }) => code ?? [])));
    return codes
      .map(({ facts }) => facts)
      .filter(({ standing, code }) => standing === 'standard' && code >= 200 && !chosen.has(code) && !Object.hasOwn(NOT_CHOSEN, code))
      .map(({ code, phrase }) => ({
        file: FILE,
        field: 'start',
        problem: `no answer leads to ${code} ${phrase}`,
        remedy: 'Let one lead there; where no API would choose it, say why in NOT_CHOSEN of src/content/rules/decisions.ts.',
      }));
  },
};

function namedCodes(decisions: Decisions): { code: number; field: string }[] {
  return Object.entries(decisions).flatMap(([name, { answers }]) =>
    answers.flatMap(({ code, not }, index) => [
      ...(code === undefined ? [] : [{ code, field: `${name}.answers.${index}.code` }]),
      ...not.map((other, place) => ({ code: other.code, field: `${name}.answers.${index}.not.${place}.code` })),
    ]),
  );
}
