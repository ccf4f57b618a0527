import type { Entries } from './entries.ts';

/** Products, those that are met most first, and then the others in their order: of two that say the same that one is meant. */
export function productsByFrequency({
  products,
  mostMetProducts = [],
}: Partial<Pick<Entries, 'mostMetProducts'>> & { products: readonly Entries['products'][number][] }): Entries['products'] {
  return [
    ...mostMetProducts.flatMap((id) => products.filter((product) => product.id === id)),
    ...products.filter(({ id }) => !mostMetProducts.includes(id)),
  ];
}
