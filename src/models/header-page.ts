import { HEADER_LEVELS, type CodeFacts } from '../schemas/code.ts';
import type { Requirement } from '../schemas/requirement.ts';
import type { Catalogue } from '../content/catalogue.ts';
import type { HeaderEntry } from '../content/entries.ts';
import { groupRequirements, requirementAnchor } from '../facts/requirements.ts';
import { toCodeName, type CodeName } from '../facts/code-name.ts';
import { paths } from '../addresses.ts';
import { productSections } from './product-page.ts';

type HeaderUse = CodeFacts['headers'][number];

/** A code that uses the field, and what for. */
export interface HeaderUseRow extends CodeName, Pick<HeaderUse, 'level' | 'why'> {}

/** A requirement that speaks of the field, and the page that has it. */
export interface HeaderStatement {
  requirement: Requirement;
  /** `409` or `4xx`. */
  label: string;
  /** The statement itself on that page. */
  path: string;
}

/** Everything that the page of one header field shows. */
export interface HeaderPage {
  entry: HeaderEntry;
  /** The codes whose response carries it, the strongest demand first. */
  inResponses: HeaderUseRow[];
  /** The codes that answer a request which carries it. */
  inRequests: HeaderUseRow[];
  /** The codes after which the next request carries it. */
  inNextRequests: HeaderUseRow[];
  statements: HeaderStatement[];
}

/** A field by which a product tells that it answered, or why. */
export interface TellingField {
  name: string;
  tells: string;
  product: string;
  /** Where the product's page has it. */
  path: string;
}

/** The fields of products that tell who answered, by name. */
export function toTellingFields({ products }: Pick<Catalogue, 'products'>): TellingField[] {
  return products
    .flatMap(({ id, facts }) =>
      facts.headers.map(({ name, tells }) => ({
        name,
        tells,
        product: facts.title,
        path: `${paths.product(id)}#${productSections.headers.id}`,
      })),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.product.localeCompare(b.product, 'en'));
}

/** The pages of all header fields, by name. */
export function toHeaderPages({ codes, classes, headers }: Catalogue): HeaderPage[] {
  const pages = [
    ...classes.map(({ facts }) => ({
      label: facts.class,
      path: paths.statusClass(facts.class),
      requirements: facts.requirements,
    })),
    ...codes.map(({ facts }) => ({ label: String(facts.code), path: paths.code(facts.code), requirements: facts.requirements })),
  ];
  return headers.map((entry) => {
    const uses = (role: HeaderUse['role'], isNext?: true): HeaderUseRow[] =>
      codes
        .flatMap(({ facts }) =>
          facts.headers
            .filter((use) => use.name === entry.id && use.role === role && use.next === isNext)
            .map(({ level, why }) => ({ ...toCodeName(facts), level, why })),
        )
        .sort((a, b) => HEADER_LEVELS.indexOf(a.level) - HEADER_LEVELS.indexOf(b.level) || a.code - b.code);
    const statements = pages.flatMap(({ label, path, requirements }) =>
      groupRequirements(requirements)
        .flatMap((group) => group.requirements)
        .filter((requirement) => requirement.headers.includes(entry.id))
        .map((requirement) => ({ requirement, label, path: `${path}#${requirementAnchor(requirement)}` })),
    );
    return { entry, inResponses: uses('response'), inRequests: uses('request'), inNextRequests: uses('request', true), statements };
  });
}
