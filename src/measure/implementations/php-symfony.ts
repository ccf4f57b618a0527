import type { Implementation } from '../implementation.ts';
import { php } from '../languages/php.ts';

export const phpSymfony: Implementation = {
  id: 'php-symfony',
  name: 'Symfony HttpClient',
  kind: 'library',
  language: 'PHP',
  packages: { debian: ['php-cli', 'php-curl', 'php-symfony-http-client'] },
  version: [
    'php',
    '-r',
    'preg_match("/[0-9.]+/", (string) shell_exec("dpkg-query -W -f \'\\${Version}\' php-symfony-http-client"), $found) || exit(1); echo $found[0];',
  ],
  variants: {
    default: php('php-symfony', {
      setup: `require "/usr/share/php/Symfony/Component/HttpClient/autoload.php";`,
      session: `Symfony\\Component\\HttpClient\\HttpClient::create()`,
      call: `$response = $session->request($method, $url, ['headers' => $headers, 'body' => $body ?? '']);
return [$response->getStatusCode(), $response->getContent()];`,
      shown: "HttpClient::create()->request($method, $url, ['headers' => $headers, 'body' => $body])->getContent()",
    }),
  },
};
