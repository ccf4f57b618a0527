/** What the environment says of a build. Every value is one that Astro takes. */
export interface Environment {
  /** Scheme and host: `https://docs.example`. */
  site: string;
  /** The path below which the site lives, with a slash before and none behind: `/docs/http`, or `/`. */
  base: string;
  /** Where the build goes, as it was written. */
  outDir: string;
  /** Whether browsers keep the site for when there is no network. */
  offline: boolean;
}

/** A refusal told to the person at the terminal: what is wrong and what to do. The place in our code says nothing to them. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
    this.stack = message;
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

const DEFAULT_SITE = 'http://localhost:4321';
const DEFAULT_OUT_DIR = './dist';

/**
 * Reads `SITE_URL`, `BASE_PATH`, `OUT_DIR` and `OFFLINE`.
 * @throws Refusal with a line for each variable that cannot be used
 */
export function readEnvironment(variables: Variables): Environment {
  const { SITE_URL: site = DEFAULT_SITE, BASE_PATH: base = '/', OUT_DIR: outDir = DEFAULT_OUT_DIR, OFFLINE: offline = '1' } = variables;
  const problems = [
    ['SITE_URL', site, siteProblem(site)],
    ['BASE_PATH', base, baseProblem(base)],
    ['OUT_DIR', outDir, outDirProblem(outDir)],
    ['OFFLINE', offline, ['0', '1'].includes(offline) ? undefined : 'is neither 0 nor 1. Leave the variable out, or write OFFLINE=0.'],
  ].flatMap(([name, value, problem]) => (problem === undefined ? [] : `${name}="${value}" ${problem}`));
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
  return { site: new URL(site).origin, base: `/${segmentsOf(base).join('/')}`, outDir, offline: offline === '1' };
}

/**
 * Looks whether a project can be built where it is.
 * @param root its folder
 * @throws Refusal if Vite would take a part of the path for the query or the fragment of an address
 */
export function checkRoot(root: string): void {
  const [sign] = /[#?]/.exec(root) ?? [];
  if (sign === undefined) return;
  throw new Refusal(
    `The project lies in ${root}, and Vite takes what follows "${sign}" for no part of a path. Move it to a folder without that.`,
  );
}

/** What a shell, a CI system or a file of variables has left in a value. */
function remainderProblem(value: string, example: string): string | undefined {
  if (/^(?:undefined|null)$/.test(value)) return `is what a program writes for nothing. Leave the variable out, or write ${example}.`;
  if (/\$\{?\w|\$\(|%[A-Z_]{3,}%/.test(value)) return `has a variable that nobody has filled in. Write what it stands for: ${example}.`;
  if (/^(["']).*\1$/.test(value)) return `has its quotation marks in it. Write ${example} without them.`;
  if (value.trim() !== value || /\p{Cc}/u.test(value)) return `has white space around it, or a line end in it. Write ${example}.`;
  return undefined;
}

function outDirProblem(outDir: string): string | undefined {
  const example = 'OUT_DIR=./dist';
  if (outDir.trim() === '') return `names no folder. Leave the variable out, or write ${example}.`;
  if (/^[a-z]+:\/\//i.test(outDir)) return `is an address, not a folder. Write ${example}.`;
  if (/^~(?:\/|$)/.test(outDir)) return 'begins with "~", which only a shell reads. Write the path of the folder in full.';
  const [sign] = /[#?%]/.exec(outDir) ?? [];
  return (
    remainderProblem(outDir, example) ??
    (sign && `has "${sign}", which Astro takes for a part of an address. Use another name: ${example}.`)
  );
}

/** A name that the domain name system takes, or an address of the network that others can open. */
function isHost(host: string): boolean {
  return host.startsWith('[') || (/^(?:[a-z\d_](?:[\w-]*[a-z\d])?\.)*[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(host) && host !== '0.0.0.0');
}

function siteProblem(site: string): string | undefined {
  const example = 'SITE_URL=https://docs.example';
  if (site.trim() === '') return `names no host. Leave the variable out, or write scheme and host: ${example}.`;
  const remainder = remainderProblem(site, example);
  if (remainder !== undefined) return remainder;
  const [, mistyped] = /^https?(?::\/?|\/\/)(?!\/)(.+)$/i.exec(site) ?? [];
  if (mistyped !== undefined) return `lacks a sign behind its scheme. Write SITE_URL=https://${mistyped}.`;
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(site)?.[1]?.toLowerCase();
  if (scheme === undefined && URL.canParse(`https://${site}`) && isHost(new URL(`https://${site}`).hostname))
    return `has no scheme. Write SITE_URL=${new URL(`https://${site}`).origin}.`;
  if (scheme === undefined || !URL.canParse(site) || /\s/.test(site)) return `is not an address. Write scheme and host: ${example}.`;
  const { origin, pathname, search, hash, username, password, host, hostname } = new URL(site);
  if (scheme !== 'http' && scheme !== 'https')
    return `has the scheme ${scheme}, and browsers read http and https. Write ${host ? `SITE_URL=https://${host}` : example}.`;
  if (!isHost(hostname)) return `names no host that others can open, "${hostname}". Write ${example}.`;
  if (username || password || search || hash) return `has more than scheme and host. Write SITE_URL=${origin}.`;
  if (pathname !== '/') return `has a path. Write SITE_URL=${origin} BASE_PATH=${pathname.replace(/\/+$/, '')}.`;
  return undefined;
}

function baseProblem(base: string): string | undefined {
  const example = 'Write a path such as BASE_PATH=/docs/http.';
  if (/^[a-z]:[\\/]/i.test(base))
    return 'is a path of this machine, as Git Bash makes one of what begins with a slash. Write it without: BASE_PATH=docs/http.';
  if (/^[a-z][a-z\d+.-]*:/i.test(base))
    return `is an address, not a path. ${/^https?:/i.test(base) && URL.canParse(base) ? `Write SITE_URL=${new URL(base).origin} BASE_PATH=${new URL(base).pathname}.` : example}`;
  const remainder = remainderProblem(base, 'BASE_PATH=/docs/http');
  if (remainder !== undefined) return remainder;
  if (/^~(?:\/|$)/.test(base)) return `begins with "~", which only a shell reads. ${example}`;
  if (base.startsWith('//')) return `names a host: every link would lead there. ${example}`;
  if (/[?#]/.test(base)) return `has "${/[?#]/.exec(base)![0]}", which ends a path. ${example}`;
  if (/[\s"'<>\\^`{|}[\]*]/.test(base) || !isDecodable(base) || /[/\\\p{C}]/u.test(segmentsOf(base).map(decodeURIComponent).join('')))
    return `has a character that a link cannot hold as it is. Write letters, digits, "-", "_", "." and "/": BASE_PATH=/docs/http.`;
  const segments = segmentsOf(base);
  if (segments.some((segment) => ['', '.', '..'].includes(decodeURIComponent(segment))))
    return `has a "." or ".." or an empty part, which browsers take out of an address. ${example}`;
  if (/\.html?$/i.test(base)) return `names a file. Write the folder of its pages: BASE_PATH=${base.replace(/\/?[^/]*$/, '') || '/'}.`;
  return undefined;
}

/** The parts of a path, without the slashes around it. */
function segmentsOf(path: string): string[] {
  const inner = path.replace(/^\//, '').replace(/\/$/, '');
  return inner === '' ? [] : inner.split('/');
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
