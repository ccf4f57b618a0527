import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toFile } from '../lib/file-response.ts';
import { toLlmsText } from '../lib/markdown/llms.ts';

export const GET: APIRoute = async () => toFile(toLlmsText(await getCatalogue()), 'text');
