import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toApiFiles } from '../../outputs/json/files.ts';
import { toJsonFile } from '../../outputs/file-response.ts';

export const getStaticPaths = (async () => {
  const files = toApiFiles(catalogue);
  return files.map(({ name, document }) => ({ params: { name }, props: { document } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => toJsonFile(props.document);
