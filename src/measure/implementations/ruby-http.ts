import type { Implementation } from '../implementation.ts';
import { ruby } from '../languages/ruby.ts';

export const rubyHttp: Implementation = {
  id: 'ruby-http',
  name: 'http.rb',
  kind: 'library',
  language: 'Ruby',
  packages: { debian: ['ruby-http'] },
  version: ['ruby', '-e', 'require "http"; puts HTTP::VERSION'],
  variants: {
    default: ruby('ruby-http', {
      setup: `require "http"`,
      session: `nil`,
      call: `
$client = HTTP.persistent(url) if $first
response = $client.headers(headers).request(method.downcase.to_sym, url, body ? { body: body } : {})
[response.code, response.to_s]`,
      shown: 'HTTP.persistent(url).headers(headers).request(method, url, body: body)',
    }),
    follow: ruby('ruby-http-follow', {
      setup: `require "http"`,
      session: `nil`,
      call: `
$client = HTTP.persistent(url).follow if $first
response = $client.headers(headers).request(method.downcase.to_sym, url, body ? { body: body } : {})
[response.code, response.to_s]`,
      shown: 'HTTP.follow.get(url)',
      probes: ['redirects', 'redirect-limits', 'credentials'],
    }),
  },
};
