import type { APIRoute } from 'astro';
import { toHref } from '../../addresses.ts';
import { pack } from '../../outputs/search/packed.ts';
import { files } from './_files.ts';

const { pages, marks } = files.facts;

export const GET: APIRoute = () => Response.json({ pages: pack(pages, toHref('/')), marks });
