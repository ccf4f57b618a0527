import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const bun: Implementation = {
  id: 'bun',
  name: 'Bun fetch',
  kind: 'library',
  language: 'JavaScript',
  packages: { npm: ['bun'] },
  version: [`${MODULES}/.bin/bun`, '--version'],
  variants: {
    default: javascript('bun', {
      setup: ``,
      call: `const response = await fetch(url, { method, headers, body }); return [response.status, await response.text()];`,
      runtime: [`${MODULES}/.bin/bun`],
      shown: 'await fetch(url, { method, headers, body })',
    }),
  },
};
