import type { APIRoute } from 'astro';
import { catalogue } from '../../content.ts';
import { toSenderParts } from '../../outputs/search/senders.ts';

export const GET: APIRoute = () => Response.json(toSenderParts(catalogue));
