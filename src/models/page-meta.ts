import { isUnofficial } from '../facts/code-name.ts';
import { toPlainText } from '../facts/inline.ts';
import { site } from '../site.ts';
import type {
  ClassEntry,
  CodeEntry,
  ComparisonEntry,
  GuideEntry,
  HeaderEntry,
  LanguageEntry,
  ProductEntry,
  ProtocolEntry,
} from '../content/entries.ts';
import type { StatusClass } from '../schemas/fields.ts';
import type { ProbeFacts } from '../schemas/probe.ts';
import { classOf } from '../facts/status-class.ts';
import { cardPath, dataPaths, markdownPaths, paths } from '../addresses.ts';

/** Where a page stands: its ancestors from the first below the start page, and itself last. */
export interface Crumb {
  label: string;
  path: string;
}

/** Everything that `<head>` says about a page. Every title and description of the site is made in this file. */
export interface PageMeta {
  /** The title without the site's name. */
  title: string;
  description: string;
  /** Its path without the base; the canonical address is made of it. */
  path: string;
  crumbs: Crumb[];
  /** The class whose hue the page has, if one. */
  statusClass?: StatusClass;
  /** The day of the last review, on pages that are an article. */
  reviewed?: string;
  /** Pages that no search engine should list. */
  isHidden?: boolean;
  /** The same page in other forms. */
  alternates?: Alternate[];
  /** The path of its own picture for link previews; without one, that of the site stands for it. */
  card?: string;
  /** The code that the page defines. */
  term?: { code: number; name: string; definition: string };
}

/** Another form of a page. */
export interface Alternate {
  /** What a link to it says. */
  label: string;
  /** Its media type. */
  type: string;
  path: string;
}

const markdown = (path: string): Alternate => ({ label: 'As Markdown', type: 'text/markdown', path });
const json = (path: string): Alternate => ({ label: 'As JSON', type: 'application/json', path });
const feed: Alternate = { label: 'Feed', type: 'application/atom+xml', path: dataPaths.feed };

const codesCrumb: Crumb = { label: 'Codes', path: paths.codes };
const classesCrumb: Crumb = { label: 'Classes', path: paths.classes };

export function homeMeta(): PageMeta {
  return {
    title: 'Every HTTP status code, and what to do about it',
    description: site.description,
    path: paths.home,
    crumbs: [],
    alternates: [feed],
  };
}

export function codesMeta(): PageMeta {
  return {
    title: 'All HTTP status codes',
    description: 'Every code in one table: what it says, who has to act, whether to try again, and where it is defined.',
    path: paths.codes,
    crumbs: [codesCrumb],
    alternates: [json(dataPaths.list('codes'))],
  };
}

export function codeMeta({ facts }: CodeEntry, { facts: { title } }: ClassEntry): PageMeta {
  const name = `${facts.code} ${facts.phrase}`;
  const statusClass = classOf(facts.code);
  const path = paths.code(facts.code);
  return {
    title: name,
    description: facts.summary,
    card: cardPath(String(facts.code)),
    path,
    crumbs: [codesCrumb, { label: `${statusClass} ${title}`, path: paths.statusClass(statusClass) }, { label: name, path }],
    statusClass,
    reviewed: facts.reviewed,
    alternates: [markdown(markdownPaths.code(facts.code)), json(dataPaths.code(facts.code))],
    term: { code: facts.code, name: facts.phrase, definition: facts.summary },
  };
}

export function classesMeta(): PageMeta {
  return {
    title: 'The five classes of HTTP status codes',
    description: 'What the first digit of a status code says, and how a client treats a code that it does not know.',
    path: paths.classes,
    crumbs: [classesCrumb],
    alternates: [json(dataPaths.list('classes'))],
  };
}

export function classMeta({ facts }: ClassEntry): PageMeta {
  const path = paths.statusClass(facts.class);
  const name = `${facts.class} ${facts.title}`;
  return {
    title: name,
    description: facts.summary,
    card: cardPath(facts.class),
    path,
    crumbs: [classesCrumb, { label: name, path }],
    statusClass: facts.class,
    reviewed: facts.reviewed,
    alternates: [markdown(markdownPaths.statusClass(facts.class))],
  };
}

const headersCrumb: Crumb = { label: 'Header fields', path: paths.headers };

export function headersMeta(): PageMeta {
  return {
    title: 'Header fields that status codes use',
    description:
      'Which header fields go with which status codes, in the request or the response, and how strongly the standard asks for them.',
    path: paths.headers,
    crumbs: [headersCrumb],
    alternates: [json(dataPaths.list('headers'))],
  };
}

