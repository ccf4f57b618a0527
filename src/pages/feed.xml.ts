import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toFeed } from '../lib/feed.ts';
import { toFile } from '../lib/file-response.ts';

export const GET: APIRoute = async () => toFile(toFeed(await getCatalogue()), 'atom');
