import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What the server says that is asked for in a wrong way; it ends by itself. */
function refusalOf(options: string[], environment: Record<string, string> = {}): string {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/serve.ts', ...options], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  return stderr.trim();
}

test.each([
  [
    'an option that npm has kept',
    [],
    { npm_config_port: '8080' },
    'npm has kept --port for itself. Write two hyphens before it. Use: npm start',
  ],
  ['an option that there is not', ['--prot', '80'], {}, "Unknown option '--prot'. Use: npm start"],
  ['a port of letters', ['--port', 'abc'], {}, '"abc" is not a port. Use a number from 1 to 65535'],
  ['no host', [], { HOST: ' ' }, 'No host is named. Use: npm start'],
  ['a folder without a site', [], { OUT_DIR: 'content' }, 'There is no built site yet. Run: npm run build'],
] as const)('%s is refused in a sentence', (_, options, environment, sentence) => {
  const said = refusalOf([...options], environment);
  expect(said).toContain(sentence);
  expect(said).not.toMatch(/^\s+at /m);
});
