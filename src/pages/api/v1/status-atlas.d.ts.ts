import type { APIRoute } from 'astro';
import { catalogue } from '../../../content.ts';
import { toFile } from '../../../outputs/file-response.ts';
import { toPackageTypes } from '../../../outputs/module/package.ts';

export const GET: APIRoute = () => toFile(toPackageTypes(catalogue), 'text');
