import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toProbePages } from '../../models/probe-page.ts';
import { toProbeMarkdown } from '../../outputs/markdown/probe.ts';

export const getStaticPaths = (async () =>
  toProbePages(catalogue).map((page) => ({ params: { probe: page.id }, props: { page } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => toFile(toProbeMarkdown(props.page), 'markdown');
