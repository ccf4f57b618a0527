import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const got: Implementation = {
  id: 'got',
  name: 'got',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: ['got'] },
  version: [process.execPath, '-p', `require('${MODULES}/got/package.json').version`],
  variants: {
    default: javascript('got', {
      setup: `import got from 'got';
import http from 'node:http';`,
      session: `new http.Agent({ keepAlive: true })`,
      call: `const response = await got(url, { method, headers, body, agent: { http: session } }); return [response.statusCode, response.body];`,
      shown: 'await got(url, { method, headers, body })',
    }),
  },
};
