import type { APIRoute } from 'astro';
import { facts } from './_files.ts';

export const GET: APIRoute = () => Response.json(facts);
