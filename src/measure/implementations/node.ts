import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';

export const nodeFetch: Implementation = {
  id: 'node-fetch',
  name: 'Node fetch',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: [] },
  version: [process.execPath, '--version'],
  variants: {
    default: javascript('node-fetch', {
      call: `const response = await fetch(url, { method, headers, body }); return [response.status, await response.text()];`,
      shown: 'await fetch(url, { method, headers, body })',
    }),
  },
};

export const nodeHttp: Implementation = {
  id: 'node-http',
  name: 'Node http',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: [] },
  version: [process.execPath, '--version'],
  variants: {
    default: javascript('node-http', {
      setup: `import http from 'node:http';`,
      session: 'new http.Agent({ keepAlive: true })',
      call: `return new Promise((resolve, reject) => {
  const request = http.request(url, { method, headers, agent: session }, (response) => {
    let text = '';
    response.on('data', (chunk) => (text += chunk));
    response.on('end', () => resolve([response.statusCode, text]));
    response.on('error', reject);
  });
  request.on('error', reject);
  request.end(body);
});`,
      shown: 'http.request(url, { method, headers, agent }, onResponse).end(body)',
    }),
  },
};
