import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An unofficial code is somebody's: its entry says whose, and nobody defines it in a specification. */
export const unofficialCodesHaveVendors: Rule = {
  check: ({ codes }) =>
    codes
      .filter(({ facts }) => facts.standing === 'unofficial')
      .flatMap(({ file, facts }): Problem[] => [
        ...(facts.vendors.length > 0
          ? []
          : [{ file, field: 'vendors', problem: 'nobody is named who uses the code', remedy: 'Name who sends it, with the evidence.' }]),
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
