import { cardPath, SITE_CARD } from '../../addresses.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { actorAnswer } from '../../facts/at-a-glance.ts';
import { isUnofficial } from '../../facts/code-name.ts';
import { toPlainText } from '../../facts/inline.ts';
import { classOf } from '../../facts/status-class.ts';
import type { StatusClass } from '../../schemas/fields.ts';
import { site } from '../../site.ts';

/** The picture that a chat or a network shows beside a link: what stands on it. */
export interface Card {
  /** Where it lies. */
  path: string;
  /** Numbers, each in the hue of its class; none on a guide. */
  numbers: { text: string; statusClass: StatusClass }[];
  /** What the numbers or the page are called. */
  title: string;
  /** One sentence. */
  says: string;
  /** The short answer below it: who acts, or what kind of page it is. */
  answer: string;
}

/** The cards of all pages that have one of their own, and that of the site for all others. */
export function toCards({ codes, classes, comparisons, guides }: Pick<Catalogue, 'codes' | 'classes' | 'comparisons' | 'guides'>): Card[] {
  const number = (code: number) => ({ text: String(code), statusClass: classOf(code) });
  return [
    {
      path: cardPath(SITE_CARD),
      numbers: classes.map(({ facts }) => ({ text: facts.class, statusClass: facts.class })),
      title: '',
      says: site.description,
      answer: `${codes.length} codes`,
    },
    ...codes.map(({ facts }): Card => ({
      path: cardPath(String(facts.code)),
      numbers: [number(facts.code)],
      title: facts.phrase,
      says: facts.summary,
      answer: isUnofficial(facts) ? 'In no registry' : `Who acts: ${actorAnswer(facts).toLowerCase()}`,
    })),
    ...classes.map(({ facts }): Card => ({
      path: cardPath(facts.class),
      numbers: [{ text: facts.class, statusClass: facts.class }],
      title: facts.title,
      says: facts.summary,
      answer: facts.tagline,
    })),
    ...comparisons.map(({ id, facts }): Card => ({
      path: cardPath(id),
      numbers: facts.codes.map(number),
      title: '',
      says: toPlainText(facts.question),
      answer: 'The question that decides',
    })),
    ...guides.map(({ id, facts }): Card => ({ path: cardPath(id), numbers: [], title: facts.title, says: facts.summary, answer: 'Guide' })),
  ];
}
