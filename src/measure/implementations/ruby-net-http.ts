import type { Implementation } from '../implementation.ts';
import { ruby } from '../languages/ruby.ts';

export const rubyNetHttp: Implementation = {
  id: 'ruby-net-http',
  name: 'Net::HTTP',
  kind: 'library',
  language: 'Ruby',
  packages: { debian: ['ruby'] },
  version: ['ruby', '-e', 'puts RUBY_VERSION'],
  variants: {
    default: ruby('ruby-net-http', {
      setup: `require "net/http"`,
      session: `nil`,
      call: `
uri = URI(url)
$http = Net::HTTP.start(uri.host, uri.port) if $first
request = Net::HTTPGenericRequest.new(method, !body.nil?, method != 'HEAD', uri, headers)
request.body = body if body
response = $http.request(request)
[response.code, response.body]`,
      shown: 'Net::HTTP.start(host, port) { |http| http.request(request) }',
    }),
  },
};
