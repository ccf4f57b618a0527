import type { Implementation } from '../implementation.ts';
import { php } from '../languages/php.ts';

export const phpCurl: Implementation = {
  id: 'php-curl',
  name: 'PHP cURL',
  kind: 'library',
  language: 'PHP',
  packages: { debian: ['php-cli', 'php-curl'] },
  version: ['php', '-r', 'extension_loaded("curl") || exit(1); echo PHP_VERSION;'],
  variants: {
    default: php('php-curl', {
      setup: ``,
      session: `curl_init()`,
      call: `
curl_reset($session);
curl_setopt_array($session, [CURLOPT_URL => $url, CURLOPT_RETURNTRANSFER => true, CURLOPT_CUSTOMREQUEST => $method, CURLOPT_HTTPHEADER => array_map(fn($name, $value) => "$name: $value", array_keys($headers), $headers)]);
if ($method === 'HEAD') curl_setopt($session, CURLOPT_NOBODY, true);
if ($body !== null) curl_setopt($session, CURLOPT_POSTFIELDS, $body);
$content = curl_exec($session);
if ($content === false) throw new Exception(curl_error($session));
return [curl_getinfo($session, CURLINFO_RESPONSE_CODE), $content];`,
      shown: 'curl_setopt_array($curl, [...]); curl_exec($curl);',
    }),
    follow: php('php-curl-follow', {
      setup: ``,
      session: `curl_init()`,
      call: `
curl_reset($session);
curl_setopt_array($session, [CURLOPT_URL => $url, CURLOPT_RETURNTRANSFER => true, CURLOPT_CUSTOMREQUEST => $method, CURLOPT_HTTPHEADER => array_map(fn($name, $value) => "$name: $value", array_keys($headers), $headers)]);
if ($method === 'HEAD') curl_setopt($session, CURLOPT_NOBODY, true);
if ($body !== null) curl_setopt($session, CURLOPT_POSTFIELDS, $body);
curl_setopt($session, CURLOPT_FOLLOWLOCATION, true);
$content = curl_exec($session);
if ($content === false) throw new Exception(curl_error($session));
return [curl_getinfo($session, CURLINFO_RESPONSE_CODE), $content];`,
      shown: 'CURLOPT_FOLLOWLOCATION => true',
      probes: ['redirects', 'redirect-limits', 'credentials'],
    }),
  },
};
