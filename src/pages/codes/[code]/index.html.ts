import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../../content.ts';
import { noStatusNumbers, numberPath } from '../../../models/tables.ts';
import { toShortLinkPage } from '../../../outputs/short-link/short-link-page.ts';

// Numbers that are no codes have no pages of their own: people who type their addresses are sent to where they are explained.
export const getStaticPaths = (() =>
  noStatusNumbers(catalogue).map(({ written, title }) => ({
    params: { code: written },
    props: { label: title, path: numberPath(written) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toShortLinkPage(props), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
