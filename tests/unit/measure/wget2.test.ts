import { expect, test } from 'vitest';
import { readReports } from '../../../src/measure/implementations/wget2.ts';

const printed = 'HTTP response 302 Found [http://127.0.0.1/]\nHTTP ERROR response 404 Not Found [http://127.0.0.1/target]\n';

test('Wget2 tells the code of the last response', () => {
  expect(readReports({ output: printed, exit: 8 })).toEqual([{ kind: 'raised', status: 404, text: 'exit 8' }]);
});
