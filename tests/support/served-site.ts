import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { join, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { valuesOf } from './built-site.ts';

/** What a server answered. */
export interface ServedAnswer {
  /** The path that was asked for, below the base. */
  path: string;
  status: number;
  headers: IncomingHttpHeaders;
  content: Buffer;
  text: string;
  /** Where a redirection leads: a path below the base, or in full what is not there. */
  location: string | undefined;
}

/** A built site on a server of this machine. Paths are taken below the base, and sent as they are written. */
export class ServedSite {
  /** Every file of the site; a page by the address of its folder. */
  readonly files: readonly string[];
  /** The addresses of pages that end in a slash. */
  readonly pages: readonly string[];
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  readonly #port: number;
  readonly #base: string;
  readonly #folder: string;
  readonly #origin: string;

  /** @param folder where the files of the site are */
  constructor(port: number, base: string, folder: string) {
    this.#port = port;
    this.#base = base;
    this.#folder = folder;
    this.#origin = `http://localhost:${port}`;
    this.files = readdirSync(folder, { recursive: true, withFileTypes: true })
      // They are for hosts.
      .filter((entry) => entry.isFile() && !/^[._]/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).split(sep).join('/'))
      .map((path) => path.replace(/\/index\.html$/, '/'))
      .sort();
    this.pages = this.files.filter((path) => path.endsWith('/'));
  }

  /** The text of a file of the site. */
  read(path: string): string {
    return readFileSync(join(this.#folder, path.replace(/\/$/, '/index.html')), 'utf8');
  }

  async get(path: string, headers: Record<string, string | undefined> = {}, base = this.#base): Promise<ServedAnswer> {
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    const message = request({ host: 'localhost', port: this.#port, path: base + path, headers: sent, agent: this.#agent }).end();
    const [answer] = (await once(message, 'response')) as [IncomingMessage];
    const content = await buffer(answer);
    return {
      path,
      status: answer.statusCode!,
      headers: answer.headers,
      content,
      text: content.toString(),
      location: answer.headers.location && this.#below(new URL(answer.headers.location, this.#origin + base + path)),
    };
  }

  /** The answers to many paths, in their order. */
  getAll(paths: readonly string[]): Promise<ServedAnswer[]> {
    return Promise.all(paths.map((path) => this.get(path)));
  }

  /** Every page that is not there, and every link of a page to a file or an anchor of this site that is not. */
  async brokenLinks(): Promise<string[]> {
    const pages = this.files.filter((path) => /(?:\/|\.html)$/.test(path));
    const read = await this.getAll(pages);
    const links = read.flatMap(({ path, text }) =>
      ['href', 'src', 'data-pagefind']
        .flatMap((name) => valuesOf(text, name))
        .map((value) => ({ page: path, value, target: new URL(value, this.#origin + this.#base + path) }))
        .filter(({ target }) => target.origin === this.#origin),
    );
    const paths = [...new Set(links.map(({ target }) => target.pathname + target.search))];
    const answers = await Promise.all(paths.map((path) => this.get(path, {}, '')));
    const anchors = new Map(answers.filter(({ status }) => status === 200).map(({ path, text }) => [path, new Set(valuesOf(text, 'id'))]));
    const unread = read.filter(({ status }) => status !== 200).map(({ path, status }) => `${path} is answered ${status}`);
    const broken = links
      .filter(({ target }) => {
        const ids = anchors.get(target.pathname + target.search);
        return ids === undefined || (target.hash && !ids.has(decodeURIComponent(target.hash.slice(1))));
      })
      .map(({ page, value }) => `${page} → ${value}`);
    return [...unread, ...broken];
  }

  close(): void {
    this.#agent.destroy();
  }

  #below({ origin, href, pathname }: URL): string {
    return origin === this.#origin && pathname.startsWith(`${this.#base}/`) ? pathname.slice(this.#base.length) : href;
  }
}
