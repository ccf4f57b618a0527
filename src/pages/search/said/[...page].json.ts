import type { APIRoute, GetStaticPaths } from 'astro';
import { files } from '../_files.ts';

export const getStaticPaths = (() =>
  Object.entries(files.said).map(([page, lines]) => ({ params: { page }, props: { lines } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lines: string[] }> = ({ props }) => Response.json(props.lines);
