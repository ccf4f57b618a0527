import { z } from 'astro/zod';
import { codeSchema, formerPhraseSchema, headerUseSchema } from '../code.ts';
import { vendorUseSchema } from '../vendor-use.ts';
import { ourRuleSchema } from '../our-api.ts';
import { address, code, definition, head, requirement, statusClass } from './parts.ts';

const { shape } = codeSchema;

/** A text that can be copied: the body, the OpenAPI fragment, a command. */
const snippet = z.strictObject({
  group: z.enum(['problem', 'openapi', 'reproduce']).describe('What it is for.'),
  label: z.string().describe('Its name, such as Node.js.'),
  note: z.string().describe('What to know before it is used; may be empty. Backticks mark code.'),
  language: z.string().describe('The language of the text, as Markdown names it.'),
  text: z.string().describe('The text itself.'),
});

/** A section of the prose. */
const section = z.strictObject({
  id: z.string().describe('Its anchor on the page.'),
  title: z.string(),
  markdown: z.string().describe('What it says, with absolute links.'),
});

/** What languages call a code. */
const constant = z.strictObject({
  language: z.string().describe('The language’s id, as in languages.json.'),
  label: z.string().describe('What people call the language.'),
  written: z.string().describe('The name as it stands in a program.'),
  isDeprecated: z.boolean().describe('The name is marked as old, and there is no other.'),
  isOtherMeaning: z.literal(true).optional().describe('The name stands for another meaning that the number had in a draft.'),
  aliases: z.array(z.string()).describe('Other names.'),
  deprecated: z.array(z.string()).describe('Names that still work and are marked as old.'),
});

/** The facts of a code without its prose: an element of `/api/v1/codes.json`. */
export const codeFactsDocument = z.strictObject({
  code: code.describe('The status code.'),
  phrase: shape.phrase.describe('The reason phrase. For an unregistered code, what its users call it.'),
  class: statusClass.describe('The class of the code.'),
  standing: shape.standing.describe('How the code stands in the IANA registry; unofficial: it does not.'),
  summary: shape.summary.describe('What it says, in one sentence.'),
  formerPhrases: z.array(formerPhraseSchema).describe('Earlier reason phrases and where they were used, newest first.'),
  specs: z.array(definition).describe('The sections that define it now.'),
  firstDefined: z
    .strictObject({ document: z.string(), year: z.number().int(), note: z.string().optional(), address })
    .optional()
    .describe('The document that first had it.'),
  sentBy: z.array(shape.sentBy.element).describe('Who generates the response.'),
  actor: shape.actor.describe('Who has to act on it, and what they do.'),
  retry: shape.retry.describe(
    'May the same request be sent again? The verdict, its condition, whether a specification says so, and `unapplied` if the status tells that the request was not carried out.',
  ),
  cacheable: shape.cacheable.describe('May a cache reuse the response?'),
  content: shape.content.describe('Does the response have content?'),
  methods: shape.methods.describe('The request methods it is tied to; no names: any.'),
  requirements: z.array(requirement).describe('Every normative statement about it.'),
  headers: z
    .array(z.strictObject({ ...headerUseSchema.shape, address }))
    .describe('Header fields that matter with it: in which message, how strongly asked for, what for.'),
  insteadOf: shape.insteadOf.unwrap().describe('Codes to send instead, and when.'),
  confusedWith: shape.confusedWith.unwrap().describe('Codes it is mixed up with, and the difference.'),
  related: z.array(code).describe('Other codes worth a look.'),
  grpc: z
    .strictObject({
      sentFor: z.array(z.string()).describe('The gRPC codes that an HTTP API answers with it.'),
      clientReads: z
        .string()
        .describe(
          'What a gRPC client reports for it when there is no grpc-status; for a number that nobody sends to clients, what it would report.',
        ),
    })
    .describe('Both mappings between HTTP and gRPC.'),
  constants: z.array(constant).describe('What languages and frameworks call it.'),
  vendors: z.array(vendorUseSchema).describe('Vendors that use the number for something of their own.'),
  comparisons: z.array(z.strictObject({ codes: z.array(code), address })).describe('Pages that weigh it against another code.'),
  guides: z.array(z.strictObject({ title: z.string(), address })).describe('Guides that are about it.'),
  previous: code.optional().describe('The code before it.'),
  next: code.optional().describe('The code after it.'),
  ourApi: z
    .strictObject({ name: z.string(), ...ourRuleSchema.shape })
    .optional()
    .describe('The rule of the team that runs this copy of the site, if it has one.'),
  keywords: z.array(z.string()).describe('What people type who look for it.'),
  asks: z.array(z.string()).describe('Questions that the page answers, as people type them.'),
  reviewed: z.iso.date().describe('The day on which somebody last read it against its sources.'),
  change: z.string().optional().describe('What was changed on that day.'),
  addresses: z
    .strictObject({
      html: address,
      short: address.describe('The short link.'),
      json: address,
      markdown: address,
      openapi: address.optional().describe('Its OpenAPI response, if an API sends the code.'),
    })
    .describe('The same code in other forms.'),
});

/** `/codes/409.json`: everything about one code. */
export const codeDocument = z.strictObject({
  ...head,
  ...codeFactsDocument.shape,
  sections: z.array(section).describe('The prose, section by section.'),
  snippets: z.array(snippet).describe('Texts to copy: a body, the OpenAPI response, servers that answer with the code.'),
});

/** Everything about one code, as data. */
export type CodeDocument = z.output<typeof codeDocument>;

/** The facts of one code, as data. */
export type CodeFactsDocument = z.output<typeof codeFactsDocument>;
