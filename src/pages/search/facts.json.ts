import type { APIRoute } from 'astro';
import { catalogue } from '../../content.ts';
import { toHref } from '../../addresses.ts';
import { pack } from '../../outputs/search/packed.ts';
import { toSearchFiles } from '../../outputs/search/parts.ts';

const { facts } = toSearchFiles(catalogue);

export const GET: APIRoute = () => Response.json({ ...facts, pages: pack(facts.pages, toHref('/')) });
