import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const axios: Implementation = {
  id: 'axios',
  name: 'axios',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: ['axios'] },
  version: [process.execPath, '-p', `require('${MODULES}/axios/package.json').version`],
  variants: {
    default: javascript('axios', {
      setup: `import axios from 'axios';
import http from 'node:http';`,
      session: `new http.Agent({ keepAlive: true })`,
      call: `const response = await axios({ method, url, headers, data: body, httpAgent: session, responseType: 'text' }); return [response.status, response.data];`,
      shown: 'await axios({ method, url, headers, data })',
    }),
  },
};
