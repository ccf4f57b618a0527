import type { Implementation } from '../implementation.ts';
import { ruby } from '../languages/ruby.ts';

export const rubyHttpclient: Implementation = {
  id: 'ruby-httpclient',
  name: 'HTTPClient',
  kind: 'library',
  language: 'Ruby',
  packages: { debian: ['ruby-httpclient'] },
  version: ['ruby', '-e', 'require "httpclient"; puts HTTPClient::VERSION'],
  variants: {
    default: ruby('ruby-httpclient', {
      setup: `require "httpclient"`,
      session: `HTTPClient.new`,
      call: `response = session.request(method, url, nil, body, headers)
[response.status, response.body]`,
      shown: 'HTTPClient.new.request(method, url, nil, body, headers)',
    }),
    follow: ruby('ruby-httpclient-follow', {
      setup: `require "httpclient"`,
      session: `HTTPClient.new`,
      call: `response = session.request(method, url, body: body, header: headers, follow_redirect: true)
[response.status, response.body]`,
      shown: 'client.get(url, follow_redirect: true)',
      probes: ['redirects', 'redirect-limits', 'credentials'],
    }),
  },
};
