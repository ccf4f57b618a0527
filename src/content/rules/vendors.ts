import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An unofficial code is somebody's: a product says so, and nobody defines it in a specification. */
export const unofficialCodesHaveVendors: Rule = {
  check: ({ codes }) =>
    codes
      .filter(({ facts }) => facts.standing === 'unofficial')
      .flatMap(({ file, facts }): Problem[] => [
        ...(facts.vendors.length > 0
          ? []
          : [
              {
                file,
                field: 'code',
                problem: 'no product is known to use the number',
                remedy: 'Name it in sends of content/products/<who>.mdx, with its meaning and evidence.',
              },
            ]),
        ...(facts.specs.length === 0
          ? []
          : [
              {
                file,
                field: 'specs',
                problem: 'a specification defines the code',
                remedy: 'Remove the sections, or correct the standing.',
              },
            ]),
      ]),
};
