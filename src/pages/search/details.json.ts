import type { APIRoute } from 'astro';
import { details } from './_files.ts';

export const GET: APIRoute = () => Response.json(details);
