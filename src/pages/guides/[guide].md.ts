import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toFile } from '../../lib/file-response.ts';
import { toGuidePages } from '../../lib/guides/guide-page.ts';
import { toGuideMarkdown } from '../../lib/markdown/guide.ts';

export const getStaticPaths = (async () =>
  toGuidePages(await getCatalogue()).map((page) => ({ params: { guide: page.entry.id }, props: { page } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => toFile(toGuideMarkdown(props.page), 'markdown');
