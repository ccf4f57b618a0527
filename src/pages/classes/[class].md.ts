import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toClassPages } from '../../lib/codes/class-page.ts';
import { toFile } from '../../lib/file-response.ts';
import { toClassMarkdown } from '../../lib/markdown/class.ts';

export const getStaticPaths = (async () =>
  toClassPages(await getCatalogue()).map((page) => ({ params: { class: page.entry.id }, props: { page } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => toFile(toClassMarkdown(props.page), 'markdown');
