import { z } from 'astro/zod';
import { DOCUMENT_KINDS } from '../source.ts';
import { PRODUCT_KINDS, sendSchema } from '../product.ts';
import { protocolRuleSchema } from '../protocol.ts';
import { address, code, head, statusClass } from './parts.ts';

const reviewed = z.iso.date().describe('The day on which somebody last read it against its sources.');
const addresses = z.strictObject({ html: address, markdown: address }).describe('The same page in other forms.');
const text = z.string();

const documents = z
  .array(
    z.strictObject({
      id: text.describe('By which sources cite it.'),
      title: text.describe('Its title.'),
      kind: z.enum(DOCUMENT_KINDS).describe('What it is; a run is software that was run here.'),
      url: address.optional().describe('Where it can be read; a run has none.'),
      version: text.optional().describe('The version that was read.'),
      seen: z.iso.date().describe('The day on which it was last seen.'),
      note: text.optional().describe('What weakens it.'),
    }),
  )
  .describe('What was read or run.');

const sources = z
  .array(z.strictObject({ document: text.describe('The id of the document.'), at: text.optional().describe('Where in it.') }))
  .describe('What the statement rests on.');

const codes = z.array(code);
const actor = sendSchema.shape.actor.describe('Who has to do something about it.');
const fix = text.optional().describe('What that person does. Backticks mark code.');
const since = text.optional().describe('The version since which it is so.');

/** What is said of a number that a product uses, whatever its number. */
const condition = {
  phrase: text.optional().describe('Its reason phrase, if it is not the registered one.'),
  part: text.optional().describe('The part of the product that sends it.'),
  when: text.describe('When it occurs.'),
  setting: text.optional().describe('The setting that decides, with its default.'),
  actor,
  since,
  visibleTo: sendSchema.shape.visibleTo.unwrap().describe('Who gets to see it.'),
  visibleNote: text.optional().describe('What makes that only half true.'),
  usage: sendSchema.shape.usage.unwrap().describe('How the number is used.'),
  sources,
};

/** `/api/v1/products.json`. */
export const productsDocument = z.strictObject({
  ...head,
  products: z
    .array(
      z.strictObject({
        id: text.describe('Its name in addresses.'),
        title: text.describe('What it is called.'),
        maker: text.describe('Who makes it.'),
        kind: z.enum(PRODUCT_KINDS).describe('What kind of thing it is.'),
        summary: text.describe('What is to be known of it, in one sentence.'),
        documents,
        answered: z.array(z.strictObject({ sign: text, sources })).describe('How one sees that it made the response itself.'),
        headers: z
          .array(z.strictObject({ name: text, tells: text, sources }))
          .describe('Header fields by which it tells who answered, or why.'),
        sends: z
          .array(
            z.strictObject({
              code,
              ...condition,
              meaning: text.optional().describe('What it means by a number in a sense of its own.'),
              mark: text.optional().describe('What stands beside it.'),
              fix,
            }),
          )
          .describe('The codes that it sends by itself, one entry for each condition.'),
        outside: z
          .array(
            z.strictObject({
              numbers: z.array(text).describe('The numbers, as they are written; several say the same.'),
              ...condition,
              meaning: text.describe('What it means by them.'),
              fix: text.describe('What the person who meets them does. Backticks mark code.'),
            }),
          )
          .describe('Numbers outside 100 to 599 that it uses where a status belongs.'),
        marks: z
          .array(
            z.strictObject({
              id: text,
              title: text.describe('What kind of marks they are, and where they stand.'),
              note: text.optional().describe('How they are read.'),
              marks: z.array(
                z.strictObject({
                  mark: text.describe('As it is written.'),
                  codes: codes.describe('The codes that it goes with; empty where no source names one.'),
                  meaning: text.describe('What it says.'),
                  actor,
                  fix,
                  since,
                  sources,
                  address: address.describe('The mark on its page.'),
                }),
              ),
            }),
          )
          .describe('Its marks, by where they stand.'),
        logs: z
          .array(
            z.strictObject({
              id: text,
              title: text,
              format: text.optional().describe('The setting or format that gives it.'),
              example: text.describe('One line, from a made-up request.'),
              columns: z.array(z.strictObject({ name: text, value: text, means: text })).describe('Its columns, from left to right.'),
              sources,
            }),
          )
          .describe('Lines of its logs, taken apart.'),
        words: z
          .array(z.strictObject({ word: text, setting: text, codes, meaning: text, sources }))
          .describe('Words of its configuration that stand for codes.'),
        noStatus: z
          .array(z.strictObject({ mark: text, where: text, meaning: text, fix, sources }))
          .describe('What stands where a status would, when there is none.'),
        reviewed,
        addresses,
      }),
    )
    .describe('Products, by title.'),
});

/** `/api/v1/protocols.json`. */
export const protocolsDocument = z.strictObject({
  ...head,
  protocols: z
    .array(
      z.strictObject({
        id: text.describe('Its name in addresses.'),
        title: text.describe('What it is called.'),
        summary: text.describe('What is to be known of it, in one sentence.'),
        documents,
        parts: z
          .array(
            z.strictObject({
              id: text,
              title: text,
              note: text.optional(),
              rules: z.array(
                z.strictObject({
                  id: text.describe('Its anchor on the page.'),
                  situation: text.describe('What has happened.'),
                  at: text.optional().describe('The endpoint or resource that is asked.'),
                  methods: z.array(text).describe('The methods of the request; empty means any.'),
                  codes: codes.describe('The codes that answer, the first choice first.'),
                  classes: z.array(statusClass).describe('Whole classes, where the text names no code.'),
                  level: protocolRuleSchema.shape.level.describe('How strongly it binds.'),
                  actor: protocolRuleSchema.shape.actor.describe('Whom it binds.'),
                  fields: z.array(text).describe('Header fields that belong to it.'),
                  body: text.optional().describe('What the content is.'),
                  then: text.optional().describe('What the client does then.'),
                  sources,
                  address: address.describe('The rule on its page.'),
                }),
              ),
            }),
          )
          .describe('What it prescribes, part by part.'),
        errors: z.array(z.strictObject({ mark: text, codes, meaning: text, fix, sources })).describe('Its own names of errors.'),
        reviewed,
        addresses,
      }),
    )
    .describe('Protocols, by title.'),
});
