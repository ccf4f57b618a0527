/** What the site knows about one code. Sentences may have backticks; they mark code. */
export interface Status<Code extends number = number, Phrase extends string = string, Class extends ClassName = ClassName> {
  readonly code: Code;
  /** The registered reason phrase, or what the users of an unofficial number call it. HTTP/2 and HTTP/3 send none: compare `code`. */
  readonly phrase: Phrase;
  readonly class: Class;
  /** How the code stands in the IANA registry; `unofficial`: not registered at all. */
  readonly standing: Standing;
  /** What the code says, in one sentence. */
  readonly summary: string;
  /** Who has to do something about the response. */
  readonly actor: Actor;
  /** May the same request be sent again? Ask `isRetryable`, which knows the method too. */
  readonly retry: {
    /**
     * `yes` at once; `after-wait` later, unchanged; `after-change` of request, target, credentials or circumstances; `no` it would fail the
     * same way; `n/a` there is nothing to repeat.
     */
    readonly verdict: RetryVerdict;
    /** The condition, in a few words. */
    readonly condition: string;
    /** The status itself, by specification or by what it means, tells that the request was not carried out. */
    readonly unapplied?: true;
  };
  /** May a cache reuse the response? `heuristically`: without being told (RFC 9110 section 15.1). */
  readonly cacheable: CacheRule;
  /** Does the response have content (a body)? */
  readonly content: ContentRule;
  /** The request methods that the code is tied to, the most typical first. Without it: any. */
  readonly methods?: readonly string[];
  /** The page of the code. */
  readonly url: string;
}

/** One of the five classes (RFC 9110 section 15). */
export interface StatusClass {
  readonly class: ClassName;
  /** Its name in RFC 9110: `Client Error`. */
  readonly title: string;
  /** The code as which a client treats one of the class that it does not know. */
  readonly treatAs: 100 | 200 | 300 | 400 | 500;
}

/**
 * The entry of a code.
 * @returns undefined for a code without an entry; `classOf` says how to treat it
 * @throws {TypeError} if the code is no number
 * @throws {RangeError} if it is no integer
 */
export function lookup<Code extends StatusCode>(code: Code): Extract<(typeof codes)[number], { readonly code: Code }>;
export function lookup(code: number): Status | undefined;

/**
 * The class of a code, known or not: its first digit. A number outside 100 to 599 is no valid status code and has no class; a client should
 * process it as a 5xx, so that is what it gets (RFC 9110 section 15).
 * @throws {TypeError} if the code is no number
 * @throws {RangeError} if it is no integer
 */
export function classOf(code: number): StatusClass;

/** What `isRetryable` has to know of the request. */
export interface RetryRequest {
  /** The method as it was sent. Methods are case-sensitive: `GET`, not `get`. One that IANA does not list is taken as not idempotent. */
  readonly method: string;
  /** `true`: this request is idempotent whatever its method, for instance because it has an idempotency key. `false` says nothing. */
  readonly isIdempotent?: boolean | undefined;
}

/**
 * May a client send the same request again by itself, after a response with this code?
 *
 * `true` means that it is permitted and may help: the code's verdict is `yes` or `after-wait`, and one condition of RFC 9110 section 9.2.2
 * is met. The method is idempotent by the IANA registry; or you say that the request is; or the status tells that the first one was not
 * carried out (`retry.unapplied`: 408, 421, 425, 429).
 *
 * `after-wait` asks you to honour `Retry-After`, and without it to back off: random pauses that grow. 421 asks for another connection, 425 for
 * the end of the TLS handshake. A code without an entry is judged as the x00 of its class, an unofficial one by its usual use.
 *
 * It does not know how often you have tried, who else has changed the target since, whether you can send the content a second time, nor any
 * header field: a 413 with `Retry-After` is temporary, and yet `false` here. It cannot know either that a service breaks the rules: some send
 * 408 for slow work of their own, and no specification guarantees that a limiter stands in front of the work when it sends 429.
 * It speaks of clients; a proxy must not repeat a request that is not idempotent.
 * @throws {TypeError} without a method: a guess could repeat a payment
 * @throws {TypeError} if the code is no number
 * @throws {RangeError} if it is no integer
 */
export function isRetryable(code: number, request: RetryRequest): boolean;
