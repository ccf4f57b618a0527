import type { APIRoute } from 'astro';
import { catalogue } from '../../content.ts';
import { toJsonFile } from '../../outputs/file-response.ts';
import { toResponsesDocument } from '../../outputs/openapi/responses.ts';

export const GET: APIRoute = () => toJsonFile(toResponsesDocument(catalogue));
