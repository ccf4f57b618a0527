import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toSearchDocuments } from '../lib/search/document.ts';

export const GET: APIRoute = async () => Response.json(toSearchDocuments(await getCatalogue()));
