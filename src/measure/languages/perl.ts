import { writeProgram } from '../folder.ts';
import type { Variant } from '../implementation.ts';
import type { Snippet } from './snippet.ts';
import { workerClient } from '../worker-client.ts';

/** One way to call from Perl: `$method`, `$url`, `$headers`, `$body`, `$session`; returns `($status, $content)`. */
export function perl(id: string, { setup, session, call, shown, probes }: Snippet): Variant {
  return {
    call: shown,
    ...(probes && { probes }),
    start: (folder) => workerClient(['perl', writeProgram(`perl/call-${id}.pl`, program(setup, session, call))], folder),
  };
}

const program = (setup: string, session: string, call: string) => `use strict;
use warnings;
${setup}
$| = 1;
sub plain { my $text = shift // ''; $text =~ s/[\\t\\r\\n]+/ /g; return substr($text, 0, 200); }
sub one {
my ($method, $url, $headers, $body, $session) = @_;
${call.trim()}
}
print "ready\\n";
while (my $line = <STDIN>) {
  chomp $line;
  my ($method, $first, $second, $file, @fields) = split /\\t/, $line;
  my %headers = map { split /: /, $_, 2 } @fields;
  my $body;
  if ($file ne '-') { local $/; open my $handle, '<:raw', $file or die; $body = <$handle>; }
  my $session = ${session};
  for my $url ($second eq '-' ? ($first) : ($first, $second)) {
    select undef, undef, undef, 0.4 if $url eq $second;
    my ($status, $text) = eval { one($method, $url, { %headers }, $body, $session) };
    if ($@) { print join("\\t", 'raised', '', plain($@)), "\\n"; }
    else { print join("\\t", 'returned', $status, plain($text)), "\\n"; }
  }
  print "end\\n";
}
`;
