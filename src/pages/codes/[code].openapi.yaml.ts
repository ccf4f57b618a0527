import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../content.ts';
import { toFile } from '../../outputs/file-response.ts';
import { isApiResponse } from '../../facts/api-response.ts';
import { toOpenApiDocument, toYaml } from '../../outputs/openapi/responses.ts';

export const getStaticPaths = (async () => {
  const { codes } = catalogue;
  return codes.filter(isApiResponse).map((entry) => ({ params: { code: entry.id }, props: { entry } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toFile(toYaml(toOpenApiDocument([props.entry])), 'yaml');
