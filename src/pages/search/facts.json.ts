import type { APIRoute } from 'astro';
import { catalogue } from '../../content.ts';
import { toSearchDocuments, toSearchParts } from '../../outputs/search/document.ts';

export const GET: APIRoute = () => Response.json(toSearchParts(toSearchDocuments(catalogue)).documents);
