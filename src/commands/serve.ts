/** Serves the built site: `npm run preview -- --port 8080 --host 0.0.0.0`, or with PORT and HOST in the environment. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

const DEFAULT_PORT = '4321';

/** Ends with a message for the person at the terminal. */
function stop(message: string): never {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Why a server cannot listen there, or undefined if it can. */
function findObstacle(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown error'));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const written = values.port ?? process.env.PORT ?? DEFAULT_PORT;
const host = values.host ?? process.env.HOST ?? 'localhost';
const port = Number(written);

if (!/^\d+$/.test(written) || port < 1 || port > 65535)
  stop(`"${written}" is not a port. Use a number from 1 to 65535, such as: npm start -- --port 8080`);
if (!existsSync(process.env.OUT_DIR ?? 'dist')) stop('There is no built site yet. Run: npm run build');
const obstacle = await findObstacle(port, host);
if (obstacle === 'EADDRINUSE')
  stop(`Port ${port} is taken by another program. Stop it, or use another port: npm start -- --port ${port + 1}`);
if (obstacle)
  stop(`The site cannot be served at ${host}:${port} (${obstacle}). Use another port or host: npm start -- --port 8080 --host localhost`);

const server = await preview({ server: { port, host }, logLevel: 'warn' });
console.log(`\nStatus Atlas is at http://${host}:${server.port}${process.env.BASE_PATH ?? '/'}\nStop it with Ctrl+C.`);
