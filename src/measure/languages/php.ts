import { writeProgram } from '../folder.ts';
import type { Variant } from '../implementation.ts';
import type { Snippet } from './snippet.ts';
import { workerClient } from '../worker-client.ts';

/** One way to call from PHP: `$method`, `$url`, `$headers`, `$body`, `$session`; returns `[$status, $content]`. */
export function php(id: string, { setup, session, call, shown, probes }: Snippet): Variant {
  return {
    call: shown,
    ...(probes && { probes }),
    start: (folder) =>
      workerClient(
        ['php', '-d', 'display_errors=0', '-d', 'memory_limit=512M', writeProgram(`php/call-${id}.php`, program(setup, session, call))],
        folder,
      ),
  };
}

const program = (setup: string, session: string, call: string) => `<?php
error_reporting(E_ALL & ~E_DEPRECATED);
${setup}
function plain($text) { return substr(preg_replace('/[\\t\\r\\n]+/', ' ', (string) $text), 0, 200); }
function one($method, $url, $headers, $body, $session) {
${call.trim()}
}
echo "ready\\n";
while (($line = fgets(STDIN)) !== false) {
  $parts = explode("\\t", rtrim($line, "\\n"));
  [$method, $first, $second, $file] = $parts;
  $headers = [];
  foreach (array_slice($parts, 4) as $field) { [$name, $value] = explode(': ', $field, 2); $headers[$name] = $value; }
  $body = $file === '-' ? null : file_get_contents($file);
  $session = ${session};
  foreach ($second === '-' ? [$first] : [$first, $second] as $url) {
    if ($url === $second) usleep(400000);
    try {
      [$status, $text] = one($method, $url, $headers, $body, $session);
      echo "returned\\t$status\\t", plain($text), "\\n";
    } catch (Throwable $error) {
      $response = method_exists($error, 'getResponse') ? $error->getResponse() : null;
      $status = $response ? $response->getStatusCode() : ($error->getCode() ?: '');
      echo "raised\\t$status\\t", get_class($error), ' ', plain($error->getMessage()), "\\n";
    }
  }
  echo "end\\n";
}
`;
