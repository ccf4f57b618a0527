import type { APIRoute } from 'astro';
import { catalogue } from '../../content.ts';
import { toFile } from '../../outputs/file-response.ts';
import { toResponsesDocument, toYaml } from '../../outputs/openapi/responses.ts';

export const GET: APIRoute = () => toFile(toYaml(toResponsesDocument(catalogue)), 'yaml');
