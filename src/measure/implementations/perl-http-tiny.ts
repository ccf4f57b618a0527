import type { Implementation } from '../implementation.ts';
import { perl } from '../languages/perl.ts';

export const perlHttpTiny: Implementation = {
  id: 'perl-http-tiny',
  name: 'HTTP::Tiny',
  kind: 'library',
  language: 'Perl',
  product: 'perl',
  packages: { debian: ['perl'] },
  version: ['perl', '-e', 'use HTTP::Tiny; print HTTP::Tiny->VERSION'],
  variants: {
    default: perl('perl-http-tiny', {
      setup: `use HTTP::Tiny;`,
      session: `HTTP::Tiny->new`,
      call: `
my $response = $session->request($method, $url, { headers => $headers, defined $body ? (content => $body) : () });
die $response->{content} if $response->{status} == 599 && $response->{reason} eq 'Internal Exception';
return ($response->{status}, $response->{content});`,
      shown: 'HTTP::Tiny->new->request($method, $url, { headers => $headers, content => $content })',
    }),
  },
};
