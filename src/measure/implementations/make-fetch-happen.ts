import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const makeFetchHappen: Implementation = {
  id: 'make-fetch-happen',
  name: 'make-fetch-happen',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: ['make-fetch-happen'] },
  version: [process.execPath, '-p', `require('${MODULES}/make-fetch-happen/package.json').version`],
  variants: {
    default: javascript('make-fetch-happen', {
      setup: `import fetch from 'make-fetch-happen';`,
      call: `const response = await fetch(url, { method, headers, body }); return [response.status, await response.text()];`,
      shown: 'await fetch(url, { method, headers, body })',
    }),
  },
};
