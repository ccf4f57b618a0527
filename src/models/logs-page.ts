import type { Catalogue } from '../content/catalogue.ts';
import { paths } from '../addresses.ts';
import type { ToldMarkGroup } from '../facts/sender.ts';
import { toProductPages, type ToldLog } from './product-page.ts';

/** A product's logs and the marks that stand in them or beside them. */
export interface LogSection {
  /** The product's slug, as its anchor. */
  id: string;
  title: string;
  /** The product's page. */
  path: string;
  logs: ToldLog[];
  groups: Pick<ToldMarkGroup, 'title' | 'marks'>[];
}

/** Every product whose log lines are taken apart, those met most first. */
export function toLogSections(catalogue: Catalogue): LogSection[] {
  const { mostMetProducts } = catalogue;
  const placeOf = (id: string) => (mostMetProducts.includes(id) ? mostMetProducts.indexOf(id) : mostMetProducts.length);
  return toProductPages(catalogue)
    .filter(({ logs }) => logs.length > 0)
    .map(({ entry: { id, facts }, logs, marks }) => ({ id, title: facts.title, path: paths.product(id), logs, groups: marks }))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id));
}
