import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../content.ts';
import { toFile } from '../../../lib/file-response.ts';
import { toPackageTypes } from '../../../lib/package/package.ts';

export const GET: APIRoute = async () => toFile(toPackageTypes(await getCatalogue()), 'text');
