import type { Implementation } from '../implementation.ts';
import { perl } from '../languages/perl.ts';

export const perlMojo: Implementation = {
  id: 'perl-mojo',
  name: 'Mojo::UserAgent',
  kind: 'library',
  language: 'Perl',
  product: 'perl',
  packages: { debian: ['libmojolicious-perl'] },
  version: ['perl', '-e', 'use Mojolicious; print Mojolicious->VERSION'],
  variants: {
    default: perl('perl-mojo', {
      setup: `use Mojo::UserAgent;`,
      session: `Mojo::UserAgent->new`,
      call: `
my $transaction = $session->start($session->build_tx($method => $url => $headers => $body // ''));
my $error = $transaction->error;
die $error->{message} if $error && !$error->{code};
return ($transaction->res->code, $transaction->res->body);`,
      shown: 'Mojo::UserAgent->new->get($url => $headers)',
    }),
  },
};
