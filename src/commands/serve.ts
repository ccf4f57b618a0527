/** Serves the built site: `npm run preview -- --port 8080 --host 0.0.0.0`, or with PORT and HOST in the environment. */
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, Refusal } from '../environment.ts';
import { createSiteServer } from './site-server.ts';

const DEFAULT_PORT = '4321';
const USAGE = 'Use: npm start -- --port 8080 --host 0.0.0.0';

/** Ends with a message for the person at the terminal. */
function stop(message: string): never {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** What was asked for, by options before the environment. An option without the two hyphens before it is kept by npm, which puts it there. */
function readOptions(): { written: string; host: string } {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
    for (const name of ['port', 'host'] as const)
      if (values[name] === undefined && process.env[`npm_config_${name}`] !== undefined)
        return stop(`npm has kept --${name} for itself. Write two hyphens before it. ${USAGE}`);
    return { written: values.port ?? process.env.PORT ?? DEFAULT_PORT, host: values.host ?? process.env.HOST ?? 'localhost' };
  } catch (error) {
    return stop(`${(error as Error).message.split(/\.\s/)[0]}. ${USAGE}`);
  }
}

function readSite() {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    if (error instanceof Refusal) stop(error.message);
    throw error;
  }
}

const { written, host } = readOptions();
const port = Number(written);
const { base, outDir } = readSite();

if (!/^\d+$/.test(written) || port < 1 || port > 65535)
  stop(`"${written}" is not a port. Use a number from 1 to 65535, such as: npm start -- --port 8080`);
if (host.trim() === '') stop(`No host is named. ${USAGE}`);
if (!existsSync(join(outDir, 'index.html'))) stop('There is no built site yet. Run: npm run build');

createSiteServer(resolve(outDir), base)
  .once('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EADDRINUSE')
      stop(
        `Port ${port} is taken by another program. Stop it, or use another port: npm start -- --port ${port < 65535 ? port + 1 : DEFAULT_PORT}`,
      );
    stop(`The site cannot be served at ${host}:${port} (${code}). Use another port or host: npm start -- --port 8080 --host localhost`);
  })
  .listen(port, host, () => {
    // What means every address of this machine is none that others can open.
    const name = ['0.0.0.0', '::'].includes(host) ? hostname() : host.includes(':') ? `[${host}]` : host;
    console.log(`\nStatus Atlas is at http://${name}:${port}${base === '/' ? '/' : `${base}/`}\nStop it with Ctrl+C.`);
  });
