import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toFeed } from '../lib/feed.ts';

export const GET: APIRoute = async () => new Response(toFeed(await getCatalogue()));
