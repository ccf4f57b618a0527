import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../content.ts';
import { toPackageModule } from '../../../lib/package/package.ts';

export const GET: APIRoute = async () => new Response(toPackageModule(await getCatalogue()));
