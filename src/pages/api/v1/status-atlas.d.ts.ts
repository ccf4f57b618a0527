import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../content.ts';
import { toFile } from '../../../outputs/file-response.ts';
import { toPackageTypes } from '../../../outputs/module/package.ts';

export const GET: APIRoute = async () => toFile(toPackageTypes(await getCatalogue()), 'text');
