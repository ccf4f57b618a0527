import type { Implementation } from '../implementation.ts';
import { ruby } from '../languages/ruby.ts';

export const rubyExcon: Implementation = {
  id: 'ruby-excon',
  name: 'Excon',
  kind: 'library',
  language: 'Ruby',
  packages: { debian: ['ruby-excon'] },
  version: ['ruby', '-e', 'require "excon"; puts Excon::VERSION'],
  variants: {
    default: ruby('ruby-excon', {
      setup: `require "excon"`,
      session: `nil`,
      call: `
$connection = Excon.new(url, persistent: true) if $first
response = $connection.request(method: method, path: URI(url).path, headers: headers, body: body)
[response.status, response.body]`,
      shown: 'Excon.new(url, persistent: true).request(method: method, headers: headers, body: body)',
    }),
  },
};
