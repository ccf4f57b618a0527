import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const superagent: Implementation = {
  id: 'superagent',
  name: 'superagent',
  kind: 'library',
  language: 'JavaScript',
  product: 'node',
  packages: { npm: ['superagent'] },
  version: [process.execPath, '-p', `require('${MODULES}/superagent/package.json').version`],
  variants: {
    default: javascript('superagent', {
      setup: `import superagent from 'superagent';
import http from 'node:http';`,
      session: `new http.Agent({ keepAlive: true })`,
      call: `const request = superagent(method, url).agent(session).set(headers).buffer(true); const response = await (body ? request.type('text/plain').send(body.toString('latin1')) : request); return [response.status, response.text ?? ''];`,
      shown: 'await superagent(method, url).set(headers).send(body)',
    }),
    retry: javascript('superagent-retry', {
      setup: `import superagent from 'superagent';
import http from 'node:http';`,
      session: `new http.Agent({ keepAlive: true })`,
      call: `const request = superagent(method, url).agent(session).set(headers).buffer(true).retry(2); const response = await (body ? request.type('text/plain').send(body.toString('latin1')) : request); return [response.status, response.text ?? ''];`,
      shown: 'superagent(method, url).retry(2)',
      probes: ['retries', 'retry-after'],
    }),
  },
};
