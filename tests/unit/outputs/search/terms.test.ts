import { expect, test } from 'vitest';
import { toCompounds, toTerms } from '../../../../src/outputs/search/terms.ts';

test.each([
  ['Redirects redirected redirecting', 'redirect redirect redirect'],
  ['retries retried retry', 'retry retry retry'],
  ['unavailability unavailable', 'unavailabl unavailabl'],
  ['reproducibility reproducible', 'reproducibl reproducibl'],
  ['classes pushes caches boxes', 'class push cach box'],
  ['cache caching cached', 'cach cach cach'],
  ['tokens status access', 'token access'],
  ['dropped running', 'drop run'],
  ['rows seed', 'rows seed'],
  ['http2s', 'http2s'],
])('“%s” has the terms %s', (text, terms) => {
  expect(toTerms(text)).toEqual(terms.split(' '));
});

test.each([
  ['small letters', 'UPSTREAM', 'upstream'],
  ['letters without accents', 'café', 'cafe'],
  ['each part of a name', 'StaleObject', 'stal object'],
  ['each word between signs', 'use_dpop-nonce', 'dpop nonc'],
  ['no word that every page may have', 'what should the upstream do with it', 'upstream'],
  ['one word for e-mail', 'e-mail Email', 'email email'],
  ['a login, and no log', 'log in, logged in, logging in, log-in', 'login login login login'],
  ['no ending behind an apostrophe', "host’s I’m they’re I’ve it’ll I’d host's", 'host host'],
  ['a negation that is drawn together', "doesn’t isn't", 'not not'],
  ['what cannot be', 'cannot cant', 'not not'],
])('terms are %s', (_, text, terms) => {
  expect(toTerms(text).join(' ')).toBe(terms);
});

test.each([
  ['use_dpop_nonce', '=usedpopnonce'],
  ['StaleObjectState', '=staleobjectstate'],
  ['java.net.SocketException', '=javanetsocketexception'],
  ['ERR:LOST', '=errlost'],
  ['a$bc', '=abc'],
  ['x-envoy-hop', '=xenvoyhop'],
  ['iPhone', '=iphone'],
  ['E_1', undefined],
  ['4.1', undefined],
  ['Stale', undefined],
])('what is written as one word, “%s”, is one more term: %s', (text, term) => {
  expect(toCompounds(text)).toEqual(term === undefined ? [] : [term]);
});
