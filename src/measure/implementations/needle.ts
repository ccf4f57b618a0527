import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const needle: Implementation = {
  id: 'needle',
  name: 'needle',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: ['needle'] },
  version: [process.execPath, '-p', `require('${MODULES}/needle/package.json').version`],
  variants: {
    default: javascript('needle', {
      setup: `import needle from 'needle';
import http from 'node:http';`,
      session: `new http.Agent({ keepAlive: true })`,
      call: `const response = await needle(method.toLowerCase(), url, body ?? null, { headers, agent: session, parse_response: false }); return [response.statusCode, response.body];`,
      shown: 'await needle(method, url, body, { headers })',
    }),
  },
};
