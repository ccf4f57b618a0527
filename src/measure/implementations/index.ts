import type { Implementation } from '../implementation.ts';
import { apache } from './apache.ts';
import { axios } from './axios.ts';
import { bun } from './bun.ts';
import { caddy } from './caddy.ts';
import { chromium } from './chromium.ts';
import { curl } from './curl.ts';
import { deno } from './deno.ts';
import { firefox } from './firefox.ts';
import { goNetHttp } from './go-net-http.ts';
import { got } from './got.ts';
import { h2o } from './h2o.ts';
import { haproxy } from './haproxy.ts';
import { javaApache5 } from './java-apache-5.ts';
import { javaHttpClient } from './java-http-client.ts';
import { javaUrlConnection } from './java-url-connection.ts';
import { ky } from './ky.ts';
import { lighttpd } from './lighttpd.ts';
import { makeFetchHappen } from './make-fetch-happen.ts';
import { needle } from './needle.ts';
import { nghttpx } from './nghttpx.ts';
import { nginx } from './nginx.ts';
import { nodeFetchPackage } from './node-fetch-package.ts';
import { nodeFetch, nodeHttp } from './node.ts';
import { ofetch } from './ofetch.ts';
import { perlFurl } from './perl-furl.ts';
import { perlHttpTiny } from './perl-http-tiny.ts';
import { perlLwp } from './perl-lwp.ts';
import { perlMojo } from './perl-mojo.ts';
import { phpCurl } from './php-curl.ts';
import { phpGuzzle } from './php-guzzle.ts';
import { phpStreams } from './php-streams.ts';
import { phpSymfony } from './php-symfony.ts';
import { pythonAiohttp } from './python-aiohttp.ts';
import { pythonHttplib2 } from './python-httplib2.ts';
import { pythonHttpx } from './python-httpx.ts';
import { pythonPycurl } from './python-pycurl.ts';
import { requests } from './python-requests.ts';
import { httpClient, urllib } from './python-standard.ts';
import { pythonTornado } from './python-tornado.ts';
import { pythonUrllib3 } from './python-urllib3.ts';
import { rubyExcon } from './ruby-excon.ts';
import { rubyFaraday } from './ruby-faraday.ts';
import { rubyHttp } from './ruby-http.ts';
import { rubyHttparty } from './ruby-httparty.ts';
import { rubyHttpclient } from './ruby-httpclient.ts';
import { rubyNetHttp } from './ruby-net-http.ts';
import { rubyOpenUri } from './ruby-open-uri.ts';
import { rubyRestClient } from './ruby-rest-client.ts';
import { rubyTyphoeus } from './ruby-typhoeus.ts';
import { squid } from './squid.ts';
import { superagent } from './superagent.ts';
import { trafficServer } from './traffic-server.ts';
import { undici } from './undici.ts';
import { varnish } from './varnish.ts';
import { webkitGtk } from './webkitgtk.ts';
import { wget } from './wget.ts';
import { wget2 } from './wget2.ts';

/** Everything that can be measured. */
export const implementations: readonly Implementation[] = [
  curl,
  nodeFetch,
  nodeHttp,
  urllib,
  httpClient,
  requests,
  undici,
  axios,
  got,
  ky,
  nodeFetchPackage,
  superagent,
  needle,
  makeFetchHappen,
  ofetch,
  bun,
  deno,
  pythonUrllib3,
  pythonHttpx,
  pythonAiohttp,
  pythonHttplib2,
  pythonPycurl,
  pythonTornado,
  rubyNetHttp,
  rubyOpenUri,
  rubyFaraday,
  rubyHttparty,
  rubyRestClient,
  rubyExcon,
  rubyHttp,
  rubyTyphoeus,
  rubyHttpclient,
  phpStreams,
  phpCurl,
  phpGuzzle,
  phpSymfony,
  perlLwp,
  perlHttpTiny,
  perlMojo,
  perlFurl,
  wget,
  wget2,
  goNetHttp,
  javaHttpClient,
  javaUrlConnection,
  javaApache5,
  chromium,
  firefox,
  webkitGtk,
  nginx,
  apache,
  caddy,
  haproxy,
  varnish,
  squid,
  trafficServer,
  lighttpd,
  h2o,
  nghttpx,
];
