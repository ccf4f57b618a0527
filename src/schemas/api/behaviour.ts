import { z } from 'astro/zod';
import { KINDS } from '../measured.ts';
import { SUBJECTS } from '../probe.ts';
import { address, head } from './parts.ts';

const text = z.string();
const day = z.iso.date().describe('The day of the last run that changed something.');
const subject = z.enum(SUBJECTS).describe('Whose behaviour it asks for.');
const outcomes = z.record(text, text).describe('The closed list of outcomes by id, each with what it says of one implementation.');

/** `/api/v1/behaviour.json`. */
export const behaviourDocument = z.strictObject({
  ...head,
  limits: z.array(text).describe('What the measurements cannot say.'),
  probes: z
    .array(
      z.strictObject({
        id: text.describe('Its name in addresses.'),
        title: text,
        question: text.describe('What it asks.'),
        subject,
        cases: z.int().describe('How many cases it has.'),
        json: address.describe('What it found.'),
        addresses: z.strictObject({ html: address, markdown: address }).describe('The same page in other forms.'),
      }),
    )
    .describe('The questions.'),
  implementations: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        kind: z.enum(KINDS),
        language: text.describe('The language in which people use it.'),
        variants: z.record(text, text).describe('Ways to use it by id, each with the call; the first is the default.'),
        releases: z.array(z.strictObject({ version: text, date: day, source: text.describe('Where the program came from.') })),
        product: address.optional().describe('The page of its product.'),
      }),
    )
    .describe('What was measured.'),
});

/** `/api/v1/behaviour/{probe}.json`. */
export const probeDocument = z.strictObject({
  ...head,
  id: text.describe('Its name in addresses.'),
  title: text.describe('What it is called.'),
  question: text.describe('What it asks.'),
  subject,
  outcomes,
  cases: z
    .array(
      z.strictObject({
        id: text,
        title: text.describe('What the origin does.'),
        code: z.int().optional().describe('The number that it is about; it need not be a status code.'),
        method: text.describe('The called method.'),
        call: z.array(text).describe('What the caller sets besides.'),
        plays: z.array(text).describe('What the origin does for the first request: octets, pauses, ends of the connection.'),
        address: address.describe('The case on its page.'),
      }),
    )
    .describe('The cases, in the order of columns.'),
  results: z
    .array(
      z.strictObject({
        implementation: text.describe('The id of the implementation.'),
        name: text,
        version: text,
        source: text.describe('Where the program came from.'),
        date: day,
        call: text.describe('The call that people write.'),
        isDefault: z
          .boolean()
          .describe('The least that the probe needs is set, mostly nothing, and the version is the newest that was measured.'),
        cells: z
          .record(
            text,
            z.strictObject({
              outcome: text.describe('One of the outcomes, or "varies".'),
              record: text.describe('What was seen, shortened.'),
              requests: z.int().optional().describe('How many requests reached the origin, where that is the question.'),
              shares: z.record(text, z.int()).optional().describe('Where runs differ: how many of them had which outcome.'),
            }),
          )
          .describe('By case; a case that is not there was not measured.'),
      }),
    )
    .describe('What was seen, a way of use each.'),
});
