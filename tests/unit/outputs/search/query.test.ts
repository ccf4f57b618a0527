import { describe, expect, test } from 'vitest';
import { cutQuery, framedIn, MAX_QUERY, readQuery, withoutAddresses, withoutMeasures } from '../../../../src/outputs/search/query.ts';

describe('a number', () => {
  test.each([
    ['409', '409', ''],
    ['http 409', '409', ''],
    ['error 409:', '409', ''],
    ['err 409', '409', ''],
    ['##409', '409', ''],
    ['409!!', '409', ''],
    ['409 duplicate email', '409', 'duplicate email'],
    ['HTTP/1.1 429 Too Many Requests', '429', 'Too Many Requests'],
    ['HTTP/1.1 429', '429', ''],
    ['HTTP/2 404 Not Found: it went', '404', 'Not Found: it went'],
    ['it could not be fetched (HTTP/2 404 )', '404', 'it could not be fetched'],
    [' 409 ', '409', ''],
    ['409  duplicate   email', '409', 'duplicate email'],
  ])('is read from “%s”', (text, digits, rest) => {
    expect(readQuery(text)).toEqual({ kind: 'number', digits, rest });
  });

  test.each([
    ['"GET /x HTTP/1.1" 499 0', '499'],
    ['10.0.0.1 - - "POST /a HTTP/2.0" 502 157', '502'],
  ])('is read from the line of a log “%s”', (text, digits) => {
    expect(readQuery(text)).toEqual({ kind: 'number', digits, rest: '', isPasted: true });
  });

  test('of a line of a log leaves the words that stand in none of its columns', () => {
    const line = 'dokku 10.0.0.1 - - [12/Oct/2026] "POST /a HTTP/2.0" 502 157 "a client/2" "-" rt=0.1 Bad Gateway';
    expect(readQuery(line)).toMatchObject({ rest: 'dokku Bad Gateway', isPasted: true });
  });

  test('is the value of a header field, and no code', () => {
    expect(readQuery('Retry-After: 120', (name) => name === 'retry-after')).toEqual({ kind: 'words' });
  });

  test('stands behind the name of a program as in its log', () => {
    expect(readQuery('kube-apiserver: 429 Too Many Requests', (name) => name === 'retry-after')).toMatchObject({ digits: '429' });
  });

  test('of one nought is none', () => {
    expect(readQuery('status 0')).toEqual({ kind: 'words' });
  });

  test.each(['x1234', '1234x', '1234567890'])('is not read from “%s”', (text) => {
    expect(readQuery(text)).toEqual({ kind: 'words' });
  });

  const before =
    'port timeout limit line lines max maximum min size page order version errno exit pid row ttl max-age after requested used user id curl win32 rfc section';
  test.each(before.split(' '))('behind “%s” is no code', (word) => {
    for (const sign of ['', ':', '=']) expect(readQuery(`${word}${sign} 443`)).toEqual({ kind: 'words' });
  });

  const behind =
    's sec secs second seconds ms msec msecs millisecond milliseconds m min mins minute minutes h hour hours day days kB MB GiB byte bytes times users rows records items files products connections token tokens credits emails messages char chars character characters px percent %';
  const rates = ['request per minute', 'requests per minute', 'req per s', 'calls a second', 'calls an hour'];
  test.each([...behind.split(' '), ...rates])('before “%s” is no code', (unit) => {
    expect(readQuery(`300 ${unit}`)).toEqual({ kind: 'words' });
  });

  test.each(['GET /orders?status=404 fails', 'see https://api.example/orders?code=404'])('within an address is none: “%s”', (text) => {
    expect(readQuery(text).kind).not.toBe('number');
  });

  const around = 'http https status code codes error errors response responses the what is a an mean means meaning returned got getting';
  test.each(around.split(' '))('has nothing beside it in “%s”', (word) => {
    expect(readQuery(`${word} 409 ${word}`)).toEqual({ kind: 'number', digits: '409', rest: '' });
  });

  test.each([
    'https409',
    'status-409',
    'code_409',
    'error:409',
    'err#409',
    'SC_409',
    'e409',
    '"status":409',
    'code=409',
    '409s',
    "409'd",
    '409ing',
    '409.13',
    'rc:409',
    'ret=409',
    'res:409',
    'resp=409',
    'response:409',
    'result=409',
  ])('is read from the word “%s”', (word) => {
    expect(readQuery(`got ${word} again`)).toMatchObject({ kind: 'number', digits: '409' });
  });

  test('that is named as a code is one, also before what could be counted', () => {
    expect(readQuery('got code=409 times')).toMatchObject({ kind: 'number', digits: '409' });
  });

  test('that is too long is still a number', () => {
    expect(readQuery('30000')).toEqual({ kind: 'number', digits: '30000', rest: '' });
  });
});

