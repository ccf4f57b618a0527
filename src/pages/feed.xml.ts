import type { APIRoute } from 'astro';
import { catalogue } from '../content.ts';
import { toFeed } from '../outputs/feed/feed.ts';
import { toFile } from '../outputs/file-response.ts';

export const GET: APIRoute = () => toFile(toFeed(catalogue), 'atom');
