import type { ProbeFacts } from '../schemas/probe.ts';
import type { Catalogue } from '../content/catalogue.ts';
import { paths } from '../addresses.ts';
import { caseAddress, rowsOf, sharesOf, tellCase, toSigns } from './measured.ts';
import type { MeasuredStatement } from './measured-code.ts';
import type { Section } from './section.ts';

/** A probe in the overview. */
export interface ProbeSummary {
  title: string;
  question: string;
  path: string;
  /** Who was measured in it, and how many. */
  subject: ProbeFacts['subject'];
  measured: number;
  cases: number;
  /** Cases in which all behave alike. */
  agreed: number;
  /** The case in which they differ most; undefined where nobody was measured. */
  divided: MeasuredStatement | undefined;
}

/** An implementation in the overview. */
export interface ImplementationSummary {
  id: string;
  name: string;
  language: string;
  versions: { version: string; source: string; date: string }[];
  calls: string[];
}

/** Everything that the overview of what was measured shows. */
export interface BehaviourPage {
  probes: ProbeSummary[];
  implementations: ImplementationSummary[];
}

/** The sections of the overview. */
export const behaviourSections = {
  probes: { id: 'probes', title: 'The questions' },
  implementations: { id: 'implementations', title: 'What was measured, and how it is called' },
  limits: { id: 'limits', title: 'What this cannot say' },
} as const satisfies Record<string, Section>;

/** What stands below every matrix. */
export const LIMITS = [
  'The origin speaks HTTP/1.1 without TLS. What a client does over HTTPS, HTTP/2 or HTTP/3 may differ.',
  'Client and origin are on one machine: no latency, no loss, no proxy of the system. Another port and another name of this machine stand for other hosts.',
  'Versions are those of Debian 12 and of npm. Each row names its version; another may behave otherwise.',
  'Each implementation is called as people call it who set nothing. A row with a word in brackets has one option set; its call is printed.',
  'A browser runs without a window. Its fetch is called by a page of the called origin, and every other origin allows by CORS what it asks for; without that, the browser refuses. A password that it asks a person for is typed by nobody.',
  'Every case has ports of its own, so that nothing is remembered from the one before. What differed from run to run is shown as such, with how often.',
] as const;

/** The overview: probes in their order, implementations by kind and name. */
export function toBehaviourPage(catalogue: Pick<Catalogue, 'measured' | 'probes'>): BehaviourPage {
  return {
    probes: Object.entries(catalogue.probes).map(([id, facts]) => toSummary(id, facts, catalogue)),
    implementations: catalogue.measured.map(({ id, facts }) => ({
      id,
      name: facts.name,
      language: facts.language,
      versions: facts.releases.map(({ version, source, date }) => ({ version, source, date })),
      calls: Object.values(facts.variants),
    })),
  };
}

function toSummary(id: string, facts: ProbeFacts, catalogue: Pick<Catalogue, 'measured'>): ProbeSummary {
  const rows = rowsOf(id, catalogue).filter(({ isPlain }) => isPlain);
  const cases = Object.keys(facts.cases).map((one) => ({ id: one, shares: sharesOf(facts, one, rows) }));
  // The smaller the greatest share, the more they differ.
  const greatest = ({ shares }: (typeof cases)[number]) => shares[0]?.rows.length ?? Infinity;
  const { id: most, shares } = cases.reduce((least, one) => (greatest(one) < greatest(least) ? one : least));
  const told = tellCase(facts, most, rows);
  return {
    title: facts.title,
    question: facts.question,
    path: paths.probe(id),
    subject: facts.subject,
    measured: rows.length,
    cases: cases.length,
    agreed: cases.filter(({ shares }) => shares.length === 1).length,
    divided: told && { ...told, path: caseAddress(id, most), shares: toSigns(shares) },
  };
}
