import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toResponsesDocument } from '../../lib/openapi/responses.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(toResponsesDocument(await getCatalogue()), null, 2));
