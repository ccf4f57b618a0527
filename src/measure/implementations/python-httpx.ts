import type { Implementation } from '../implementation.ts';
import { python, PYTHON } from '../languages/python.ts';

export const pythonHttpx: Implementation = {
  id: 'python-httpx',
  name: 'HTTPX',
  kind: 'library',
  language: 'Python',
  product: 'python',
  packages: { debian: ['python3-httpx'] },
  version: [PYTHON, '-c', 'import httpx; print(httpx.__version__)'],
  variants: {
    default: python('python-httpx', {
      setup: `import httpx`,
      session: `httpx.Client()`,
      call: `response = session.request(method, url, headers=headers, content=body)
return response.status_code, response.content`,
      shown: 'httpx.Client().request(method, url, headers=headers, content=body)',
    }),
    follow: python('python-httpx-follow', {
      setup: `import httpx`,
      session: `httpx.Client()`,
      call: `response = session.request(method, url, headers=headers, content=body, follow_redirects=True)
return response.status_code, response.content`,
      shown: 'httpx.Client(follow_redirects=True)',
      probes: ['redirects', 'redirect-limits', 'credentials'],
    }),
  },
};
