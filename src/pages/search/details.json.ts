import type { APIRoute } from 'astro';
import { toHref } from '../../addresses.ts';
import { pack } from '../../outputs/search/packed.ts';
import { base } from './_files.ts';

export const GET: APIRoute = () => Response.json({ ...base, pages: pack(base.pages, toHref('/')) });
