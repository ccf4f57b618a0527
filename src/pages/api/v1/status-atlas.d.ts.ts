import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../content.ts';
import { toPackageTypes } from '../../../lib/package/package.ts';

export const GET: APIRoute = async () => new Response(toPackageTypes(await getCatalogue()));
