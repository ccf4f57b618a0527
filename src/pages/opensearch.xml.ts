import type { APIRoute } from 'astro';
import { paths, toAddress } from '../addresses.ts';
import { site } from '../site.ts';

// OpenSearch 1.1: lets a browser search the site from its address bar.
export const GET: APIRoute = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>${site.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${toAddress(paths.search)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
