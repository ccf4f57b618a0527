import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toCodePage } from '../../lib/codes/code-page.ts';
import { toFile } from '../../lib/file-response.ts';
import { toCodeMarkdown } from '../../lib/markdown/code.ts';

export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  return catalogue.codes.map((entry) => ({ params: { code: entry.id }, props: { page: toCodePage(catalogue, entry) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => toFile(toCodeMarkdown(props.page), 'markdown');
