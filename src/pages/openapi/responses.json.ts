import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toJsonFile } from '../../lib/file-response.ts';
import { toResponsesDocument } from '../../lib/openapi/responses.ts';

export const GET: APIRoute = async () => toJsonFile(toResponsesDocument(await getCatalogue()));
