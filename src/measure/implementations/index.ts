import type { Implementation } from '../implementation.ts';
import { curl } from './curl.ts';
import { nodeFetch, nodeHttp } from './node.ts';
import { requests } from './python-requests.ts';
import { httpClient, urllib } from './python-standard.ts';

/** Everything that can be measured, in the order of a matrix's rows. */
export const implementations: readonly Implementation[] = [curl, nodeFetch, nodeHttp, urllib, httpClient, requests];
