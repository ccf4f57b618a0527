import type { Implementation } from '../implementation.ts';
import { python, PYTHON } from '../languages/python.ts';

export const pythonHttplib2: Implementation = {
  id: 'python-httplib2',
  name: 'httplib2',
  kind: 'library',
  language: 'Python',
  product: 'python',
  packages: { debian: ['python3-httplib2'] },
  version: [PYTHON, '-c', 'import httplib2; print(httplib2.__version__)'],
  variants: {
    default: python('python-httplib2', {
      setup: `import httplib2`,
      session: `httplib2.Http()`,
      call: `response, content = session.request(url, method, body=body, headers=headers)
return response.status, content`,
      shown: 'httplib2.Http().request(url, method, body, headers)',
    }),
  },
};
