import type { APIRoute, GetStaticPaths } from 'astro';
import type { WordPart } from '../../../../outputs/search/words.ts';
import { parts, version } from '../../_files.ts';

export const getStaticPaths = (() =>
  parts.map((words, part) => ({ params: { version, part: String(part) }, props: { words } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ words: WordPart }> = ({ props }) => Response.json(props.words);
