import type { Implementation } from '../implementation.ts';
import { python, PYTHON } from '../languages/python.ts';

const common = {
  kind: 'library',
  language: 'Python',
  product: 'python',
  packages: { debian: ['python3'] },
  version: [PYTHON, '--version'],
} as const;

export const urllib: Implementation = {
  ...common,
  id: 'python-urllib',
  name: 'urllib.request',
  variants: {
    default: python('urllib', {
      setup: 'import urllib.request',
      call: `
request = urllib.request.Request(url, data=body, headers=headers, method=method)
with urllib.request.urlopen(request) as response:
    return response.status, response.read()`,
      shown: 'urllib.request.urlopen(Request(url, data, headers, method=method))',
    }),
  },
};

export const httpClient: Implementation = {
  ...common,
  id: 'python-http-client',
  name: 'http.client',
  variants: {
    default: python('http-client', {
      setup: 'import http.client, urllib.parse',
      session: "http.client.HTTPConnection(urllib.parse.urlsplit(first).netloc.split('@')[-1])",
      call: `
parts = urllib.parse.urlsplit(url)
session.request(method, parts.path, body, headers)
response = session.getresponse()
return response.status, response.read()`,
      shown: 'connection.request(method, path, body, headers); connection.getresponse()',
    }),
  },
};
