import type { StatusClass } from './schemas/fields.ts';

/**
 * Addresses of the site. A path is what a page is known by, without the base: `/codes/409/`. An href is a path below `BASE_PATH`,
 * for a link. An address is absolute, below `SITE_URL`, for other sites and for people to copy.
 */
export const paths = {
  home: '/',
  codes: '/codes/',
  code: (code: number) => `/codes/${code}/`,
  /** Of a number that is no code: it leads to where that is explained. */
  number: (written: string) => `/codes/${written}/`,
  senders: (code: number) => `/codes/${code}/senders/`,
  shortLink: (code: number) => `/${code}/`,
  classes: '/classes/',
  statusClass: (name: StatusClass) => `/classes/${name}/`,
  headers: '/headers/',
  header: (name: string) => `/headers/${name.toLowerCase()}/`,
  languages: '/languages/',
  language: (id: string) => `/languages/${id}/`,
  guides: '/guides/',
  guide: (slug: string) => `/guides/${slug}/`,
  products: '/products/',
  product: (id: string) => `/products/${id}/`,
  protocols: '/protocols/',
  protocol: (id: string) => `/protocols/${id}/`,
  logs: '/logs/',
  behaviour: '/behaviour/',
  probe: (id: string) => `/behaviour/${id}/`,
  security: '/behaviour/security/',
  comparisons: '/compare/',
  comparison: (id: string) => `/compare/${id}/`,
  choose: '/choose/',
  search: '/search/',
  ourApi: '/our-api/',
  about: '/about/',
  data: '/data/',
} as const;

/** Addresses of the same facts as data. What lies below `/api/v1/` keeps its shape; `/api/` has the newest version. */
export const dataPaths = {
  code: (code: number) => `/codes/${code}.json`,
  openapi: (code: number) => `/codes/${code}.openapi.yaml`,
  list: (name: string) => `/api/v1/${name}.json`,
  probe: (id: string) => `/api/v1/behaviour/${id}.json`,
  schema: (name: string) => `/api/v1/schema/${name}.json`,
  module: '/api/v1/status-atlas.mjs',
  types: '/api/v1/status-atlas.d.ts',
  responses: '/openapi/responses.yaml',
  responsesJson: '/openapi/responses.json',
  feed: '/feed.xml',
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
} as const;

/** Paths of pages as Markdown, each beside its page: `/codes/409.md`. */
export const markdownPaths = {
  code: (code: number) => `/codes/${code}.md`,
  statusClass: (name: StatusClass) => `/classes/${name}.md`,
  comparison: (id: string) => `/compare/${id}.md`,
  guide: (slug: string) => `/guides/${slug}.md`,
  product: (id: string) => `/products/${id}.md`,
  protocol: (id: string) => `/protocols/${id}.md`,
  probe: (id: string) => `/behaviour/${id}.md`,
} as const;

/** What the card of the site is called, which stands for all pages that have none of their own. */
export const SITE_CARD = 'status-atlas';

/** The path of the picture that link previews show: of a code, class, comparison or guide by its own name. */
export function cardPath(name: string): string {
  return `/cards/${name}.png`;
}

/** A path as the value of `href`, below the base under which the site is hosted. */
export function toHref(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** A path as an absolute address, below the site's own address and base. */
export function toAddress(path: string): string {
  return new URL(toHref(path), import.meta.env.SITE).href;
}
