import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isExecutable } from './on-path.ts';

/** A web server, and the configuration that `hosting` has for it. */
export interface Server {
  name: string;
  /** Its program, as Debian calls it. */
  program: string;
  /** The package of Debian that has the program. */
  package: string;
  /** The configuration below `hosting`. */
  file: string;
  /** Where the configuration has the port. */
  listens: (port: number) => string;
  /**
   * Starts it in the foreground.
   * @param site the configuration, filled in
   * @param folder where it may write
   */
  start: (program: string, site: string, folder: string) => ChildProcess;
}

const nginx: Server = {
  name: 'nginx',
  program: 'nginx',
  package: 'nginx',
  file: 'nginx.conf',
  listens: (port) => `listen ${port};`,
  start: (program, site, folder) => {
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
    const own = `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}`;
    const file = write(folder, 'nginx.conf', `${own}\nhttp {\naccess_log off;\n${paths.join('\n')}\n${site}\n}\n`);
    return run(program, ['-e', 'stderr', '-p', folder, '-c', file]);
  },
};

const apache: Server = {
  name: 'Apache',
  program: 'apache2',
  // "apache2" would start a server on port 80 as well.
  package: 'apache2-bin',
  file: 'apache.conf',
  listens: (port) => `*:${port}>`,
  start: startApache,
};

/** The same for those who have no more than a folder: what the configuration says of the folder, as a file in it. */
const htaccess: Server = {
  ...apache,
  name: 'Apache with a .htaccess',
  start: (program, site, folder) => {
    const [, root, directives] = /<Directory (\S+)>\n([\s\S]*?)<\/Directory>/.exec(site)!;
    write(root!, '.htaccess', directives!.replace('Require all granted\n', ''));
    return startApache(program, site.replace(directives!, 'Require all granted\nAllowOverride All\n'), folder);
  },
};

const caddy: Server = {
  name: 'Caddy',
  program: 'caddy',
  package: 'caddy',
  file: 'Caddyfile',
  listens: (port) => `:${port} {`,
  start: (program, site, folder) => {
    const file = write(folder, 'Caddyfile', `{\n\tadmin off\n}\n${site}`);
    return run(program, ['run', '--config', file, '--adapter', 'caddyfile'], { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder });
  },
};

export const servers: readonly Server[] = [nginx, apache, htaccess, caddy];

/** Where systems keep servers; not everybody has it on PATH. */
const SERVER_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** Where the server's program is; undefined if it is not installed. */
export function findServer({ program }: Server): string | undefined {
  return findOnPath(program) ?? SERVER_FOLDERS.map((folder) => join(folder, program)).find(isExecutable);
}

/**
 * The server's configuration below `hosting`, changed as its comments say.
 * @param root the folder to serve
 * @param base the path below which the site lives in it, or ''
 * @throws if there is nothing to change
 */
export function configure({ file, listens }: Server, port: number, root: string, base: string): string {
  const changes = [
    ['/srv/status-atlas', root],
    [listens(80), listens(port)],
    ['/404.html', `${base}/404.html`],
  ] as const;
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`hosting/${file} no longer has ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(join('hosting', file), 'utf8'),
  );
}

/** What Debian loads of itself, and what the configuration asks for. */
const APACHE_MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'autoindex', 'negotiation', 'deflate', 'headers'];

function startApache(program: string, site: string, folder: string): ChildProcess {
  const modules = APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
  const port = /\*:(\d+)>/.exec(site)![1]!;
  const own = [`ServerRoot ${folder}`, 'ServerName localhost', `PidFile ${folder}/pid`, `ErrorLog ${folder}/error.log`, `Listen ${port}`];
  // No list of types but the configuration's.
  const file = write(folder, 'apache.conf', [...modules, ...own, 'TypesConfig /dev/null', site].join('\n'));
  return run(program, ['-X', '-f', file]);
}

function write(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function run(program: string, options: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
}
