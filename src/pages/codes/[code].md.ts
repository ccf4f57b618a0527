import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toCodePage } from '../../models/code-page.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toCodeMarkdown } from '../../outputs/markdown/code.ts';

export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  return catalogue.codes.map((entry) => ({ params: { code: entry.id }, props: { page: toCodePage(catalogue, entry) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => toFile(toCodeMarkdown(props.page), 'markdown');
