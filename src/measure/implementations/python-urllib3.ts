import type { Implementation } from '../implementation.ts';
import { python, PYTHON } from '../languages/python.ts';

export const pythonUrllib3: Implementation = {
  id: 'python-urllib3',
  name: 'urllib3',
  kind: 'library',
  language: 'Python',
  product: 'python',
  packages: { debian: ['python3-urllib3'] },
  version: [PYTHON, '-c', 'import urllib3; print(urllib3.__version__)'],
  variants: {
    default: python('python-urllib3', {
      setup: `import urllib3`,
      session: `urllib3.PoolManager()`,
      call: `response = session.request(method, url, body=body, headers=headers)
return response.status, response.data`,
      shown: 'urllib3.PoolManager().request(method, url, body=body, headers=headers)',
    }),
  },
};
