/**
 * The specifications that entries may name, with every section they have. A section is checked against this table, so that no
 * page links to an anchor that is not there. Taken from the published texts; RFC 9457, RFC 10008 and the draft from their tables
 * of contents, as far as entries use them. Documents without sections are cited as a whole, for history.
 */
export interface SpecDocument {
  title: string;
  /** Year of publication; of the revision that was read, for a draft. */
  year: number;
  /** The document that replaced it. Such a document is history, never the source of a current fact. */
  obsoletedBy?: string;
  /** Section numbers; appendices by their letter. */
  sections: ReadonlySet<string>;
}

const list = (sections: string): ReadonlySet<string> => new Set(sections.split(' '));

export const DOCUMENTS: Readonly<Record<string, SpecDocument>> = {
  'RFC 1945': { title: 'Hypertext Transfer Protocol -- HTTP/1.0', year: 1996, sections: new Set() },
  'RFC 2068': { title: 'Hypertext Transfer Protocol -- HTTP/1.1', year: 1997, obsoletedBy: 'RFC 2616', sections: new Set() },
  'RFC 2295': {
    title: 'Transparent Content Negotiation in HTTP',
    year: 1998,
    sections: list(
      '1 1.1 2 2.1 2.2 3 4 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 5 5.1 5.2 5.3 5.4 5.5 5.6 5.7 6 6.1 6.1.1 6.2 6.3 6.4 7 7.1 8 8.1 8.2 8.3 8.4 8.5 8.6 9 9.1 9.2 9.3 10 10.1 10.2 10.3 10.4 10.5 10.6 10.6.1 10.6.2 10.7 10.8 11 11.1 11.2 12 12.1 12.2 13 14 14.1 14.2 14.3 15 16 17 18 19 19.1 19.2 19.3 20 20.1 20.2 20.3 21 21.1 21.2 21.3 22 23',
    ),
  },
  'RFC 2324': {
    title: 'Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)',
    year: 1998,
    sections: list('1 2 2.1 2.1.1 2.1.2 2.1.3 2.1.4 2.2 2.2.1 2.2.1.1 2.2.2 2.2.2.1 2.2.3 2.3 2.3.1 2.3.2 3 4 5 5.1 5.2 6 7 8 9 10 11'),
  },
  'RFC 2518': {
    title: 'HTTP Extensions for Distributed Authoring -- WEBDAV',
    year: 1999,
    obsoletedBy: 'RFC 4918',
    sections: list(
      '1 2 3 4 4.1 4.2 4.3 4.4 4.5 4.6 5 5.1 5.2 5.3 5.4 6 6.1 6.2 6.3 6.4 6.4.1 6.5 6.6 6.7 7 7.1 7.2 7.3 7.4 7.5 7.6 7.6.1 7.7 7.8 8 8.1 8.1.1 8.1.2 8.1.3 8.2 8.2.1 8.2.2 8.3 8.3.1 8.3.2 8.3.3 8.4 8.5 8.6 8.6.2 8.6.2.1 8.7 8.7.1 8.7.2 8.8 8.8.1 8.8.2 8.8.3 8.8.4 8.8.5 8.8.6 8.8.7 8.8.8 8.9 8.9.1 8.9.2 8.9.3 8.9.4 8.9.5 8.9.6 8.10 8.10.1 8.10.2 8.10.3 8.10.4 8.10.5 8.10.6 8.10.7 8.10.8 8.10.9 8.10.10 8.11 8.11.1 9 9.1 9.2 9.3 9.4 9.4.1 9.4.1.1 9.4.2 9.4.2.1 9.4.3 9.4.4 9.4.5 9.5 9.6 9.7 9.8 10 10.1 10.2 10.3 10.4 10.5 10.6 11 12 12.1 12.1.1 12.1.2 12.1.3 12.2 12.3 12.4 12.4.1 12.4.2 12.5 12.6 12.7 12.7.1 12.7.2 12.8 12.8.1 12.9 12.9.1 12.9.1.1 12.9.1.2 12.9.2 12.10 12.11 12.12 12.12.1 12.12.2 12.13 12.13.1 12.13.2 12.14 12.14.1 12.14.2 13 13.1 13.2 13.3 13.4 13.5 13.6 13.7 13.8 13.8.1 13.9 13.10 13.10.1 13.11 13.11.1 14 15 15.1 15.2 16 17 17.1 17.2 17.3 17.4 17.5 17.6 17.7 17.8 18 19 20 21 21.1 21.2 22 23 23.1 23.2 23.3 23.3.1 23.4 23.4.1 23.4.2 24',
    ),
  },
  'RFC 2616': { title: 'Hypertext Transfer Protocol -- HTTP/1.1', year: 1999, obsoletedBy: 'RFC 7231', sections: new Set() },
  'RFC 2774': {
    title: 'An HTTP Extension Framework',
    year: 2000,
    sections: list('1 2 3 3.1 4 4.1 4.2 4.3 5 5.1 6 7 8 9 10 11 12 13 14 15 15.1 15.2 15.3'),
  },
  'RFC 2817': { title: 'Upgrading to TLS Within HTTP/1.1', year: 2000, sections: new Set() },
  'RFC 3229': {
    title: 'Delta encoding in HTTP',
    year: 2002,
    sections: list(
      '1 1.1 2 3 4 4.1 5 5.1 5.2 5.3 5.4 5.5 5.6 5.7 6 7 7.1 7.2 8 9 10 10.1 10.2 10.3 10.4 10.4.1 10.5 10.5.1 10.5.2 10.5.3 10.6 10.7 10.7.1 10.7.2 10.7.3 10.8 10.8.1 10.8.2 10.9 10.10 11 12 13 14 15 16 17',
    ),
  },
  'RFC 4918': {
    title: 'HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)',
    year: 2007,
    sections: list(
      '1 2 3 4 4.1 4.2 4.3 4.3.1 4.4 4.5 5 5.1 5.2 6 6.1 6.2 6.3 6.4 6.5 6.6 6.7 6.8 7 7.1 7.2 7.3 7.4 7.5 7.5.1 7.5.2 7.6 7.7 8 8.1 8.2 8.3 8.3.1 8.4 8.5 8.6 8.7 8.8 9 9.1 9.1.1 9.1.2 9.1.3 9.1.4 9.1.5 9.1.6 9.2 9.2.1 9.2.2 9.3 9.3.1 9.3.2 9.4 9.5 9.6 9.6.1 9.6.2 9.7 9.7.1 9.7.2 9.8 9.8.1 9.8.2 9.8.3 9.8.4 9.8.5 9.8.6 9.8.7 9.8.8 9.9 9.9.1 9.9.2 9.9.3 9.9.4 9.9.5 9.9.6 9.10 9.10.1 9.10.2 9.10.3 9.10.4 9.10.5 9.10.6 9.10.7 9.10.8 9.10.9 9.11 9.11.1 9.11.2 10 10.1 10.2 10.3 10.4 10.4.1 10.4.2 10.4.3 10.4.4 10.4.5 10.4.6 10.4.7 10.4.8 10.4.9 10.4.10 10.4.11 10.5 10.6 10.7 11 11.1 11.2 11.3 11.4 11.5 12 12.1 12.2 13 13.1 13.2 13.3 14 14.1 14.2 14.3 14.4 14.5 14.6 14.7 14.8 14.9 14.10 14.11 14.12 14.13 14.14 14.15 14.16 14.17 14.18 14.19 14.20 14.21 14.22 14.23 14.24 14.25 14.26 14.27 14.28 14.29 14.30 15 15.1 15.2 15.3 15.4 15.5 15.6 15.7 15.8 15.8.1 15.9 15.10 15.10.1 16 17 18 18.1 18.2 18.3 19 20 20.1 20.2 20.3 20.4 20.5 20.6 20.7 20.8 21 21.1 21.2 21.3 21.3.1 21.3.2 21.3.3 21.3.4 21.3.5 21.3.6 21.3.7 21.4 22 23 24 25 25.1 25.2 A A.1 A.2 A.3 A.4 B C D D.1 E F F.1 F.2 F.3',
    ),
  },
  'RFC 5789': { title: 'PATCH Method for HTTP', year: 2010, sections: list('1 2 2.1 2.2 3 3.1 3.2 4 4.1 5 6 6.1 6.2 A') },
  'RFC 5842': {
    title: 'Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)',
    year: 2010,
    sections: list(
      '1 1.1 1.2 2 2.1 2.1.1 2.2 2.3 2.3.1 2.3.2 2.3.3 2.4 2.5 2.5.1 2.5.2 2.6 2.7 2.8 3 3.1 3.2 3.2.1 4 4.1 5 5.1 6 6.1 6.2 7 7.1 7.1.1 7.1.2 7.2 8 8.1 8.2 9 9.1 10 11 12 12.1 12.2 12.3 12.4 12.5 13 14 15 16 16.1 16.2',
    ),
  },
  'RFC 5861': { title: 'HTTP Cache-Control Extensions for Stale Content', year: 2010, sections: list('1 2 3 3.1 4 4.1 5 6 A') },
  'RFC 6265': {
    title: 'HTTP State Management Mechanism',
    year: 2011,
    sections: list(
      '1 2 2.1 2.2 2.3 3 3.1 4 4.1 4.1.1 4.1.2 4.1.2.1 4.1.2.2 4.1.2.3 4.1.2.4 4.1.2.5 4.1.2.6 4.2 4.2.1 4.2.2 5 5.1 5.1.1 5.1.2 5.1.3 5.1.4 5.2 5.2.1 5.2.2 5.2.3 5.2.4 5.2.5 5.2.6 5.3 5.4 6 6.1 6.2 6.3 7 7.1 7.2 7.3 8 8.1 8.2 8.3 8.4 8.5 8.6 8.7 9 9.1 9.2 9.3 9.4 10 10.1 10.2 A',
    ),
  },
  'RFC 6266': {
    title: 'Use of the Content-Disposition Header Field in HTTP',
    year: 2011,
    sections: list('1 2 3 4 4.1 4.2 4.3 4.4 4.5 5 6 7 8 8.1 8.2 9 10 10.1 10.2 A B C C.1 C.2 C.3 D'),
  },
  'RFC 6585': { title: 'Additional HTTP Status Codes', year: 2012, sections: list('1 2 3 4 5 6 6.1 7 7.1 7.2 7.3 7.4 8 9 9.1 9.2 A B') },
  'RFC 6750': {
    title: 'The OAuth 2.0 Authorization Framework: Bearer Token Usage',
    year: 2012,
    sections: list('1 1.1 1.2 1.3 2 2.1 2.2 2.3 3 3.1 4 5 5.1 5.2 5.3 6 6.1 6.1.1 6.2 6.2.1 6.2.2 6.2.3 7 7.1 7.2 A'),
  },
  'RFC 6797': {
    title: 'HTTP Strict Transport Security (HSTS)',
    year: 2012,
    sections: list(
      '1 1.1 1.2 2 2.1 2.2 2.3 2.3.1 2.3.1.1 2.3.1.2 2.3.1.3 2.3.2 2.3.2.1 2.3.2.2 2.4 2.4.1 2.4.1.1 2.4.1.2 3 4 5 5.1 5.2 5.3 5.4 6 6.1 6.1.1 6.1.2 6.2 7 7.1 7.2 8 8.1 8.1.1 8.2 8.3 8.4 8.5 8.6 9 9.1 9.2 9.2.1 10 11 11.1 11.2 11.3 11.4 11.4.1 11.4.2 12 12.1 12.2 12.3 12.4 12.5 13 14 14.1 14.2 14.3 14.4 14.5 14.6 14.7 14.8 14.9 14.10 15 16 16.1 16.2 A B C',
    ),
  },
  'RFC 7168': {
    title: 'The Hyper Text Coffee Pot Control Protocol for Tea Efflux Appliances (HTCPCP-TEA)',
    year: 2014,
    sections: list('1 1.1 2 2.1 2.1.1 2.1.2 2.2 2.2.1 2.3 2.3.1 2.3.2 2.3.3 3 4 5 6 7 7.1 7.2'),
  },
  'RFC 7231': {
    title: 'Hypertext Transfer Protocol (HTTP/1.1): Semantics and Content',
    year: 2014,
    obsoletedBy: 'RFC 9110',
    sections: new Set(),
  },
  'RFC 7232': {
    title: 'Hypertext Transfer Protocol (HTTP/1.1): Conditional Requests',
    year: 2014,
    obsoletedBy: 'RFC 9110',
    sections: new Set(),
  },
  'RFC 7233': { title: 'Hypertext Transfer Protocol (HTTP/1.1): Range Requests', year: 2014, obsoletedBy: 'RFC 9110', sections: new Set() },
  'RFC 7235': { title: 'Hypertext Transfer Protocol (HTTP/1.1): Authentication', year: 2014, obsoletedBy: 'RFC 9110', sections: new Set() },
  'RFC 7238': {
    title: 'The Hypertext Transfer Protocol Status Code 308 (Permanent Redirect)',
    year: 2014,
    obsoletedBy: 'RFC 7538',
    sections: new Set(),
  },
  'RFC 7240': { title: 'Prefer Header for HTTP', year: 2014, sections: list('1 1.1 2 2.1 3 4 4.1 4.2 4.3 4.4 5 5.1 5.2 6 7 7.1 7.2') },
  'RFC 7538': {
    title: 'The Hypertext Transfer Protocol Status Code 308 (Permanent Redirect)',
    year: 2015,
    obsoletedBy: 'RFC 9110',
    sections: new Set(),
  },
  'RFC 7540': { title: 'Hypertext Transfer Protocol Version 2 (HTTP/2)', year: 2015, obsoletedBy: 'RFC 9113', sections: new Set() },
  'RFC 7616': {
    title: 'HTTP Digest Access Authentication',
    year: 2015,
    sections: list(
      '1 1.1 2 2.1 2.2 3 3.1 3.2 3.3 3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.5 3.6 3.7 3.8 3.9 3.9.1 3.9.2 4 5 5.1 5.2 5.3 5.4 5.5 5.6 5.7 5.8 5.9 5.10 5.11 5.12 5.13 6 6.1 6.2 7 7.1 7.2 A',
    ),
  },
  'RFC 7617': {
    title: "The 'Basic' HTTP Authentication Scheme",
    year: 2015,
    sections: list('1 1.1 2 2.1 2.2 3 4 5 6 6.1 6.2 A B B.1 B.2 B.3'),
  },
  'RFC 7725': { title: 'An HTTP Status Code to Report Legal Obstacles', year: 2016, sections: list('1 2 3 4 5 6 7 7.1 7.2') },
  'RFC 7838': {
    title: 'HTTP Alternative Services',
    year: 2016,
    sections: list('1 1.1 2 2.1 2.2 2.3 2.4 3 3.1 4 5 6 7 7.1 7.2 7.3 7.3.1 7.3.2 8 9 9.1 9.2 9.3 9.4 9.5 10 10.1 10.2'),
  },
  'RFC 8246': { title: 'HTTP Immutable Responses', year: 2017, sections: list('1 1.1 2 2.1 2.2 3 4 5 5.1 5.2') },
  'RFC 8288': {
    title: 'Web Linking',
    year: 2017,
    sections: list(
      '1 1.1 1.2 2 2.1 2.1.1 2.1.1.1 2.1.1.2 2.1.2 2.2 3 3.1 3.2 3.3 3.4 3.4.1 3.4.2 3.5 4 4.1 4.2 4.3 5 6 7 7.1 7.2 A A.1 A.2 B B.1 B.2 B.3 B.4 C',
    ),
  },
  'RFC 8297': { title: 'An HTTP Status Code for Indicating Hints', year: 2017, sections: list('1 1.1 2 3 4 5 5.1 5.2') },
  'RFC 8336': { title: 'The ORIGIN HTTP/2 Frame', year: 2018, sections: list('1 1.1 2 2.1 2.2 2.3 2.4 3 4 5 5.1 5.2 A B') },
  'RFC 8470': { title: 'Using Early Data in HTTP', year: 2018, sections: list('1 1.1 2 3 4 5 5.1 5.2 6 6.1 6.2 6.3 6.4 7 8 8.1 8.2') },
  'RFC 8594': {
    title: 'The Sunset HTTP Header Field',
    year: 2019,
    sections: list('1 1.1 1.2 1.3 1.4 2 3 4 5 6 7 7.1 7.2 8 9 10 10.1 10.2'),
  },
  'RFC 9110': {
    title: 'HTTP Semantics',
    year: 2022,
    sections: list(
      '1 1.1 1.2 1.3 1.4 2 2.1 2.2 2.3 2.4 2.5 3 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 4 4.1 4.2 4.2.1 4.2.2 4.2.3 4.2.4 4.2.5 4.3 4.3.1 4.3.2 4.3.3 4.3.4 4.3.5 5 5.1 5.2 5.3 5.4 5.5 5.6 5.6.1 5.6.1.1 5.6.1.2 5.6.2 5.6.3 5.6.4 5.6.5 5.6.6 5.6.7 6 6.1 6.2 6.3 6.4 6.4.1 6.4.2 6.5 6.5.1 6.5.2 6.6 6.6.1 6.6.2 7 7.1 7.2 7.3 7.3.1 7.3.2 7.3.3 7.4 7.5 7.6 7.6.1 7.6.2 7.6.3 7.7 7.8 8 8.1 8.2 8.3 8.3.1 8.3.2 8.3.3 8.4 8.4.1 8.4.1.1 8.4.1.2 8.4.1.3 8.5 8.5.1 8.6 8.7 8.8 8.8.1 8.8.2 8.8.2.1 8.8.2.2 8.8.3 8.8.3.1 8.8.3.2 8.8.3.3 9 9.1 9.2 9.2.1 9.2.2 9.2.3 9.3 9.3.1 9.3.2 9.3.3 9.3.4 9.3.5 9.3.6 9.3.7 9.3.8 10 10.1 10.1.1 10.1.2 10.1.3 10.1.4 10.1.5 10.2 10.2.1 10.2.2 10.2.3 10.2.4 11 11.1 11.2 11.3 11.4 11.5 11.6 11.6.1 11.6.2 11.6.3 11.7 11.7.1 11.7.2 11.7.3 12 12.1 12.2 12.3 12.4 12.4.1 12.4.2 12.4.3 12.5 12.5.1 12.5.2 12.5.3 12.5.4 12.5.5 13 13.1 13.1.1 13.1.2 13.1.3 13.1.4 13.1.5 13.2 13.2.1 13.2.2 14 14.1 14.1.1 14.1.2 14.2 14.3 14.4 14.5 14.6 15 15.1 15.2 15.2.1 15.2.2 15.3 15.3.1 15.3.2 15.3.3 15.3.4 15.3.5 15.3.6 15.3.7 15.3.7.1 15.3.7.2 15.3.7.3 15.4 15.4.1 15.4.2 15.4.3 15.4.4 15.4.5 15.4.6 15.4.7 15.4.8 15.4.9 15.5 15.5.1 15.5.2 15.5.3 15.5.4 15.5.5 15.5.6 15.5.7 15.5.8 15.5.9 15.5.10 15.5.11 15.5.12 15.5.13 15.5.14 15.5.15 15.5.16 15.5.17 15.5.18 15.5.19 15.5.20 15.5.21 15.5.22 15.6 15.6.1 15.6.2 15.6.3 15.6.4 15.6.5 15.6.6 16 16.1 16.1.1 16.1.2 16.2 16.2.1 16.2.2 16.3 16.3.1 16.3.2 16.3.2.1 16.3.2.2 16.4 16.4.1 16.4.2 16.5 16.5.1 16.5.2 16.6 16.6.1 16.6.2 16.7 17 17.1 17.2 17.3 17.4 17.5 17.6 17.7 17.8 17.9 17.10 17.11 17.12 17.13 17.14 17.15 17.16 17.16.1 17.16.2 17.16.3 17.16.4 18 18.1 18.2 18.3 18.4 18.5 18.6 18.7 18.8 18.9 18.10 19 19.1 19.2 A B B.1 B.2 B.3 B.4 B.5 B.6 B.7 B.8 B.9',
    ),
  },
  'RFC 9111': {
    title: 'HTTP Caching',
    year: 2022,
    sections: list(
      '1 1.1 1.2 1.2.1 1.2.2 2 3 3.1 3.2 3.3 3.4 3.5 4 4.1 4.2 4.2.1 4.2.2 4.2.3 4.2.4 4.3 4.3.1 4.3.2 4.3.3 4.3.4 4.3.5 4.4 5 5.1 5.2 5.2.1 5.2.1.1 5.2.1.2 5.2.1.3 5.2.1.4 5.2.1.5 5.2.1.6 5.2.1.7 5.2.2 5.2.2.1 5.2.2.2 5.2.2.3 5.2.2.4 5.2.2.5 5.2.2.6 5.2.2.7 5.2.2.8 5.2.2.9 5.2.2.10 5.2.3 5.2.4 5.3 5.4 5.5 6 7 7.1 7.2 7.3 8 8.1 8.2 8.3 9 9.1 9.2 A B',
    ),
  },
  'RFC 9112': {
    title: 'HTTP/1.1',
    year: 2022,
    sections: list(
      '1 1.1 1.2 2 2.1 2.2 2.3 3 3.1 3.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3 4 5 5.1 5.2 6 6.1 6.2 6.3 7 7.1 7.1.1 7.1.2 7.1.3 7.2 7.3 7.4 8 9 9.1 9.2 9.3 9.3.1 9.3.2 9.4 9.5 9.6 9.7 9.8 10 10.1 10.2 11 11.1 11.2 11.3 11.4 12 12.1 12.2 12.3 12.4 13 13.1 13.2 A B B.1 B.2 B.3 B.4 B.5 B.6 C C.1 C.2 C.2.1 C.2.2 C.2.3 C.3',
    ),
  },
  'RFC 9113': {
    title: 'HTTP/2',
    year: 2022,
    sections: list(
      '1 2 2.1 2.2 3 3.1 3.2 3.3 3.4 4 4.1 4.2 4.3 4.3.1 5 5.1 5.1.1 5.1.2 5.2 5.2.1 5.2.2 5.2.3 5.3 5.3.1 5.3.2 5.4 5.4.1 5.4.2 5.4.3 5.5 6 6.1 6.2 6.3 6.4 6.5 6.5.1 6.5.2 6.5.3 6.6 6.7 6.8 6.9 6.9.1 6.9.2 6.9.3 6.10 7 8 8.1 8.1.1 8.2 8.2.1 8.2.2 8.2.3 8.3 8.3.1 8.3.2 8.4 8.4.1 8.4.2 8.5 8.6 8.7 8.8 8.8.1 8.8.2 8.8.3 8.8.4 8.8.5 9 9.1 9.1.1 9.2 9.2.1 9.2.2 9.2.3 10 10.1 10.2 10.3 10.4 10.5 10.5.1 10.5.2 10.6 10.7 10.8 10.9 11 11.1 11.2 12 12.1 12.2 A B',
    ),
  },
  'RFC 9209': {
    title: 'The Proxy-Status HTTP Response Header Field',
    year: 2022,
    sections: list(
      '1 1.1 2 2.1 2.1.1 2.1.2 2.1.3 2.1.4 2.1.5 2.2 2.3 2.3.1 2.3.2 2.3.3 2.3.4 2.3.5 2.3.6 2.3.7 2.3.8 2.3.9 2.3.10 2.3.11 2.3.12 2.3.13 2.3.14 2.3.15 2.3.16 2.3.17 2.3.18 2.3.19 2.3.20 2.3.21 2.3.22 2.3.23 2.3.24 2.3.25 2.3.26 2.3.27 2.3.28 2.3.29 2.3.30 2.3.31 2.3.32 2.4 3 4 5 5.1 5.2',
    ),
  },
  'RFC 9211': {
    title: 'The Cache-Status HTTP Response Header Field',
    year: 2022,
    sections: list('1 1.1 2 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 3 4 5 6 7 7.1 7.2'),
  },
  'RFC 9457': {
    title: 'Problem Details for HTTP APIs',
    year: 2023,
    sections: list('1 2 3 3.1 3.1.1 3.1.2 3.1.3 3.1.4 3.1.5 3.2 4 4.1 4.2 4.2.1 5 6 6.1 7 A B C D'),
  },
  'RFC 10008': { title: 'The HTTP QUERY Method', year: 2026, sections: list('1 2 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 3 4 5 A A.5') },
  'draft-ietf-httpbis-resumable-upload': {
    title: 'Resumable Uploads for HTTP',
    year: 2026,
    sections: list(
      '1 2 3 3.1 3.2 4 4.1 4.1.1 4.1.2 4.1.3 4.1.4 4.2 4.2.1 4.2.2 4.2.3 4.3 4.3.1 4.3.2 4.3.3 4.4 4.4.1 4.4.2 4.4.3 4.5 4.5.1 4.5.2 4.5.3 4.6 5 6 7 8 9 10 11 12 13 14 A B',
    ),
  },
};
