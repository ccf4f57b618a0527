import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toResponsesDocument, toYaml } from '../../lib/openapi/responses.ts';

export const GET: APIRoute = async () => new Response(toYaml(toResponsesDocument(await getCatalogue())));
