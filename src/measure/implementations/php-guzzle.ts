import type { Implementation } from '../implementation.ts';
import { php } from '../languages/php.ts';

export const phpGuzzle: Implementation = {
  id: 'php-guzzle',
  name: 'Guzzle',
  kind: 'library',
  language: 'PHP',
  packages: { debian: ['php-cli', 'php-curl', 'php-guzzlehttp-guzzle'] },
  version: [
    'php',
    '-r',
    'require "/usr/share/php/GuzzleHttp/autoload.php"; preg_match("/\\"version\\": *\\"([0-9.]+)/", (string) shell_exec("dpkg-query -W -f \'\\"version\\": \\"\\${Version}\' php-guzzlehttp-guzzle"), $found); echo $found[1];',
  ],
  variants: {
    default: php('php-guzzle', {
      setup: `require "/usr/share/php/GuzzleHttp/autoload.php";`,
      session: `new GuzzleHttp\\Client()`,
      call: `$response = $session->request($method, $url, ['headers' => $headers, 'body' => $body]);
return [$response->getStatusCode(), (string) $response->getBody()];`,
      shown: "(new GuzzleHttp\\Client())->request($method, $url, ['headers' => $headers, 'body' => $body])",
    }),
  },
};
