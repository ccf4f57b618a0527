import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toFile } from '../../outputs/file-response.ts';
import { isApiResponse, toOpenApiDocument, toYaml } from '../../outputs/openapi/responses.ts';

export const getStaticPaths = (async () => {
  const { codes } = await getCatalogue();
  return codes.filter(isApiResponse).map((entry) => ({ params: { code: entry.id }, props: { entry } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => toFile(toYaml(toOpenApiDocument([props.entry])), 'yaml');
