import type { Implementation } from '../implementation.ts';
import { ruby } from '../languages/ruby.ts';

export const rubyOpenUri: Implementation = {
  id: 'ruby-open-uri',
  name: 'OpenURI',
  kind: 'library',
  language: 'Ruby',
  packages: { debian: ['ruby'] },
  version: ['ruby', '-e', 'puts RUBY_VERSION'],
  variants: {
    default: ruby('ruby-open-uri', {
      setup: `require "open-uri"`,
      session: `nil`,
      call: `
raise ArgumentError, 'open-uri knows GET only' unless method == 'GET'
URI.open(url, headers) { |file| [file.status[0], file.read] }`,
      shown: 'URI.open(url, headers) { |file| file.read }',
    }),
  },
};
