import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { hostname, networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnvironment } from '../../../src/environment.ts';

let folder: string;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'status-atlas-serve-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  server.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the command, and gives what it says first: where the site is, or why it is not. */
async function serve(args: readonly string[], variables: Record<string, string> = {}): Promise<string> {
  const env = { PATH: process.env.PATH, OUT_DIR: folder, ...variables };
  const child = spawn(process.execPath, ['src/commands/serve.ts', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const refused = text(child.stderr);
  const [said] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [Buffer | number];
  child.kill();
  return typeof said === 'number' ? (await refused).trim() : String(said).trim();
}

test.each([
  ['options before the environment', ['--port', 'PORT', '--host', '127.0.0.1'], { HOST: 'nowhere.invalid', PORT: '1' }],
  ['the environment where there are none', [], { HOST: '127.0.0.1', PORT: 'PORT' }],
])('it goes by %s', async (_, args, variables) => {
  const put = (value: string) => (value === 'PORT' ? String(port) : value);
  const said = await serve(args.map(put), Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, put(value)])));
  expect(said).toBe(`Status Atlas is at http://127.0.0.1:${port}/\nStop it with Ctrl+C.`);
});

test('without a port it is where a build without an address says that it is', async () => {
  expect(await serve(['--host', '127.0.0.1'])).toMatch(
    new RegExp(`(?:127\\.0\\.0\\.1:|Port )${new URL(readEnvironment({}).site).port}\\b`),
  );
});

test('it says the base below which the site is', async () => {
  const said = await serve(['--port', String(port), '--host', '127.0.0.1'], { BASE_PATH: '/docs/http' });
  expect(said).toContain(`Status Atlas is at http://127.0.0.1:${port}/docs/http/\n`);
});

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ family }) => family === 'IPv6'));

const HOSTS: [host: string, name: string][] = [['0.0.0.0', hostname()]];
if (hasIPv6) HOSTS.push(['::', hostname()], ['::1', '[::1]']);

test.each(HOSTS)('served at %s, it is at an address that others can open', async (host, name) => {
  expect(await serve(['--port', String(port), '--host', host])).toContain(`Status Atlas is at http://${name}:${port}/\n`);
});

test('a port that is taken is told, with one beside it', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const said = await serve(['--port', String(port), '--host', '127.0.0.1']);
  other.close();
  expect(said).toBe(`Port ${port} is taken by another program. Stop it, or use another port: npm start -- --port ${port + 1}`);
});

test('a host that is not this machine’s is told, with its error', async () => {
  expect(await serve(['--port', String(port), '--host', '192.0.2.1'])).toContain(
    `The site cannot be served at 192.0.2.1:${port} (EADDRNOTAVAIL).`,
  );
});

test.each(['0', '65536', '80a', ''])('"%s" is no port', async (written) => {
  expect(await serve(['--port', written])).toBe(
    `"${written}" is not a port. Use a number from 1 to 65535, such as: npm start -- --port 8080`,
  );
});

test('a host without a name is none', async () => {
  expect(await serve(['--host', ' '])).toBe('No host is named. Use: npm start -- --port 8080 --host 0.0.0.0');
});

test('an option that npm has kept for itself is told', async () => {
  expect(await serve([], { npm_config_port: '8080' })).toContain('npm has kept --port for itself. Write two hyphens before it.');
});

test('an option that there is not is told without a stack', async () => {
  const said = await serve(['--prot', '80']);
  expect(said).toContain("Unknown option '--prot'.");
  expect(said).not.toMatch(/^\s+at /m);
});

test('a site that is not built is not served', async () => {
  expect(await serve([], { OUT_DIR: join(folder, 'none') })).toBe('There is no built site yet. Run: npm run build');
});

test('a folder that holds no site yet is not served', async () => {
  mkdirSync(join(folder, 'empty'));
  expect(await serve([], { OUT_DIR: join(folder, 'empty') })).toBe('There is no built site yet. Run: npm run build');
});
