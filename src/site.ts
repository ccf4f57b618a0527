/** What the site is called and where it lives. Where it is hosted is a matter of the build: `SITE_URL` and `BASE_PATH`. */
export const site = {
  name: 'Status Atlas',
  /** One sentence for link previews of pages that have no better one. */
  description: 'Every HTTP status code, exact to the section of the standard, and what to do about it.',
  /** Where an entry is edited; the path of the file is put behind it. */
  editUrl: 'https://github.com/status-atlas/status-atlas/edit/main/',
  repositoryUrl: 'https://github.com/status-atlas/status-atlas',
} as const;
