import type { Implementation } from '../implementation.ts';
import { python, PYTHON } from '../languages/python.ts';

const call = `
response = session.request(method, url, headers=headers, data=body)
RAISE
return response.status_code, response.content`;

export const requests: Implementation = {
  id: 'python-requests',
  name: 'Requests',
  kind: 'library',
  language: 'Python',
  product: 'python',
  packages: { debian: ['python3-requests'] },
  version: [PYTHON, '-c', 'import requests; print(requests.__version__)'],
  variants: {
    default: python('requests', {
      setup: 'import requests',
      session: 'requests.Session()',
      call: call.replace('RAISE\n', ''),
      shown: 'requests.Session().request(method, url, headers=headers, data=body)',
    }),
    'raise-for-status': python('requests-raise', {
      setup: 'import requests',
      session: 'requests.Session()',
      call: call.replace('RAISE', 'response.raise_for_status()'),
      shown: 'response.raise_for_status()',
      probes: ['exceptions', 'unknown-codes'],
    }),
  },
};
