import type { APIRoute } from 'astro';
import { catalogue } from '../../content.ts';
import { packDetails } from '../../outputs/search/packed.ts';
import { toSearchFiles } from '../../outputs/search/parts.ts';

const { facts, details } = toSearchFiles(catalogue);

export const GET: APIRoute = () => Response.json({ ...packDetails(details), names: facts.names });
