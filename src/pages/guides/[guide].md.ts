import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toGuidePages } from '../../models/guide-page.ts';
import { toGuideMarkdown } from '../../outputs/markdown/guide.ts';

export const getStaticPaths = (async () =>
  toGuidePages(catalogue).map((page) => ({ params: { guide: page.entry.id }, props: { page } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => toFile(toGuideMarkdown(props.page), 'markdown');
