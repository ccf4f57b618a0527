import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toJsonFile } from '../../outputs/file-response.ts';
import { toResponsesDocument } from '../../outputs/openapi/responses.ts';

export const GET: APIRoute = async () => toJsonFile(toResponsesDocument(await getCatalogue()));
