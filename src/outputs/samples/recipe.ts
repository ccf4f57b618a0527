import type { Sample, SampleField } from './sample.ts';

/** One way to see a code with one's own eyes. */
export interface Recipe {
  id: 'node' | 'python' | 'caddy' | 'nginx' | 'curl';
  /** The program's name: `Node.js`. */
  label: string;
  /** What to do with it, in a few words; may be empty. */
  note: string;
  /** Ready to be pasted. */
  text: string;
}

/** Where every recipe's server listens, and curl asks. */
export const PORT = 8080;

/** Fields of requests that have content: they describe it, or what its sender waits for (RFC 9110 sections 8 and 10.1.1). */
const WITH_CONTENT = ['content-type', 'content-encoding', 'transfer-encoding', 'expect'];

/** Whether other responses follow the sample's on the wire. After a 101 it is another protocol (RFC 9110 section 15.2.2). */
export function isInterim({ code }: Sample): boolean {
  return code < 200 && code !== 101;
}

/** Whether the client sends its content only after a 100: the code answers the expectation itself (RFC 9110 section 10.1.1). */
export function answersExpectation({ request }: Sample): boolean {
  return findField(request.fields, 'Expect') !== undefined;
}

/** Whether the request of the sample makes sense with content only. */
export function hasRequestContent({ request }: Sample): boolean {
  return WITH_CONTENT.some((name) => findField(request.fields, name) !== undefined);
}

/** Whether a proxy answers so. */
export function isFromProxy({ request }: Sample): boolean {
  return request.method === 'CONNECT';
}

/** The method that curl sends. A proxy answers a GET with the same code; nginx would not take the CONNECT. */
export function methodOf(sample: Sample): string {
  return isFromProxy(sample) ? 'GET' : sample.request.method;
}

/** The value of the first field of the name, whatever its case. */
export function findField(fields: readonly SampleField[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}
