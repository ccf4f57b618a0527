import type { APIRoute } from 'astro';
import { catalogue } from '../content.ts';
import { toFile } from '../outputs/file-response.ts';
import { toLlmsText } from '../outputs/markdown/llms.ts';

export const GET: APIRoute = () => toFile(toLlmsText(catalogue), 'text');