test.each([
  ['40', '40', false],
  ['52x', '52', true],
  ['4xx', '4', true],
  ['5', '5', false],
])('“%s” is the beginning of a number', (text, digits, isFamily) => {
  expect(readQuery(text)).toEqual({ kind: 'prefix', digits, isFamily });
});

describe('two things against each other', () => {
  test.each([
    ['401 vs 403', ['401', '403']],
    ['401 or 403?', ['401', '403']],
    ['401/403', ['401', '403']],
    ['difference between 302 and 307', ['302', '307']],
    ['unauthorized versus forbidden', ['unauthorized', 'forbidden']],
    ['difference between bad gateway and gateway timeout', ['bad gateway', 'gateway timeout']],
    ['choose between gone and not found', ['gone', 'not found']],
    ['gone and not found, what is the difference', ['gone', 'not found']],
    ['gone and not found how do they differ', ['gone', 'not found']],
  ])('are read from “%s”', (text, sides) => {
    expect(readQuery(text)).toMatchObject({ kind: 'versus', sides });
  });

  test.each([
    ...["what's the difference between 502 and 504?", 'what is the difference between 502 and 504', 'when to use 200 vs 204', '404 or 410'],
    ...['difference 502 504', 'differences 502 504', 'different 502 504', 'distinction between 502 and 504', 'compare 502 and 504'],
    ...[
      'better 502 or 504',
      'which 502 or 504',
      'should i use 502 or 504',
      'when 502 vs 504',
      '502 compared to 504',
      '502 compared with 504',
    ],
    ...['502 instead of 504', '502 rather than 504', '502 against 504', '502 vs. 504', '502 versus 504'],
    ...['what separates 406 from 415', '401 407 same thing?', '428 and 412 how do they relate'],
  ])('are all that “%s” asks', (text) => {
    expect(readQuery(text)).toMatchObject({ kind: 'versus', rest: '' });
  });

  test.each([
    ['401 vs 403 for a login', 'for a login'],
    ['login: 401 or 403', 'login:'],
  ])('leave the other words of “%s”', (text, rest) => {
    expect(readQuery(text)).toMatchObject({ kind: 'versus', rest });
  });

  test.each(['or 403', 'gone or ', '/', 'GET /orders', 'GET /orders?status=new'])('are not read from “%s”, which has one', (text) => {
    expect(readQuery(text).kind).not.toBe('versus');
  });
});

test.each([
  ['a unit behind it', 'took 1020 ms', 'took ms'],
  ['what is counted behind it', 'needs 1200 tokens', 'needs tokens'],
  ['a limit in front of it', 'Limit: 1015, used', 'Limit: used'],
  ['a port in front of it', 'port 1006', 'port'],
])('a number with %s measures, and is left out', (_, query, left) => {
  expect(withoutMeasures(query.split(' ')).join(' ')).toBe(left);
});

test.each(['errno 1006', 'curl 1006', 'error 1020', 'Requested range', 'port x1006', '1020, ms'])('“%s” has no measure', (query) => {
  expect(withoutMeasures(query.split(' ')).join(' ')).toBe(query);
});