export function headerMeta({ id, facts }: HeaderEntry): PageMeta {
  const path = paths.header(id);
  return {
    title: `${id} and status codes`,
    description: `${toPlainText(facts.summary)} The codes that use it.`,
    path,
    crumbs: [headersCrumb, { label: id, path }],
  };
}

const languagesCrumb: Crumb = { label: 'Languages', path: paths.languages };

/** @param count how many languages there are; seven are named */
export function languagesMeta(count: number): PageMeta {
  return {
    title: 'HTTP status code constants by language',
    description: `What Go, Python, Rust, Java, .NET, Ruby, PHP and ${count - 7} more languages and frameworks call the status codes.`,
    path: paths.languages,
    crumbs: [languagesCrumb],
    alternates: [json(dataPaths.list('languages'))],
  };
}

export function languageMeta({ id, facts }: LanguageEntry): PageMeta {
  const path = paths.language(id);
  return {
    title: `${facts.label}: HTTP status code constants`,
    description: `All names of status codes in ${facts.label}, ${facts.library} ${facts.version}, each ready to copy.`,
    path,
    crumbs: [languagesCrumb, { label: facts.label, path }],
  };
}

const guidesCrumb: Crumb = { label: 'Guides', path: paths.guides };

export function guidesMeta(): PageMeta {
  return {
    title: 'Guides to HTTP status codes',
    description: 'Redirects, retries, caching, conditional requests, error formats, vendors’ codes: what several status codes share.',
    path: paths.guides,
    crumbs: [guidesCrumb],
  };
}

export function guideMeta({ id, facts }: GuideEntry): PageMeta {
  const path = paths.guide(id);
  return {
    title: facts.title,
    description: facts.summary,
    card: cardPath(id),
    path,
    crumbs: [guidesCrumb, { label: facts.title, path }],
    reviewed: facts.reviewed,
    alternates: [markdown(markdownPaths.guide(id))],
  };
}

const productsCrumb: Crumb = { label: 'Products', path: paths.products };

export function productsMeta(): PageMeta {
  return {
    title: 'Which product sends which status code',
    description:
      'Servers, proxies, CDNs, platforms, frameworks and clients: the codes that each sends by itself, its marks in logs, how you see that it answered.',
    path: paths.products,
    crumbs: [productsCrumb],
    alternates: [json(dataPaths.list('products'))],
  };
}

export function productMeta({ id, facts }: ProductEntry): PageMeta {
  const path = paths.product(id);
  return {
    title: `${facts.title}: status codes and marks`,
    description: facts.summary,
    path,
    crumbs: [productsCrumb, { label: facts.title, path }],
    reviewed: facts.reviewed,
    alternates: [markdown(markdownPaths.product(id))],
  };
}

/** The page of all who send one code. */
export function sendersMeta({ facts }: CodeEntry): PageMeta {
  const path = paths.senders(facts.code);
  const name = `${facts.code} ${facts.phrase}`;
  return {
    title: `Who sends ${name}`,
    description: `Every server, proxy, platform and client known to send or log ${name} by itself: when, under which mark, and what to do.`,
    path,
    crumbs: [
      codesCrumb,
      { label: isUnofficial(facts) ? `${name} (unofficial)` : name, path: paths.code(facts.code) },
      { label: 'Who sends it', path },
    ],
    statusClass: classOf(facts.code),
  };
}

export function logsMeta(): PageMeta {
  return {
    title: 'Read a log line',
    description:
      'Access logs of nginx, Envoy, HAProxy, load balancers and CDNs taken apart column by column, and what every mark in them means.',
    path: paths.logs,
    crumbs: [{ label: 'Read a log line', path: paths.logs }],
  };
}

const behaviourCrumb: Crumb = { label: 'Behaviour', path: paths.behaviour };

/** @param count how many implementations were measured */
export function behaviourMeta(count: number): PageMeta {
  return {
    title: 'What clients do with status codes, measured',
    description: `Redirects, retries, 100-continue, credentials, surplus content: what ${count} HTTP implementations were seen to do, case by case, with versions.`,
    path: paths.behaviour,
    crumbs: [behaviourCrumb],
    alternates: [json(dataPaths.list('behaviour'))],
  };
}

