import type { Implementation } from '../implementation.ts';
import { python, PYTHON } from '../languages/python.ts';

export const pythonTornado: Implementation = {
  id: 'python-tornado',
  name: 'Tornado',
  kind: 'library',
  language: 'Python',
  product: 'python',
  packages: { debian: ['python3-tornado'] },
  version: [PYTHON, '-c', 'import tornado; print(tornado.version)'],
  variants: {
    default: python('python-tornado', {
      setup: `import tornado.httpclient, tornado.ioloop
loop = tornado.ioloop.IOLoop()
loop.make_current()
async def fetch(request): return await tornado.httpclient.AsyncHTTPClient().fetch(request)`,
      session: `None`,
      call: `response = loop.run_sync(lambda: fetch(tornado.httpclient.HTTPRequest(url, method=method, headers=headers, body=body, allow_nonstandard_methods=True)))
return response.code, response.body`,
      shown: 'await AsyncHTTPClient().fetch(HTTPRequest(url, method, headers, body))',
    }),
  },
};
