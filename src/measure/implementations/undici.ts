import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const undici: Implementation = {
  id: 'undici',
  name: 'undici',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: ['undici'] },
  version: [process.execPath, '-p', `require('${MODULES}/undici/package.json').version`],
  variants: {
    default: javascript('undici', {
      setup: `import { request, Agent } from 'undici';`,
      session: `new Agent()`,
      call: `const response = await request(url, { method, headers, body, dispatcher: session }); return [response.statusCode, await response.body.text()];`,
      shown: 'await request(url, { method, headers, body })',
    }),
  },
};
