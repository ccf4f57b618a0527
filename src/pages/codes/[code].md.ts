import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toCodePage } from '../../models/code-page.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toCodeMarkdown } from '../../outputs/markdown/code.ts';

export const getStaticPaths = (async () => {
  return catalogue.codes.map((entry) => ({ params: { code: entry.id }, props: { page: toCodePage(catalogue, entry) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => toFile(toCodeMarkdown(props.page), 'markdown');
