import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toResponsesDocument, toYaml } from '../../outputs/openapi/responses.ts';

export const GET: APIRoute = async () => toFile(toYaml(toResponsesDocument(await getCatalogue())), 'yaml');
