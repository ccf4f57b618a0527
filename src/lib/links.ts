import type { StatusClass } from './codes/status-class.ts';

/**
 * Addresses of the site. A path is what a page is known by, without the base: `/codes/409/`. An href is a path below `BASE_PATH`,
 * for a link. An address is absolute, below `SITE_URL`, for other sites and for people to copy.
 */
export const paths = {
  home: '/',
  codes: '/codes/',
  code: (code: number) => `/codes/${code}/`,
  shortLink: (code: number) => `/${code}/`,
  classes: '/classes/',
  statusClass: (name: StatusClass) => `/classes/${name}/`,
  headers: '/headers/',
  header: (name: string) => `/headers/${name.toLowerCase()}/`,
  languages: '/languages/',
  language: (id: string) => `/languages/${id}/`,
  guides: '/guides/',
  guide: (slug: string) => `/guides/${slug}/`,
  comparisons: '/compare/',
  comparison: (id: string) => `/compare/${id}/`,
  choose: '/choose/',
  search: '/search/',
  ourApi: '/our-api/',
  about: '/about/',
} as const;

/** A path as the value of `href`, below the base under which the site is hosted. */
export function toHref(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** A path as an absolute address, below the site's own address and base. */
export function toAddress(path: string): string {
  return new URL(toHref(path), import.meta.env.SITE).href;
}
