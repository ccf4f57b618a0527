import type { Implementation } from '../implementation.ts';
import { ruby } from '../languages/ruby.ts';

export const rubyHttparty: Implementation = {
  id: 'ruby-httparty',
  name: 'HTTParty',
  kind: 'library',
  language: 'Ruby',
  packages: { debian: ['ruby-httparty'] },
  version: ['ruby', '-e', 'require "httparty"; puts HTTParty::VERSION'],
  variants: {
    default: ruby('ruby-httparty', {
      setup: `require "httparty"`,
      session: `nil`,
      call: `response = HTTParty.send(method.downcase, url, headers: headers, body: body)
[response.code, response.body]`,
      shown: 'HTTParty.get(url, headers: headers)',
    }),
  },
};
