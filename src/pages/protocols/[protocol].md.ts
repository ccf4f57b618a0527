import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toProtocolPages } from '../../models/protocol-page.ts';
import { toProtocolMarkdown } from '../../outputs/markdown/protocol.ts';

export const getStaticPaths = (async () =>
  toProtocolPages(catalogue).map((page) => ({ params: { protocol: page.entry.id }, props: { page } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toFile(toProtocolMarkdown(props.page), 'markdown');
