import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toProductPages } from '../../models/product-page.ts';
import { toProductMarkdown } from '../../outputs/markdown/product.ts';

export const getStaticPaths = (async () =>
  toProductPages(catalogue).map((page) => ({ params: { product: page.entry.id }, props: { page } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toFile(toProductMarkdown(props.page), 'markdown');
