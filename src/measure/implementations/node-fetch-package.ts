import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const nodeFetchPackage: Implementation = {
  id: 'node-fetch-package',
  name: 'node-fetch',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: ['node-fetch'] },
  version: [process.execPath, '-p', `require('${MODULES}/node-fetch/package.json').version`],
  variants: {
    default: javascript('node-fetch-package', {
      setup: `import fetch from 'node-fetch';
import http from 'node:http';`,
      session: `new http.Agent({ keepAlive: true })`,
      call: `const response = await fetch(url, { method, headers, body, agent: session }); return [response.status, await response.text()];`,
      shown: 'await fetch(url, { method, headers, body })',
    }),
  },
};
