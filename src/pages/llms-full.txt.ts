import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toFile } from '../lib/file-response.ts';
import { toLlmsFullText } from '../lib/markdown/llms.ts';
import { toAllMarkdown } from '../lib/markdown/pages.ts';

export const GET: APIRoute = async () => toFile(toLlmsFullText(toAllMarkdown(await getCatalogue())), 'text');
