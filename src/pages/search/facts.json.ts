import type { APIRoute } from 'astro';
import { catalogue } from '../../content.ts';
import { toHref } from '../../addresses.ts';
import { pack } from '../../outputs/search/packed.ts';
import { toSearchFiles } from '../../outputs/search/parts.ts';

const { pages, marks } = toSearchFiles(catalogue).facts;

export const GET: APIRoute = () => Response.json({ pages: pack(pages, toHref('/')), marks });
