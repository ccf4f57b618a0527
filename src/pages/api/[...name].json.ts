import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toApiFiles } from '../../lib/api/files.ts';

export const getStaticPaths = (async () => {
  const files = toApiFiles(await getCatalogue());
  return files.map(({ name, document }) => ({ params: { name }, props: { document } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.document, null, 2));
