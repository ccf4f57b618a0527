import type { APIRoute, GetStaticPaths } from 'astro';
import { said, version } from '../../_files.ts';

export const getStaticPaths = (() =>
  Object.entries(said).map(([page, lines]) => ({ params: { version, page }, props: { lines } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lines: string[] }> = ({ props }) => Response.json(props.lines);
