import type { Implementation } from '../implementation.ts';
import { ruby } from '../languages/ruby.ts';

export const rubyFaraday: Implementation = {
  id: 'ruby-faraday',
  name: 'Faraday',
  kind: 'library',
  language: 'Ruby',
  packages: { debian: ['ruby-faraday'] },
  version: ['ruby', '-e', 'require "faraday"; puts Faraday::VERSION'],
  variants: {
    default: ruby('ruby-faraday', {
      setup: `require "faraday"`,
      session: `Faraday.new`,
      call: `response = session.run_request(method.downcase.to_sym, url, body, headers)
[response.status, response.body]`,
      shown: 'Faraday.new.run_request(method, url, body, headers)',
    }),
    raise: ruby('ruby-faraday-raise', {
      setup: `require "faraday"`,
      session: `Faraday.new`,
      call: `session.response :raise_error rescue nil
response = session.run_request(method.downcase.to_sym, url, body, headers)
[response.status, response.body]`,
      shown: 'Faraday.new { |f| f.response :raise_error }',
      probes: ['exceptions', 'unknown-codes'],
    }),
  },
};
