import type { Implementation } from '../implementation.ts';
import { go } from '../languages/go.ts';

export const goNetHttp: Implementation = {
  id: 'go-net-http',
  name: 'Go net/http',
  kind: 'library',
  language: 'Go',
  product: 'go',
  packages: { debian: ['golang-go'] },
  version: ['go', 'version'],
  variants: {
    default: go('net-http', { client: '&http.Client{Transport: &http.Transport{}}', shown: 'client.Do(request)' }),
  },
};
