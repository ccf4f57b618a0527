import type { APIRoute } from 'astro';
import { catalogue } from '../content.ts';
import { toFile } from '../outputs/file-response.ts';
import { toLlmsFullText } from '../outputs/markdown/llms.ts';
import { toAllMarkdown } from '../outputs/markdown/pages.ts';

export const GET: APIRoute = () => toFile(toLlmsFullText(toAllMarkdown(catalogue)), 'text');
