// The functions of the package. src/outputs/module/package.ts puts the data before them: the lists `classes`, `codes` and `idempotentMethods`.

export function lookup(code) {
  requireInteger(code);
  return codes.find((status) => status.code === code);
}

export function classOf(code) {
  requireInteger(code);
  // Values outside 100 to 599 are invalid; a client should process them as a 5xx (RFC 9110 section 15).
  const treatAs = code >= 100 && code <= 599 ? Math.floor(code / 100) * 100 : 500;
  return classes.find((statusClass) => statusClass.treatAs === treatAs);
}

export function isRetryable(code, request) {
  const method = request?.method;
  if (typeof method !== 'string' || method === '') {
    throw new TypeError(
      `Pass the method of the request, as in isRetryable(503, { method: 'GET' }); got ${show(method)}. What may be repeated depends on it.`,
    );
  }
  const { retry } = lookup(code) ?? lookup(classOf(code).treatAs);
  if (retry.verdict !== 'yes' && retry.verdict !== 'after-wait') return false;
  // The three conditions of RFC 9110 section 9.2.2.
  return idempotentMethods.includes(method) || request.isIdempotent === true || retry.unapplied === true;
}

function requireInteger(code) {
  if (Number.isInteger(code)) return;
  const message = `Pass the status code as an integer such as 409; got ${show(code)}.`;
  throw typeof code === 'number' ? new RangeError(message) : new TypeError(message);
}

function show(value) {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
