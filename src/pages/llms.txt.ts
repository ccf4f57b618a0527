import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { toFile } from '../outputs/file-response.ts';
import { toLlmsText } from '../outputs/markdown/llms.ts';

export const GET: APIRoute = async () => toFile(toLlmsText(await getCatalogue()), 'text');
