import { readPages } from './built-site.ts';

/** The address of every page that people read. */
export const readPaths = readPages().map(({ path }) => path);

/** One page of each kind: for tests whose subject is the layout and not the text. A team may do without its own. */
export const onePathOfEachKind = [
  '/',
  '/codes/',
  '/codes/409/',
  '/codes/304/',
  '/classes/',
  '/classes/4xx/',
  '/about/',
  '/codes/471/',
  '/codes/499/',
  '/codes/503/senders/',
  '/products/',
  '/products/envoy/',
  '/protocols/',
  '/protocols/oauth/',
  '/logs/',
  '/behaviour/',
  '/behaviour/redirects/',
  '/behaviour/security/',
  '/compare/',
  '/compare/401-vs-403/',
  '/guides/',
  '/guides/redirects/',
  '/choose/',
  '/headers/',
  '/headers/retry-after/',
  '/languages/',
  '/languages/go/',
  '/search/',
  '/data/',
  ...readPaths.filter((path) => path === '/our-api/'),
];
