import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const ky: Implementation = {
  id: 'ky',
  name: 'ky',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: ['ky'] },
  version: [process.execPath, '-p', `require('${MODULES}/ky/package.json').version`],
  variants: {
    default: javascript('ky', {
      setup: `import ky from 'ky';`,
      call: `const response = await ky(url, { method, headers, body }); return [response.status, await response.text()];`,
      shown: 'await ky(url, { method, headers, body })',
    }),
  },
};
