import type { Implementation } from '../implementation.ts';
import { ruby } from '../languages/ruby.ts';

export const rubyTyphoeus: Implementation = {
  id: 'ruby-typhoeus',
  name: 'Typhoeus',
  kind: 'library',
  language: 'Ruby',
  packages: { debian: ['ruby-typhoeus'] },
  version: ['ruby', '-e', 'require "typhoeus"; puts Typhoeus::VERSION'],
  variants: {
    default: ruby('ruby-typhoeus', {
      setup: `require "typhoeus"`,
      session: `nil`,
      call: `response = Typhoeus::Request.new(url, method: method.downcase.to_sym, headers: headers, body: body).run
raise response.return_code.to_s if response.code == 0
[response.code, response.body]`,
      shown: 'Typhoeus::Request.new(url, method: method, headers: headers, body: body).run',
    }),
  },
};
