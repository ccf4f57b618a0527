import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toCodeDocument } from '../../outputs/json/code-document.ts';
import { toCodePage } from '../../models/code-page.ts';
import { toJsonFile } from '../../outputs/file-response.ts';

export const getStaticPaths = (async () => {
  return catalogue.codes.map((entry) => ({
    params: { code: entry.id },
    props: { document: toCodeDocument(catalogue, toCodePage(catalogue, entry)) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => toJsonFile(props.document);
