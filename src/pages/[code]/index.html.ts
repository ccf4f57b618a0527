import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { paths } from '../../addresses.ts';
import { catalogue } from '../../content.ts';
import { toShortLinkPage } from '../../outputs/short-link/short-link-page.ts';

// An endpoint and not a page, because Astro would write the pages /404 and /500 as its error pages 404.html and 500.html.
export const getStaticPaths = (async () => {
  const { codes } = catalogue;
  return codes.map(({ facts }) => ({
    params: { code: String(facts.code) },
    props: { label: `${facts.code} ${facts.phrase}`, path: paths.code(facts.code) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toShortLinkPage(props), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