export function probeMeta(id: string, { title, question }: ProbeFacts): PageMeta {
  const path = paths.probe(id);
  return {
    title: `${title}, measured`,
    description: `${question} Seen in each implementation, with its version.`,
    path,
    crumbs: [behaviourCrumb, { label: title, path }],
    alternates: [markdown(markdownPaths.probe(id)), json(dataPaths.probe(id))],
  };
}

export function securityMeta(): PageMeta {
  return {
    title: 'Credentials, repeats and stray answers, measured',
    description:
      'Which HTTP clients carry credentials to another host or port, repeat a POST by themselves, or take surplus octets for the next answer.',
    path: paths.security,
    crumbs: [behaviourCrumb, { label: 'Security', path: paths.security }],
  };
}

const protocolsCrumb: Crumb = { label: 'Protocols', path: paths.protocols };

export function protocolsMeta(): PageMeta {
  return {
    title: 'Which protocol prescribes which status code',
    description:
      'OAuth, WebDAV, gRPC-Web, tus, SCIM and other protocols on top of HTTP: which status code each asks for in which situation, with the section.',
    path: paths.protocols,
    crumbs: [protocolsCrumb],
    alternates: [json(dataPaths.list('protocols'))],
  };
}

export function protocolMeta({ id, facts }: ProtocolEntry): PageMeta {
  const path = paths.protocol(id);
  return {
    title: `${facts.title}: status codes`,
    description: facts.summary,
    path,
    crumbs: [protocolsCrumb, { label: facts.title, path }],
    reviewed: facts.reviewed,
    alternates: [markdown(markdownPaths.protocol(id))],
  };
}

const comparisonsCrumb: Crumb = { label: 'Compare', path: paths.comparisons };

export function comparisonsMeta(): PageMeta {
  return {
    title: 'Two status codes side by side',
    description: '401 or 403, 400 or 422, 301 or 308: the one question that decides between two status codes, and what follows.',
    path: paths.comparisons,
    crumbs: [comparisonsCrumb],
    alternates: [json(dataPaths.list('comparisons'))],
  };
}

export function comparisonMeta({ id, facts }: ComparisonEntry): PageMeta {
  const path = paths.comparison(id);
  const title = `${facts.codes[0]} or ${facts.codes[1]}?`;
  return {
    title,
    description: withinPreview(toPlainText(facts.question), toPlainText(facts.first)),
    card: cardPath(id),
    path,
    crumbs: [comparisonsCrumb, { label: title, path }],
    reviewed: facts.reviewed,
    alternates: [markdown(markdownPaths.comparison(id))],
  };
}

/** What search engines and chats show of a description, in characters. */
const PREVIEW = 160;

/** A sentence, and a further one where both fit into a preview. */
function withinPreview(sentence: string, further: string): string {
  const both = `${sentence} ${further}`;
  return both.length <= PREVIEW ? both : sentence;
}

export function chooseMeta(): PageMeta {
  return {
    title: 'Choose a status code',
    description:
      'Which status code should an API send? From what happened to the code that says it, question by question, with the reasons.',
    path: paths.choose,
    crumbs: [{ label: 'Choose', path: paths.choose }],
  };
}

export function searchMeta(): PageMeta {
  return {
    title: 'Search',
    description: 'Find a status code by its number, its name, a constant, a header field, or what happened.',
    path: paths.search,
    crumbs: [{ label: 'Search', path: paths.search }],
  };
}

export function ourApiMeta(name: string): PageMeta {
  return {
    title: `Status codes of ${name}`,
    description: `Which status codes ${name} returns, when, and what a client does about each.`,
    path: paths.ourApi,
    crumbs: [{ label: name, path: paths.ourApi }],
  };
}

export function aboutMeta(): PageMeta {
  return {
    title: 'About',
    description: 'Where the facts come from, how they are checked, what was corrected, and the promise that addresses stay.',
    path: paths.about,
    crumbs: [{ label: 'About', path: paths.about }],
  };
}

export function dataMeta(): PageMeta {
  return {
    title: 'The facts as data',
    description:
      'Every status code as JSON, Markdown, OpenAPI and TypeScript: addresses, fields, examples to run, and what stays as it is.',
    path: paths.data,
    crumbs: [{ label: 'Data', path: paths.data }],
    alternates: [feed],
  };
}

export function notFoundMeta(): PageMeta {
  return {
    title: 'No page at this address',
    description: 'There is no page here. What a client does with a status code that it does not know, and ways on.',
    path: '/404.html',
    crumbs: [],
    isHidden: true,
  };
}
