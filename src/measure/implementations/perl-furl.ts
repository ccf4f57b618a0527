import type { Implementation } from '../implementation.ts';
import { perl } from '../languages/perl.ts';

export const perlFurl: Implementation = {
  id: 'perl-furl',
  name: 'Furl',
  kind: 'library',
  language: 'Perl',
  product: 'perl',
  packages: { debian: ['libfurl-perl'] },
  version: ['perl', '-e', 'use Furl; print Furl->VERSION'],
  variants: {
    default: perl('perl-furl', {
      setup: `use Furl;`,
      session: `Furl->new`,
      call: `
my $response = $session->request(method => $method, url => $url, headers => [%$headers], content => $body // '');
die $response->status_line if $response->message =~ /^Internal Response/;
return ($response->code, $response->content);`,
      shown: 'Furl->new->request(method => $method, url => $url, headers => [...], content => $content)',
    }),
  },
};
