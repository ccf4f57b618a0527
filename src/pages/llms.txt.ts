import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toLlmsText } from '../lib/markdown/llms.ts';

export const GET: APIRoute = async () => new Response(toLlmsText(await getCatalogue()));
