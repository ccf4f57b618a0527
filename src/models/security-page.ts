import type { Catalogue } from '../content/catalogue.ts';
import { caseAddress, countOf, rowsOf, tellWords, type MeasuredRow } from './measured.ts';
import type { Section } from './section.ts';

/** A case, and who behaves in it so that security may depend on it. */
export interface SecurityCase {
  title: string;
  path: string;
  /** How many were measured: `6 clients`. */
  measured: string;
  /** What they do, with who does it. */
  found: { says: string; rows: MeasuredRow[] }[];
}

/** One question of security. */
export interface SecurityQuestion extends Section {
  lead: string;
  cases: SecurityCase[];
}

interface Question extends Section {
  lead: string;
  probes: readonly string[];
  isAsked: (id: string) => boolean;
  outcomes: ReadonlySet<string>;
}

const QUESTIONS: readonly Question[] = [
  {
    id: 'credentials',
    title: 'Who carries credentials to another host or port',
    lead: 'The caller gave a field or a password for one origin; the response redirects to another. An origin is scheme, host and port. RFC 9110 section 15.4 asks clients to consider whether to remove `Authorization` and `Cookie`.',
    probes: ['credentials'],
    isAsked: (id) => /-(?:port|name)$/.test(id),
    outcomes: new Set(['kept']),
  },
  {
    id: 'not-idempotent',
    title: 'Who repeats what is not idempotent',
    lead: 'A POST failed, or was answered with a code that speaks of repeating. RFC 9110 section 9.2.2 lets a client repeat it by itself only if it knows that it does no harm or that the first was not carried out.',
    probes: ['retries'],
    isAsked: (id) => id.startsWith('post-'),
    outcomes: new Set(['repeated', 'repeated-raised', 'repeated-late']),
  },
  {
    id: 'next-answer',
    title: 'Who takes surplus octets for the next answer',
    lead: 'Octets came that belong to no response. Whoever reuses the connection and reads them gives the caller an answer to another request. It takes an origin, or a proxy, that sends what it must not.',
    probes: ['informational', 'no-content', 'lengths', 'retries'],
    isAsked: () => true,
    outcomes: new Set(['stale']),
  },
];

/** The measured facts on which security may depend. A case that nobody behaves so in is left out. */
export function toSecurityQuestions(catalogue: Pick<Catalogue, 'measured' | 'probes'>): SecurityQuestion[] {
  return QUESTIONS.map(({ id, title, lead, probes, isAsked, outcomes }) => ({
    id,
    title,
    lead,
    cases: probes.flatMap((probe) => {
      const facts = catalogue.probes[probe];
      if (!facts) return [];
      const rows = rowsOf(probe, catalogue);
      return Object.entries(facts.cases)
        .filter(([one]) => isAsked(one))
        .flatMap(([one, { title: told }]): SecurityCase[] => {
          const measured = rows.filter(({ cells }) => cells[one]);
          const found = [...Map.groupBy(measured, ({ cells }) => cells[one]!.outcome)].filter(([outcome]) => outcomes.has(outcome));
          if (found.length === 0) return [];
          return [
            {
              title: told,
              path: caseAddress(probe, one),
              measured: countOf(new Set(measured.map(({ implementation }) => implementation)).size, facts.subject),
              found: found.map(([outcome, same]) => ({ says: tellWords(facts, outcome), rows: same })),
            },
          ];
        });
    }),
  }));
}
