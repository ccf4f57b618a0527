import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { delimiter, dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { findOnPath } from './on-path.ts';

/** Whether a program of this name is on PATH. */
export function isInstalled(program: string): boolean {
  return findOnPath(program) !== undefined;
}

/** @throws if the program is not on PATH, with what to do about it */
export function needProgram(program: string): void {
  if (isInstalled(program)) return;
  throw new Error(
    `These tests run "${program}", which is not on PATH. Install it with your system's package manager, such as: apt-get install ${program}`,
  );
}

/** A PATH on which `python3` is Python itself: what a version manager puts before it takes longer to start than Python. */
export function pathOfPython(): string {
  const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
  return [dirname(python), process.env.PATH].join(delimiter);
}

/** A command in the words of the shell, which becomes the program itself: whoever kills it kills the program. */
export function startShell(command: string, env: Record<string, string> = {}): ChildProcess {
  return spawn('sh', ['-c', `exec ${command}`], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...withoutProxies(), ...env } });
}

/** A request to this machine must not go through a proxy. */
function withoutProxies(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name)));
}

/** What a command of the shell wrote, and its exit code. It is killed after ten seconds. */
export async function runShell(command: string): Promise<{ output: Buffer; status: number | null }> {
  const child = startShell(command);
  const alarm = setTimeout(() => child.kill('SIGKILL'), 10_000);
  const chunks: Buffer[] = [];
  child.stdout!.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr!.resume();
  const [status] = (await once(child, 'close')) as [number | null];
  clearTimeout(alarm);
  return { output: Buffer.concat(chunks), status };
}

/** Runs the work while the server does, from when it accepts connections on the port; kills it in any case. */
export async function whileServing<Result>(server: ChildProcess, port: number, work: () => Promise<Result>): Promise<Result> {
  try {
    await listening(server, port);
    return await work();
  } finally {
    await stop(server);
  }
}

/** @throws with what the server wrote, if it ends before it accepts connections on all ports */
export async function listening(server: ChildProcess, ...ports: number[]): Promise<void> {
  const errors = text(server.stderr!);
  server.stdout!.resume();
  const deadline = Date.now() + 20_000;
  for (const port of ports) {
    while (!(await accepts(port))) {
      if (server.exitCode !== null) throw new Error(`The server ended:\n${await errors}`);
      if (Date.now() > deadline) throw new Error(`The server does not listen on port ${port}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGKILL');
  await once(server, 'exit');
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** Below the range from which systems take ports for clients; another place for each run. */
let nextPort = 10_000 + Math.floor(Math.random() * 20_000);

/** A port that nobody listens on. No port is given twice. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = nextPort++;
    if (await isFree(port)) return port;
  }
}

/**
 * The port for tests in a browser: the one that was asked for, or one that is free.
 * @throws if what was asked for is no port
 */
export async function testPort(asked = process.env.TEST_PORT): Promise<number> {
  if (asked === undefined) return freePort();
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > 65535)
    throw new Error(`TEST_PORT="${asked}" is not a port. Leave it out, or write a number from 1 to 65535.`);
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
