import type { Implementation } from '../implementation.ts';
import { php } from '../languages/php.ts';

export const phpStreams: Implementation = {
  id: 'php-streams',
  name: 'PHP streams',
  kind: 'library',
  language: 'PHP',
  packages: { debian: ['php-cli'] },
  version: ['php', '-r', 'echo PHP_VERSION;'],
  variants: {
    default: php('php-streams', {
      setup: ``,
      session: `null`,
      call: `
$lines = array_map(fn($name, $value) => "$name: $value", array_keys($headers), $headers);
$context = stream_context_create(['http' => ['method' => $method, 'header' => $lines, 'content' => $body ?? '']]);
$content = file_get_contents($url, false, $context);
if ($content === false) {
  preg_match('/ (\\d+)/', $http_response_header[0] ?? '', $found);
  throw new Exception(error_get_last()['message'] ?? 'false', (int) ($found[1] ?? 0));
}
$status = 0;
foreach ($http_response_header as $line) if (preg_match('/^HTTP\\/\\S+ (\\S+)/i', $line, $found)) $status = $found[1];
return [$status, $content];`,
      shown: "file_get_contents($url, false, stream_context_create(['http' => [...]]))",
    }),
  },
};
