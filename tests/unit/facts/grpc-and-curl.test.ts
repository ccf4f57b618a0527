import { expect, test } from 'vitest';
import { tellGrpcAndCurl } from '../../../src/facts/grpc-and-curl.ts';
import { codeEntry } from '../../support/entries.ts';

test.each([
  [304, '`curl --fail` ends with exit code 0.'],
  [409, '`curl --fail` ends with exit code 22.'],
  [416, '`curl --fail` ends with exit code 22, and with 0 if it resumes a download (`-C`), since curl 8.5.0.'],
])('how curl ends with a %i', (code, sentence) => {
  expect(tellGrpcAndCurl(codeEntry({ code }).facts, 'UNKNOWN').curl).toBe(sentence);
});
