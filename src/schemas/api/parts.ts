import { z } from 'astro/zod';
import { statusClassSchema } from '../status-class.ts';
import { requirementSchema } from '../requirement.ts';
import { DOCUMENT_STATUSES } from '../specs.ts';

/** An absolute address. */
export const address = z.url();

/** A status code of HTTP. */
export const code = z.number().int().min(100).max(599);

/** One of the five classes: `4xx`. */
export const statusClass = statusClassSchema.shape.class;

/** A section of a specification, with its label and address. */
export const spec = z.strictObject({
  document: z.string().describe('The document, such as RFC 9110.'),
  section: z.string().describe('The section in it, such as 15.5.10.'),
  label: z.string().describe('How both are written for people.'),
  address: address.describe('The section in the publisher’s HTML.'),
});

/** A section that defines something, with what its document is. */
export const definition = spec.extend({
  status: z.enum(DOCUMENT_STATUSES).describe('What the document is; what was replaced keeps the status it had.'),
});

/** A normative statement. */
export const requirement = z.strictObject({
  id: z.string().describe('Its name within the page, which no correction of level, text or section changes.'),
  level: requirementSchema.shape.level.describe('The word of RFC 2119.'),
  actor: z.string().describe('Who has to meet it.'),
  text: z.string().describe('The statement in a sentence of ours. Backticks mark code.'),
  spec: spec.describe('The section that says so.'),
  headers: z.array(z.string()).describe('The header fields that it is about.'),
  address: address.describe('The statement on its page.'),
});

/** The members that every document has. */
export const head = { $schema: address.describe('The JSON Schema that the document conforms to.') };
