import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toFile } from '../outputs/file-response.ts';
import { toLlmsFullText } from '../outputs/markdown/llms.ts';
import { toAllMarkdown } from '../outputs/markdown/pages.ts';

export const GET: APIRoute = async () => toFile(toLlmsFullText(toAllMarkdown(await getCatalogue())), 'text');
