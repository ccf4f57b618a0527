import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../content.ts';
import { toFile } from '../../../outputs/file-response.ts';
import { toPackageModule } from '../../../outputs/module/package.ts';

export const GET: APIRoute = async () => toFile(toPackageModule(await getCatalogue()), 'javascript');
