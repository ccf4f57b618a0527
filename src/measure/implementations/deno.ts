import type { Implementation } from '../implementation.ts';
import { javascript } from '../languages/javascript.ts';
import { MODULES } from '../folder.ts';

export const deno: Implementation = {
  id: 'deno',
  name: 'Deno fetch',
  kind: 'library',
  language: 'JavaScript',
  packages: { npm: ['deno'] },
  version: [`${MODULES}/.bin/deno`, '--version'],
  variants: {
    default: javascript('deno', {
      setup: ``,
      call: `const response = await fetch(url, { method, headers, body }); return [response.status, await response.text()];`,
      runtime: [`${MODULES}/.bin/deno`, 'run', '--allow-all', '--quiet'],
      shown: 'await fetch(url, { method, headers, body })',
    }),
  },
};
