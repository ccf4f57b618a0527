import type { Implementation } from '../implementation.ts';
import { python, PYTHON } from '../languages/python.ts';

export const pythonPycurl: Implementation = {
  id: 'python-pycurl',
  name: 'PycURL',
  kind: 'library',
  language: 'Python',
  product: 'python',
  packages: { debian: ['python3-pycurl'] },
  version: [PYTHON, '-c', 'import pycurl; print(pycurl.version.split()[0])'],
  variants: {
    default: python('python-pycurl', {
      setup: `import pycurl, io`,
      session: `pycurl.Curl()`,
      call: `
buffer = io.BytesIO()
session.reset()
session.setopt(session.URL, url)
session.setopt(session.CUSTOMREQUEST, method)
if method == 'HEAD': session.setopt(session.NOBODY, True)
session.setopt(session.HTTPHEADER, [f'{name}: {value}' for name, value in headers.items()])
if body is not None:
    session.setopt(session.POST, True)
    session.setopt(session.POSTFIELDSIZE, len(body))
    session.setopt(session.COPYPOSTFIELDS if len(body) < 5000 else session.POSTFIELDS, body)
session.setopt(session.WRITEDATA, buffer)
session.perform()
return session.getinfo(session.RESPONSE_CODE), buffer.getvalue()`,
      shown: 'curl = pycurl.Curl(); curl.setopt(curl.URL, url); curl.perform()',
    }),
  },
};