describe('a code as it is said', () => {
  test.each([
    ['four oh four', '404'],
    ['Four zero nine', '409'],
    ['five hundred', '500'],
    ['four hundred and nine', '409'],
    ['four hundred ten', '410'],
    ['four hundred and twelve', '412'],
    ['four eighteen', '418'],
    ['four twenty-two', '422'],
    ['four thirty', '430'],
    ['five ninety nine', '599'],
    ['four nineteen', '419'],
    ['four hundred twenty nine', '429'],
    ['five one one', '511'],
    ['4 0 9', '409'],
  ])('is read from “%s”', (text, digits) => {
    expect(readQuery(text)).toEqual({ kind: 'number', digits, rest: '' });
  });

  test.each([
    'five hundred users',
    'page four of five',
    'two one',
    'six oh six',
    'four fourteenth',
    'version 1 2 3 4',
    'step 0 1 2 3',
    '1.2 3 4',
    '2 3 4.5',
  ])('is not read from “%s”', (text) => {
    expect(readQuery(text)).toEqual({ kind: 'words' });
  });
});

describe('without the addresses in it', () => {
  test.each([
    ['a path', 'Cannot POST /api/orders', 'Cannot POST'],
    ['a link', 'failed (https://api.example.com/orders) twice', 'failed  twice'],
  ])('a query has no %s', (_, query, left) => {
    expect(withoutAddresses(query).replaceAll('   ', '  ').trim()).toBe(left);
  });

  test.each(['/codes/orders', 'https://example.com/x', 'is /codes/orders', 'and/or', 'TCP_MISS/200 / GET'])(
    '“%s” stays as it is',
    (query) => {
      expect(withoutAddresses(query)).toBe(query);
    },
  );
});

test('anything else is words', () => {
  expect(readQuery('email already exists')).toEqual({ kind: 'words' });
});

test('a query is cut', () => {
  expect(cutQuery(`  ${'a'.repeat(2000)}`).length).toBeLessThanOrEqual(MAX_QUERY);
  expect(cutQuery('a'.repeat(2000))).toHaveLength(200);
});

describe('a name with words around it that only frame it', () => {
  test.each([
    ['at its beginning', 'how to fix a bad gateway'],
    ['at its end', 'bad gateway error message'],
    ['at both ends, after who answers', 'My API throws bad gateway errors again'],
    ['as the title of a page', '<title>Bad Gateway</title>'],
    ['among signs', '(Bad Gateway)!'],
    ['among words in other letters', '登录时出现 Bad Gateway ошибка'],
  ])('is found without those %s', (_, query) => {
    expect(framedIn(query)).toContain('bad gateway');
  });

  test('may have framing words of its own: the longest comes first', () => {
    expect(framedIn('multi-status response')).toEqual(['multi status response', 'multi status', 'multi']);
  });
  test('begins behind no word for who answers', () => {
    expect(framedIn('server not found')).toEqual(['server not found']);
  });
  test('keeps words that say something', () => {
    expect(framedIn('bad gateway behind nginx')).toEqual(['bad gateway behind nginx']);
  });
  test('is in no identifier', () => {
    expect(framedIn('bad_gateway_error')).toEqual(['bad_gateway_error']);
  });
  test('is empty if all words frame', () => {
    expect(framedIn('how to fix').at(-1)).toBe('');
  });
  test('is each part of the words if all frame, and nothing twice', () => {
    expect(framedIn('fix it')).toEqual(['fix it', 'fix', 'it', '']);
  });
  test.each([
    ['six words', 'request header fields too large today', ['request header fields too large today']],
    ['no more than six', 'request header fields too large right today', []],
  ])('has %s', (_, query, names) => {
    expect(framedIn(query)).toEqual(names);
  });
  test('is not empty if one does not', () => {
    expect(framedIn('how to fix nginx').at(-1)).toBe('nginx');
  });
});
