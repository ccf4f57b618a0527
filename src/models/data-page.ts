import { apiDocuments, listNames } from '../schemas/api/index.ts';
import { dataPaths, markdownPaths } from '../addresses.ts';

/** A kind of file in the table of `/data/`. */
export interface FileRow {
  /** Its path; `{code}` stands for a number. */
  path: string;
  holds: string;
  /** Where its JSON Schema is, if it has one. */
  schema?: string;
  /** A file of the kind, where the path has a place to fill in. */
  example?: string;
}

/** Every kind of file that the site has besides its pages. */
export function toFileRows(): FileRow[] {
  return [
    {
      path: '/codes/{code}.json',
      holds: 'everything about one code; permanent under /api/v1/codes/ too',
      schema: dataPaths.schema('code'),
      example: dataPaths.code(409),
    },
    ...listNames.map((name) => ({
      path: dataPaths.list(name),
      holds: apiDocuments[name].title.toLowerCase(),
      schema: dataPaths.schema(name),
    })),
    {
      path: '/api/v1/behaviour/{probe}.json',
      holds: 'what one probe found: each case, and what each implementation did',
      schema: dataPaths.schema('probe'),
      example: dataPaths.probe('redirects'),
    },
    { path: '/codes/{code}.md', holds: 'the page of a code as Markdown', example: markdownPaths.code(409) },
    { path: '/classes/{class}.md', holds: 'the page of a class as Markdown', example: markdownPaths.statusClass('4xx') },
    { path: '/compare/{pair}.md', holds: 'a comparison as Markdown', example: markdownPaths.comparison('401-vs-403') },
    { path: '/guides/{guide}.md', holds: 'a guide as Markdown', example: markdownPaths.guide('retries') },
    { path: '/products/{product}.md', holds: 'what a product sends, as Markdown', example: markdownPaths.product('nginx') },
    { path: '/protocols/{protocol}.md', holds: 'what a protocol prescribes, as Markdown', example: markdownPaths.protocol('oauth') },
    { path: '/behaviour/{probe}.md', holds: 'what one probe found, as Markdown', example: markdownPaths.probe('redirects') },
    { path: dataPaths.llms, holds: 'a list of all pages, for assistants' },
    { path: dataPaths.llmsFull, holds: 'all pages as one Markdown file' },
    { path: '/codes/{code}.openapi.yaml', holds: 'the OpenAPI response of one code', example: dataPaths.openapi(409) },
    { path: dataPaths.responses, holds: 'the OpenAPI responses of all codes that an API sends' },
    { path: dataPaths.responsesJson, holds: 'the same as JSON' },
    { path: dataPaths.module, holds: 'constants and functions for JavaScript' },
    { path: dataPaths.types, holds: 'their types for TypeScript' },
    { path: dataPaths.feed, holds: 'what changed, as an Atom feed' },
    { path: '/sitemap-index.xml', holds: 'all pages with the day of their last review' },
  ];
}
