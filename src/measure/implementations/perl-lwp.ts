import type { Implementation } from '../implementation.ts';
import { perl } from '../languages/perl.ts';

export const perlLwp: Implementation = {
  id: 'perl-lwp',
  name: 'LWP',
  kind: 'library',
  language: 'Perl',
  product: 'perl',
  packages: { debian: ['libwww-perl'] },
  version: ['perl', '-e', 'use LWP; print LWP->VERSION'],
  variants: {
    default: perl('perl-lwp', {
      setup: `use LWP::UserAgent; use HTTP::Request;`,
      session: `LWP::UserAgent->new(keep_alive => 1)`,
      call: `
my $response = $session->request(HTTP::Request->new($method, $url, [%$headers], $body));
die $response->status_line if ($response->header('Client-Warning') // '') eq 'Internal response';
return ($response->code, $response->content);`,
      shown: 'LWP::UserAgent->new(keep_alive => 1)->request($request)',
    }),
  },
};
