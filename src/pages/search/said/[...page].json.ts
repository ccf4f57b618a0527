import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../content.ts';
import { toSearchFiles } from '../../../outputs/search/parts.ts';

export const getStaticPaths = (() =>
  Object.entries(toSearchFiles(catalogue).said).map(([page, lines]) => ({ params: { page }, props: { lines } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lines: string[] }> = ({ props }) => Response.json(props.lines);
