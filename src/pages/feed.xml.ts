import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toFeed } from '../outputs/feed/feed.ts';
import { toFile } from '../outputs/file-response.ts';

export const GET: APIRoute = async () => toFile(toFeed(await getCatalogue()), 'atom');
