import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const ofetch: Implementation = {
  id: 'ofetch',
  name: 'ofetch',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: ['ofetch'] },
  version: [process.execPath, '-p', `require('${MODULES}/ofetch/package.json').version`],
  variants: {
    default: javascript('ofetch', {
      setup: `import { ofetch } from 'ofetch';`,
      call: `const response = await ofetch.raw(url, { method, headers, body, responseType: 'text' }); return [response.status, response._data];`,
      shown: 'await ofetch(url, { method, headers, body })',
    }),
  },
};
