import type { APIRoute } from 'astro';
import { catalogue } from '../../content.ts';
import { toSearchFiles } from '../../outputs/search/parts.ts';

export const GET: APIRoute = () => Response.json(toSearchFiles(catalogue).facts);
