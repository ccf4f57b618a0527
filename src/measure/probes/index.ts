import type { Probe } from '../probe.ts';
import { cached } from './cached.ts';
import { originFails, proxied } from './proxied.ts';
import { authentication } from './authentication.ts';
import { expectContinue } from './continue.ts';
import { credentials } from './credentials.ts';
import { earlyRefusal } from './early-refusal.ts';
import { exceptions } from './exceptions.ts';
import { informational } from './informational.ts';
import { lengths } from './lengths.ts';
import { noContent } from './no-content.ts';
import { partialContent } from './partial-content.ts';
import { redirectLimits } from './redirect-limits.ts';
import { redirects } from './redirects.ts';
import { retries } from './retries.ts';
import { retryAfter } from './retry-after.ts';
import { statusLines } from './status-lines.ts';
import { unknownCodes } from './unknown-codes.ts';

/** Every question, in the order in which the pages list them. */
export const probes: readonly Probe[] = [
  redirects,
  redirectLimits,
  credentials,
  retries,
  retryAfter,
  exceptions,
  unknownCodes,
  statusLines,
  informational,
  noContent,
  lengths,
  expectContinue,
  earlyRefusal,
  authentication,
  partialContent,
  proxied,
  originFails,
  cached,
];
