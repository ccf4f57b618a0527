import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toComparisonPages } from '../../models/comparison-page.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toComparisonMarkdown } from '../../outputs/markdown/comparison.ts';

export const getStaticPaths = (async () =>
  toComparisonPages(catalogue).map((page) => ({
    params: { comparison: page.entry.id },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toFile(toComparisonMarkdown(props.page), 'markdown');
