import type { APIRoute } from 'astro';
import { catalogue } from '../../content.ts';
import { packDetails } from '../../outputs/search/packed.ts';
import { toSearchFiles } from '../../outputs/search/parts.ts';

export const GET: APIRoute = () => Response.json(packDetails(toSearchFiles(catalogue).details));
