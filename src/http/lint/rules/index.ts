import type { RuleDescription } from '../../finding.ts';
import { SYNTAX_RULES } from '../../message.ts';
import type { ExchangeRule, MessageRule } from '../rule.ts';
import { acceptPatch } from './accept-patch.ts';
import { age } from './age.ts';
import { allow } from './allow.ts';
import { allowRefused } from './allow-refused.ts';
import { authorization } from './authorization.ts';
import { cacheControl } from './cache-control.ts';
import { connectionUpgrade } from './connection-upgrade.ts';
import { contentLength } from './content-length.ts';
import { contentType } from './content-type.ts';
import { entityTag } from './entity-tag.ts';
import { exchangeOrder } from './exchange-order.ts';
import { expectContinue } from './expect-continue.ts';
import { fieldValue } from './field-value.ts';
import { headResponse } from './head-response.ts';
import { host } from './host.ts';
import { httpDate } from './http-date.ts';
import { ifRange } from './if-range.ts';
import { imUsed } from './im-used.ts';
import { json } from './json.ts';
import { lastModified } from './last-modified.ts';
import { location } from './location.ts';
import { noContent } from './no-content.ts';
import { noContentLength } from './no-content-length.ts';
import { notModified } from './not-modified.ts';
import { notModifiedEtag } from './not-modified-etag.ts';
import { partialContent } from './partial-content.ts';
import { preconditionFailed } from './precondition-failed.ts';
import { problemDetails } from './problem-details.ts';
import { proxyAuthenticate } from './proxy-authenticate.ts';
import { rangeRequest } from './range-request.ts';
import { reasonPhrase } from './reason-phrase.ts';
import { requestLine } from './request-line.ts';
import { resetContent } from './reset-content.ts';
import { retryAfter } from './retry-after.ts';
import { statusLine } from './status-line.ts';
import { transferEncoding } from './transfer-encoding.ts';
import { unsatisfiedRange } from './unsatisfied-range.ts';
import { upgrade } from './upgrade.ts';
import { wwwAuthenticate } from './www-authenticate.ts';

/** Rules about one message, in the order of their findings. */
export const messageRules: readonly MessageRule[] = [
  requestLine,
  statusLine,
  reasonPhrase,
  host,
  contentLength,
  noContentLength,
  transferEncoding,
  noContent,
  resetContent,
  contentType,
  json,
  problemDetails,
  httpDate,
  retryAfter,
  entityTag,
  ifRange,
  location,
  wwwAuthenticate,
  allow,
  proxyAuthenticate,
  upgrade,
  connectionUpgrade,
  partialContent,
  unsatisfiedRange,
  imUsed,
  fieldValue,
  cacheControl,
  age,
  lastModified,
  authorization,
];

/** Rules about the messages of an exchange, in the order of their findings. */
export const exchangeRules: readonly ExchangeRule[] = [
  exchangeOrder,
  headResponse,
  notModified,
  notModifiedEtag,
  preconditionFailed,
  rangeRequest,
  expectContinue,
  acceptPatch,
  allowRefused,
];

/** Every rule that a finding can name, those of the parser first. */
export const rules: readonly RuleDescription[] = [...Object.values(SYNTAX_RULES), ...messageRules, ...exchangeRules];
