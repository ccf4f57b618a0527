import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toClassPages } from '../../models/class-page.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toClassMarkdown } from '../../outputs/markdown/class.ts';

export const getStaticPaths = (async () =>
  toClassPages(catalogue).map((page) => ({ params: { class: page.entry.id }, props: { page } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => toFile(toClassMarkdown(props.page), 'markdown');
