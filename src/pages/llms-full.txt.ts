import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toAllMarkdown } from '../lib/markdown/pages.ts';
import { toLlmsFullText } from '../lib/markdown/llms.ts';

export const GET: APIRoute = async () => new Response(toLlmsFullText(toAllMarkdown(await getCatalogue())));
