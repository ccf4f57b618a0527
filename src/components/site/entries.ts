import { paths } from '../../addresses.ts';
import type { PageLink } from '../../facts/page-link.ts';

/** What most readers come for, in the header of every page. */
export function mainEntries(hasOurApi: boolean): PageLink[] {
  return [
    { label: 'Codes', path: paths.codes },
    { label: 'Choose', path: paths.choose },
    { label: 'Compare', path: paths.comparisons },
    { label: 'Guides', path: paths.guides },
    ...(hasOurApi ? [{ label: 'Our API', path: paths.ourApi }] : []),
  ];
}

/** What else there is, in the footer. */
export const furtherEntries: PageLink[] = [
  { label: 'Classes', path: paths.classes },
  { label: 'Products', path: paths.products },
  { label: 'Protocols', path: paths.protocols },
  { label: 'Behaviour, measured', path: paths.behaviour },
  { label: 'Read a log line', path: paths.logs },
  { label: 'Header fields', path: paths.headers },
  { label: 'Languages', path: paths.languages },
  { label: 'Data', path: paths.data },
  { label: 'Sources and corrections', path: paths.about },
];
