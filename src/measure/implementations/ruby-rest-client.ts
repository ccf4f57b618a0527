import type { Implementation } from '../implementation.ts';
import { ruby } from '../languages/ruby.ts';

export const rubyRestClient: Implementation = {
  id: 'ruby-rest-client',
  name: 'rest-client',
  kind: 'library',
  language: 'Ruby',
  packages: { debian: ['ruby-rest-client'] },
  version: ['ruby', '-e', 'require "rest-client"; puts RestClient::VERSION'],
  variants: {
    default: ruby('ruby-rest-client', {
      setup: `require "rest-client"`,
      session: `nil`,
      call: `response = RestClient::Request.execute(method: method.downcase.to_sym, url: url, headers: headers, payload: body)
[response.code, response.body]`,
      shown: 'RestClient.get(url, headers)',
    }),
  },
};
