import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content.ts';
import { toSearchDocuments, toSearchParts } from '../../outputs/search/document.ts';

export const GET: APIRoute = async () => Response.json(toSearchParts(toSearchDocuments(await getCatalogue())).details);
