import type { APIRoute } from 'astro';
import { catalogue } from '../../../content.ts';
import { toFile } from '../../../outputs/file-response.ts';
import { toPackageModule } from '../../../outputs/module/package.ts';

export const GET: APIRoute = () => toFile(toPackageModule(catalogue), 'javascript');
