import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../content.ts';
import { toFile } from '../../../lib/file-response.ts';
import { toPackageModule } from '../../../lib/package/package.ts';

export const GET: APIRoute = async () => toFile(toPackageModule(await getCatalogue()), 'javascript');
