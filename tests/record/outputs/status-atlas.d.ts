/*!
 * Status Atlas: HTTP status codes as constants. https://atlas.example/
 * Code: MIT licence, copyright (c) 2026 the Status Atlas authors. Facts and summaries: CC BY 4.0, Status Atlas.
 * https://github.com/status-atlas/status-atlas/blob/main/LICENSE
 */
// Beside a copy of status-atlas.mjs, TypeScript looks for this file as status-atlas.d.mts.
export type StatusCode = 100 | 101 | 102 | 103 | 104 | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 218 | 226 | 294 | 298 | 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 441 | 444 | 449 | 450 | 451 | 456 | 457 | 460 | 463 | 464 | 472 | 473 | 474 | 477 | 478 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 514 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 531 | 532 | 533 | 537 | 538 | 539 | 540 | 544 | 546 | 550 | 551 | 552 | 553 | 554 | 555 | 560 | 561 | 562 | 563 | 564 | 566 | 567 | 573 | 579 | 590 | 592 | 593 | 594 | 595 | 596 | 597 | 598 | 599;
export type ClassName = '1xx' | '2xx' | '3xx' | '4xx' | '5xx';
export type Standing = 'standard' | 'temporary' | 'obsolete' | 'unused' | 'unofficial';
export type Actor = 'client' | 'server' | 'operator' | 'nobody';
export type RetryVerdict = 'yes' | 'after-wait' | 'after-change' | 'no' | 'n/a';
export type CacheRule = 'heuristically' | 'only if stated' | 'never';
export type ContentRule = 'none' | 'optional' | 'expected';

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

/** 100 Continue: The start of your request is accepted so far; send the content, and the real answer will follow. */
export const Continue: Status<100, "Continue", '1xx'>;
/** 101 Switching Protocols: The server agrees to the protocol you offered; from the next byte on, this connection speaks it. */
export const SwitchingProtocols: Status<101, "Switching Protocols", '1xx'>;
/** 102 Processing: An old WebDAV way to say that a long request is still being worked on; no current standard has it. */
export const Processing: Status<102, "Processing", '1xx'>;
/** 103 Early Hints: The answer is still being made; here are header fields it will probably have, so start fetching. */
export const EarlyHints: Status<103, "Early Hints", '1xx'>;
/** 104 Upload Resumption Supported: Your upload can be resumed if it breaks; Location says where. A temporary code of an unfinished draft. */
export const UploadResumptionSupported: Status<104, "Upload Resumption Supported", '1xx'>;
/** 200 OK: The request succeeded, and the response holds what its method asks for. */
export const OK: Status<200, "OK", '2xx'>;
/** 201 Created: The request succeeded and brought something new into being; the response says where it is. */
export const Created: Status<201, "Created", '2xx'>;
/** 202 Accepted: The request was taken in and the work is not finished; how it ends is not known yet. */
export const Accepted: Status<202, "Accepted", '2xx'>;
/** 203 Non-Authoritative Information: The request succeeded, but a proxy has changed the content that the origin server sent. */
export const NonAuthoritativeInformation: Status<203, "Non-Authoritative Information", '2xx'>;
/** 204 No Content: The request succeeded and there is nothing to send back; the client can stay where it is. */
export const NoContent: Status<204, "No Content", '2xx'>;
/** 205 Reset Content: The entry was taken; clear the form or canvas so that the next one can be made. */
export const ResetContent: Status<205, "Reset Content", '2xx'>;
/** 206 Partial Content: The response holds the part of the resource that the client asked for, and says which part it is. */
export const PartialContent: Status<206, "Partial Content", '2xx'>;
/** 207 Multi-Status: One request concerned multiple resources or properties; the body says how each of them fared. */
export const MultiStatus: Status<207, "Multi-Status", '2xx'>;
/** 208 Already Reported: Inside a 207, this collection was listed earlier under another address, so its members are not repeated. */
export const AlreadyReported: Status<208, "Already Reported", '2xx'>;
/** 218 This is fine, unofficial: An application hides an error behind an unused 2xx number, so that the proxy in front of it keeps the body. */
export const Status218: Status<218, "This is fine", '2xx'>;
/** 226 IM Used: Instead of the whole resource you get what you asked for, such as the changes since the version you have. */
export const IMUsed: Status<226, "IM Used", '2xx'>;
/** 294 Partial Success, unofficial: A GraphQL response that has data and errors at once, by the draft of GraphQL over HTTP since April 2026. */
export const Status294: Status<294, "Partial Success", '2xx'>;
/** 298 Partial success, unofficial: Qiniu Cloud ran a batch request and at least one of its operations failed; the body has a result for each. */
export const Status298: Status<298, "Partial success", '2xx'>;
/** 300 Multiple Choices: There are several versions of this resource, each with its own address; the client should pick one. */
export const MultipleChoices: Status<300, "Multiple Choices", '3xx'>;
/** 301 Moved Permanently: The resource has a new permanent address; use the one in Location from now on. */
export const MovedPermanently: Status<301, "Moved Permanently", '3xx'>;
/** 302 Found: The resource is at another address for now; go there this time, and ask here again next time. */
export const Found: Status<302, "Found", '3xx'>;
/** 303 See Other: The answer to this request is a different resource; fetch it from the address in Location. */
export const SeeOther: Status<303, "See Other", '3xx'>;
/** 304 Not Modified: The copy you already have is still current, so nothing is sent again. */
export const NotModified: Status<304, "Not Modified", '3xx'>;
/** 305 Use Proxy: An old way of telling clients to fetch something through a proxy; deprecated as a security risk. */
export const UseProxy: Status<305, "Use Proxy", '3xx'>;
/** 306 (Unused): Reserved and without a meaning; a draft of the 1990s wanted it for switching proxies. */
export const Status306: Status<306, "(Unused)", '3xx'>;
/** 307 Temporary Redirect: The resource is elsewhere for now; send the same request there, method and content unchanged. */
export const TemporaryRedirect: Status<307, "Temporary Redirect", '3xx'>;
/** 308 Permanent Redirect: The resource has moved for good; send this request, unchanged, and all later ones to the new address. */
export const PermanentRedirect: Status<308, "Permanent Redirect", '3xx'>;
/** 400 Bad Request: The server takes the request to be faulty and will not process it as it stands. */
export const BadRequest: Status<400, "Bad Request", '4xx'>;
/** 401 Unauthorized: The request lacks valid credentials for this resource; authenticate, then send it again. */
export const Unauthorized: Status<401, "Unauthorized", '4xx'>;
/** 402 Payment Required: Reserved for future use; services that send it today mean that a payment is missing or has failed. */
export const PaymentRequired: Status<402, "Payment Required", '4xx'>;
/** 403 Forbidden: The server understood the request and refuses it, for a reason that it may or may not tell. */
export const Forbidden: Status<403, "Forbidden", '4xx'>;
/** 404 Not Found: The server has nothing to show at this address, or will not say that it has. */
export const NotFound: Status<404, "Not Found", '4xx'>;
/** 405 Method Not Allowed: The server knows this method, but this resource does not support it; Allow lists the methods that it does. */
export const MethodNotAllowed: Status<405, "Method Not Allowed", '4xx'>;
/** 406 Not Acceptable: The resource has no version that fits the request's Accept fields, and the server will not send another. */
export const NotAcceptable: Status<406, "Not Acceptable", '4xx'>;
/** 407 Proxy Authentication Required: The proxy on the way wants credentials of its own before it passes this request on. */
export const ProxyAuthenticationRequired: Status<407, "Proxy Authentication Required", '4xx'>;
/** 408 Request Timeout: The server waited for the rest of the request, and it did not arrive in time. */
export const RequestTimeout: Status<408, "Request Timeout", '4xx'>;
/** 409 Conflict: The request is fine in itself, but it clashes with what the resource looks like right now. */
export const Conflict: Status<409, "Conflict", '4xx'>;
/** 410 Gone: There was something here, it has been withdrawn on purpose, and it is not expected back. */
export const Gone: Status<410, "Gone", '4xx'>;
/** 411 Length Required: The server wants to know the size of the content before it reads any, and the request does not state it. */
export const LengthRequired: Status<411, "Length Required", '4xx'>;
/** 412 Precondition Failed: A condition that the client put in the request is false, so the server did not carry it out. */
export const PreconditionFailed: Status<412, "Precondition Failed", '4xx'>;
/** 413 Content Too Large: You sent more than this server takes in one request; make it smaller or send it in parts. */
export const ContentTooLarge: Status<413, "Content Too Large", '4xx'>;
/** 414 URI Too Long: The address in the request is longer than the server will read; as a rule a program made it, not a person. */
export const URITooLong: Status<414, "URI Too Long", '4xx'>;
/** 415 Unsupported Media Type: The content you sent is in a format or compression that this resource does not take with this method. */
export const UnsupportedMediaType: Status<415, "Unsupported Media Type", '4xx'>;
/** 416 Range Not Satisfiable: None of the byte ranges that the client asked for can be served; often they lie behind the end of the file. */
export const RangeNotSatisfiable: Status<416, "Range Not Satisfiable", '4xx'>;
/** 417 Expectation Failed: The request asked for something in its Expect field that a server on the way cannot do. */
export const ExpectationFailed: Status<417, "Expectation Failed", '4xx'>;
/** 418 (Unused): A coffee-pot joke that was deployed too often; HTTP reserves the number and gives it no meaning. */
export const Status418: Status<418, "(Unused)", '4xx'>;
/** 419 Page Expired, unofficial: Laravel refuses a request because its CSRF token is missing or does not match; at Qiniu, the account is frozen. */
export const Status419: Status<419, "Page Expired", '4xx'>;
/** 420 Enhance Your Calm / Method Failure, unofficial: Twitter's old APIs told an app to slow down; Salesforce Edge answers 420 when it has no route for the host. */
export const Status420: Status<420, "Enhance Your Calm / Method Failure", '4xx'>;
/** 421 Misdirected Request: The request came over a connection, or to a server, that cannot answer for this address; try another connection. */
export const MisdirectedRequest: Status<421, "Misdirected Request", '4xx'>;
/** 422 Unprocessable Content: The server can read the content of the request but cannot carry out what it says. */
export const UnprocessableContent: Status<422, "Unprocessable Content", '4xx'>;
/** 423 Locked: Somebody holds a lock on the resource, and the request did not show that it may pass. */
export const Locked: Status<423, "Locked", '4xx'>;
/** 424 Failed Dependency: This part of the request was not carried out because another part that it depended on failed. */
export const FailedDependency: Status<424, "Failed Dependency", '4xx'>;
/** 425 Too Early: The request came in TLS early data, which an attacker could replay; send it again after the handshake. */
export const TooEarly: Status<425, "Too Early", '4xx'>;
/** 426 Upgrade Required: The server refuses to do this over the present protocol and names the one to switch to. */
export const UpgradeRequired: Status<426, "Upgrade Required", '4xx'>;
/** 428 Precondition Required: The server accepts this change only with a condition, so that nobody overwrites work they have not seen. */
export const PreconditionRequired: Status<428, "Precondition Required", '4xx'>;
/** 429 Too Many Requests: You sent more requests in a given time than the server allows; slow down and come back later. */
export const TooManyRequests: Status<429, "Too Many Requests", '4xx'>;
/** 430 Security Rejection, unofficial: Shopify suspects that the request is malicious, such as a bot's, and refuses it. */
export const Status430: Status<430, "Security Rejection", '4xx'>;
/** 431 Request Header Fields Too Large: The header of the request is too large, all of it together or one field; most often it is the cookies. */
export const RequestHeaderFieldsTooLarge: Status<431, "Request Header Fields Too Large", '4xx'>;
/** 440 Login Timeout, unofficial: Outlook Web Access on Exchange wants a new sign-in, because the session cookie is missing or no longer valid. */
export const Status440: Status<440, "Login Timeout", '4xx'>;
/** 441 Not registered, unofficial: SSL Labs API v4 refuses a scan call because its e-mail address was never registered with Qualys. */
export const Status441: Status<441, "Not registered", '4xx'>;
/** 444 No Response, unofficial: nginx hung up on purpose without sending a byte; only its log shows 444, the client sees an empty reply. */
export const Status444: Status<444, "No Response", '4xx'>;
/** 449 Retry With, unofficial: Three Microsoft products ask for a second try, each after a different step; Cosmos DB means a brief write conflict. */
export const Status449: Status<449, "Retry With", '4xx'>;
/** 450 Blocked by Windows Parental Controls, unofficial: Said to mean that parental controls on a Windows computer block the page; no proof of a sender was found. */
export const Status450: Status<450, "Blocked by Windows Parental Controls", '4xx'>;
/** 451 Unavailable For Legal Reasons: Access is denied because somebody made a legal demand; the server may be able to say who and why. */
export const UnavailableForLegalReasons: Status<451, "Unavailable For Legal Reasons", '4xx'>;
/** 456 Quota Exceeded / Blocked, unofficial: DeepL says the translation quota is used up; Exchange ActiveSync says with the same number that the account is blocked. */
export const Status456: Status<456, "Quota Exceeded / Blocked", '4xx'>;
/** 457 Expired Password, unofficial: Exchange ActiveSync refuses a device because the password of the user has expired. */
export const Status457: Status<457, "Expired Password", '4xx'>;
/** 460 Client closed connection, unofficial: An AWS Application Load Balancer logs that the client hung up; a tus server says that a checksum does not match. */
export const Status460: Status<460, "Client closed connection", '4xx'>;
/** 463 Too many X-Forwarded-For addresses, unofficial: An AWS Application Load Balancer refused the request because X-Forwarded-For lists more than 30 addresses. */
export const Status463: Status<463, "Too many X-Forwarded-For addresses", '4xx'>;
/** 464 Incompatible protocol versions, unofficial: An AWS load balancer cannot pass the request on: HTTP/1.1, HTTP/2 or gRPC does not fit the target group. */
export const Status464: Status<464, "Incompatible protocol versions", '4xx'>;
/** 472 Disaster recovery secondary, unofficial: A Vault node says that it belongs to a reserve cluster, which serves nobody until it is promoted. */
export const Status472: Status<472, "Disaster recovery secondary", '4xx'>;
/** 473 Performance standby, unofficial: A Vault node is not the active one, but answers reads itself; whether that is healthy is for the check to say. */
export const Status473: Status<473, "Performance standby", '4xx'>;
/** 474 Standby without its active node, unofficial: A Vault standby cannot get its heartbeats through to the active node; the cluster address is often wrong. */
export const Status474: Status<474, "Standby without its active node", '4xx'>;
/** 477 Migration in Progress, unofficial: HubSpot is moving this account's data to another region; its API answers again after Retry-After. */
export const Status477: Status<477, "Migration in Progress", '4xx'>;
/** 478 Mirror fetch failed, unofficial: Qiniu's object storage did not have the file and could not fetch it from the customer's mirror origin. */
export const Status478: Status<478, "Mirror fetch failed", '4xx'>;
/** 494 Request Header Too Large, unofficial: nginx's inner number for a header that is too large, a 400 outside; Amazon CloudFront and others send 494. */
export const Status494: Status<494, "Request Header Too Large", '4xx'>;
/** 495 SSL Certificate Error, unofficial: nginx checked the certificate that the client sent, and it failed; client and log see 400 by default. */
export const Status495: Status<495, "SSL Certificate Error", '4xx'>;
/** 496 SSL Certificate Required, unofficial: nginx got no client certificate and answers 400; Cloud Foundry’s router sends a real 496 when an app rejects its own. */
export const Status496: Status<496, "SSL Certificate Required", '4xx'>;
/** 497 HTTP Request Sent to HTTPS Port, unofficial: nginx got plain HTTP on a port that expects TLS, and answers 400 by default; Swift blocks an account. */
export const Status497: Status<497, "HTTP Request Sent to HTTPS Port", '4xx'>;
/** 498 Invalid Token / Rate Limited, unofficial: ArcGIS says that the token is wrong or expired; OpenStack Swift says that you are over the rate limit. */
export const Status498: Status<498, "Invalid Token / Rate Limited", '4xx'>;
/** 499 Client Closed Request, unofficial: The client hung up before the server could answer; nginx and other proxies note 499 in their logs. */
export const Status499: Status<499, "Client Closed Request", '4xx'>;
/** 500 Internal Server Error: Something failed inside the server that its authors had not foreseen, so the request was not fulfilled. */
export const InternalServerError: Status<500, "Internal Server Error", '5xx'>;
/** 501 Not Implemented: The server lacks the functionality that the request needs, most often because it does not know the method at all. */
export const NotImplemented: Status<501, "Not Implemented", '5xx'>;
/** 502 Bad Gateway: A gateway or proxy passed the request on and got no usable response from the server behind it. */
export const BadGateway: Status<502, "Bad Gateway", '5xx'>;
/** 503 Service Unavailable: The server cannot handle requests right now, because of overload or maintenance; it expects to recover. */
export const ServiceUnavailable: Status<503, "Service Unavailable", '5xx'>;
/** 504 Gateway Timeout: A gateway or proxy waited for the server behind it and gave up before a response came. */
export const GatewayTimeout: Status<504, "Gateway Timeout", '5xx'>;
/** 505 HTTP Version Not Supported: The server does not serve, or will not serve, the major version of HTTP that the request was written in. */
export const HTTPVersionNotSupported: Status<505, "HTTP Version Not Supported", '5xx'>;
/** 506 Variant Also Negotiates: The server is set up wrongly, since the variant it chose for the client wants to negotiate again. */
export const VariantAlsoNegotiates: Status<506, "Variant Also Negotiates", '5xx'>;
/** 507 Insufficient Storage: The server has no room left to store what the request needs to have stored. */
export const InsufficientStorage: Status<507, "Insufficient Storage", '5xx'>;
/** 508 Loop Detected: A WebDAV server stopped, because a request for a whole tree led it round in a circle. */
export const LoopDetected: Status<508, "Loop Detected", '5xx'>;
/** 509 Bandwidth Limit Exceeded, unofficial: A limit on bandwidth is passed: an app's or user's at an API, or a hosting plan's for the month. */
export const Status509: Status<509, "Bandwidth Limit Exceeded", '5xx'>;
/** 510 Not Extended: An abandoned code for requests that lacked the protocol extensions a server insisted on. Do not use it. */
export const NotExtended: Status<510, "Not Extended", '5xx'>;
/** 511 Network Authentication Required: The network you are on wants a login before it lets you out; the site you asked for has not seen your request. */
export const NetworkAuthenticationRequired: Status<511, "Network Authentication Required", '5xx'>;
/** 514 Frequency Capped, unofficial: One IP address asks a node of Tencent Cloud's CDN too often, or the owner of the site has blocked it. */
export const Status514: Status<514, "Frequency Capped", '5xx'>;
/** 520 Web Server Returns an Unknown Error, unofficial: Cloudflare reached your origin, and what came back was nothing, a reset or a response that it cannot use. */
export const Status520: Status<520, "Web Server Returns an Unknown Error", '5xx'>;
/** 521 Web Server Is Down, unofficial: Cloudflare asked your origin for a connection and was refused at once; no HTTP request got through. */
export const Status521: Status<521, "Web Server Is Down", '5xx'>;
/** 522 Connection Timed Out, unofficial: Cloudflare knocked at your origin and got no answer at the TCP level, usually because a firewall drops its packets. */
export const Status522: Status<522, "Connection Timed Out", '5xx'>;
/** 523 Origin Is Unreachable, unofficial: Cloudflare finds no network route to your origin's address; from EdgeOne, the origin's name did not resolve. */
export const Status523: Status<523, "Origin Is Unreachable", '5xx'>;
/** 524 A Timeout Occurred, unofficial: Cloudflare handed your origin the request and waited about two minutes for a response; the origin may still be working. */
export const Status524: Status<524, "A Timeout Occurred", '5xx'>;
/** 525 SSL Handshake Failed, unofficial: Cloudflare reached your origin, but the two could not agree on TLS; the certificate was not even judged. */
export const Status525: Status<525, "SSL Handshake Failed", '5xx'>;
/** 526 Invalid SSL Certificate, unofficial: The proxy, mostly Cloudflare, reached the origin over TLS and rejected the certificate that it was shown. */
export const Status526: Status<526, "Invalid SSL Certificate", '5xx'>;
/** 527 Railgun Error, unofficial: Cloudflare lost the connection to a Railgun listener, or the listener to the origin; Railgun is retired. */
export const Status527: Status<527, "Railgun Error", '5xx'>;
/** 529 Site Is Overloaded, unofficial: The Claude API or SSL Labs is overloaded as a whole, whatever your own quota; DeepL and Swift differ. */
export const Status529: Status<529, "Site Is Overloaded", '5xx'>;
/** 530 Origin DNS Error / Site Frozen, unofficial: Cloudflare found no origin for the host name, see the 1xxx in the page; at Pantheon the site sleeps. */
export const Status530: Status<530, "Origin DNS Error / Site Frozen", '5xx'>;
/** 531 Memory Limit Exceeded / Origin Name Not Resolved, unofficial: At Gcore FastEdge the application used too much memory; at Tencent Cloud CDN the origin's name does not resolve. */
export const Status531: Status<531, "Memory Limit Exceeded / Origin Name Not Resolved", '5xx'>;
/** 532 Application Timed Out / Origin Connection Failed, unofficial: At Gcore FastEdge the application ran out of time; at Tencent Cloud CDN no HTTPS connection to the origin stood. */
export const Status532: Status<532, "Application Timed Out / Origin Connection Failed", '5xx'>;
/** 533 Application Crashed / Origin Connection Timed Out, unofficial: At Gcore FastEdge the application crashed; at Tencent Cloud CDN the HTTPS connection to the origin timed out. */
export const Status533: Status<533, "Application Crashed / Origin Connection Timed Out", '5xx'>;
/** 537 Origin Data Timeout, unofficial: Tencent Cloud's CDN was connected to the origin over HTTPS and then waited too long for its data. */
export const Status537: Status<537, "Origin Data Timeout", '5xx'>;
/** 538 Origin TLS Handshake Failed, unofficial: A node of Tencent Cloud's CDN and the origin found no common ground in the TLS handshake. */
export const Status538: Status<538, "Origin TLS Handshake Failed", '5xx'>;
/** 539 Origin Certificate Not Verified, unofficial: Tencent Cloud's CDN rejected the origin's certificate, which has expired or comes without its chain. */
export const Status539: Status<539, "Origin Certificate Not Verified", '5xx'>;
/** 540 Temporarily Disabled / Project Paused, unofficial: Shopify has switched an endpoint off for now; at Supabase the project is paused until its owner resumes it. */
export const Status540: Status<540, "Temporarily Disabled / Project Paused", '5xx'>;
/** 544 Project API Gateway Timeout, unofficial: Supabase cut a request off because it passed the time limit of the project, or because the database did not answer. */
export const Status544: Status<544, "Project API Gateway Timeout", '5xx'>;
/** 546 Edge Function Resource Limit, unofficial: Supabase stopped an edge function because it passed a limit on memory, processor time or another resource. */
export const Status546: Status<546, "Edge Function Resource Limit", '5xx'>;
/** 550 Connection Reset / Too Many Retries, unofficial: An origin that reset an EdgeOne node, a job that Oxylabs gave up, or a special case in Fastly's VCL; three owners. */
export const Status550: Status<550, "Connection Reset / Too Many Retries", '5xx'>;
/** 551 Connection refused, unofficial: Tencent's CDN EdgeOne tried to connect to the origin server, and the origin refused the TCP connection. */
export const Status551: Status<551, "Connection refused", '5xx'>;
/** 552 Connect timeout, unofficial: A gateway, mostly Tencent's EdgeOne, called the origin server, and no TCP connection came about. */
export const Status552: Status<552, "Connect timeout", '5xx'>;
/** 553 Origin name not resolved, unofficial: Tencent's CDN EdgeOne could not look up the host name that is configured as the site's origin. */
export const Status553: Status<553, "Origin name not resolved", '5xx'>;
/** 554 Response timeout, unofficial: Tencent's CDN EdgeOne passed the request to the origin server, and no response came before the timeout. */
export const Status554: Status<554, "Response timeout", '5xx'>;
/** 555 TLS Handshake Failed / Diff Timed Out, unofficial: EdgeOne failed the TLS handshake with the origin, or Bitbucket Cloud ran out of time over a diff or merge. */
export const Status555: Status<555, "TLS Handshake Failed / Diff Timed Out", '5xx'>;
/** 560 Retry on another container (Pantheon), unofficial: An application on Pantheon cannot serve the request and asks Pantheon's edge to try another container. */
export const Status560: Status<560, "Retry on another container (Pantheon)", '5xx'>;
/** 561 Unauthorized (AWS) / No Site Detected (Pantheon), unofficial: On an AWS load balancer: sign-in failed, as the identity provider sent an error. On Pantheon: no site is installed. */
export const Status561: Status<561, "Unauthorized (AWS) / No Site Detected (Pantheon)", '5xx'>;
/** 562 JWKS Request Failed (AWS), unofficial: An AWS load balancer could not use the key set for checking a token; two other vendors have senses of their own. */
export const Status562: Status<562, "JWKS Request Failed (AWS)", '5xx'>;
/** 563 HTTPS Connect Timeout (Tencent Cloud CDN), unofficial: An HTTPS connection in Tencent Cloud's CDN timed out, and only its support can say which. */
export const Status563: Status<563, "HTTPS Connect Timeout (Tencent Cloud CDN)", '5xx'>;
/** 564 HTTPS Fetch From Origin Failed, unofficial: A request over HTTPS came to Tencent Cloud's CDN, and the fetch from the origin for it failed. */
export const Status564: Status<564, "HTTPS Fetch From Origin Failed", '5xx'>;
/** 566 Blocked by managed rules, unofficial: Tencent Cloud EdgeOne blocked the request because a managed rule of its web application firewall matched. */
export const Status566: Status<566, "Blocked by managed rules", '5xx'>;
/** 567 Blocked by custom rules, unofficial: Tencent Cloud EdgeOne blocked the request by the site's own rule, a rate limit or bot management. */
export const Status567: Status<567, "Blocked by custom rules", '5xx'>;
/** 573 Too many requests for one resource, unofficial: Qiniu Cloud object storage (Kodo) is asked for one and the same file too often. */
export const Status573: Status<573, "Too many requests for one resource", '5xx'>;
/** 579 Uploaded, callback failed, unofficial: Qiniu Cloud object storage has stored the upload, but its callback to the customer's server failed. */
export const Status579: Status<579, "Uploaded, callback failed", '5xx'>;
/** 590 Non Successful, unofficial: Apify's proxy-chain got something other than 200 from the proxy behind it; the phrase has that proxy's status. */
export const Status590: Status<590, "Non Successful", '5xx'>;
/** 592 Status Code Out Of Range, unofficial: Apify's proxy-chain got an answer whose status is below 100, and passes it on under this number. */
export const Status592: Status<592, "Status Code Out Of Range", '5xx'>;
/** 593 Not Found, unofficial: Apify's proxy-chain found no address for the name of the proxy behind it; nothing on the website is missing. */
export const Status593: Status<593, "Not Found", '5xx'>;
/** 594 Connection Refused, unofficial: Apify's proxy-chain was refused when it connected to the proxy behind it, or to the site where there is none. */
export const Status594: Status<594, "Connection Refused", '5xx'>;
/** 595 Errors during connection establishment, unofficial: Proxmox VE could not connect to another node of the cluster; proxy-chain says by it that a connection was reset. */
export const Status595: Status<595, "Errors during connection establishment", '5xx'>;
/** 596 Errors during TLS negotiation, unofficial: Proxmox VE reached another node and got no answer from it; with a certificate error, often a wrong node name. */
export const Status596: Status<596, "Errors during TLS negotiation", '5xx'>;
/** 597 Errors during body receiving or processing, unofficial: A broken-off content between two Proxmox VE nodes, or wrong credentials for the proxy behind Apify's proxy-chain. */
export const Status597: Status<597, "Errors during body receiving or processing", '5xx'>;
/** 598 Network Read Timeout Error, unofficial: At Alibaba Cloud EdgeRoutine, a function that was not run; in name lists, a read timeout that no known proxy sends. */
export const Status598: Status<598, "Network Read Timeout Error", '5xx'>;
/** 599 Network Connect Timeout Error, unofficial: Mostly a client library's mark for "no response came"; by name a connect timeout, and at two clouds a failed server. */
export const Status599: Status<599, "Network Connect Timeout Error", '5xx'>;

/** Every code that has an entry, by number. */
export const codes: readonly [typeof Continue, typeof SwitchingProtocols, typeof Processing, typeof EarlyHints, typeof UploadResumptionSupported, typeof OK, typeof Created, typeof Accepted, typeof NonAuthoritativeInformation, typeof NoContent, typeof ResetContent, typeof PartialContent, typeof MultiStatus, typeof AlreadyReported, typeof Status218, typeof IMUsed, typeof Status294, typeof Status298, typeof MultipleChoices, typeof MovedPermanently, typeof Found, typeof SeeOther, typeof NotModified, typeof UseProxy, typeof Status306, typeof TemporaryRedirect, typeof PermanentRedirect, typeof BadRequest, typeof Unauthorized, typeof PaymentRequired, typeof Forbidden, typeof NotFound, typeof MethodNotAllowed, typeof NotAcceptable, typeof ProxyAuthenticationRequired, typeof RequestTimeout, typeof Conflict, typeof Gone, typeof LengthRequired, typeof PreconditionFailed, typeof ContentTooLarge, typeof URITooLong, typeof UnsupportedMediaType, typeof RangeNotSatisfiable, typeof ExpectationFailed, typeof Status418, typeof Status419, typeof Status420, typeof MisdirectedRequest, typeof UnprocessableContent, typeof Locked, typeof FailedDependency, typeof TooEarly, typeof UpgradeRequired, typeof PreconditionRequired, typeof TooManyRequests, typeof Status430, typeof RequestHeaderFieldsTooLarge, typeof Status440, typeof Status441, typeof Status444, typeof Status449, typeof Status450, typeof UnavailableForLegalReasons, typeof Status456, typeof Status457, typeof Status460, typeof Status463, typeof Status464, typeof Status472, typeof Status473, typeof Status474, typeof Status477, typeof Status478, typeof Status494, typeof Status495, typeof Status496, typeof Status497, typeof Status498, typeof Status499, typeof InternalServerError, typeof NotImplemented, typeof BadGateway, typeof ServiceUnavailable, typeof GatewayTimeout, typeof HTTPVersionNotSupported, typeof VariantAlsoNegotiates, typeof InsufficientStorage, typeof LoopDetected, typeof Status509, typeof NotExtended, typeof NetworkAuthenticationRequired, typeof Status514, typeof Status520, typeof Status521, typeof Status522, typeof Status523, typeof Status524, typeof Status525, typeof Status526, typeof Status527, typeof Status529, typeof Status530, typeof Status531, typeof Status532, typeof Status533, typeof Status537, typeof Status538, typeof Status539, typeof Status540, typeof Status544, typeof Status546, typeof Status550, typeof Status551, typeof Status552, typeof Status553, typeof Status554, typeof Status555, typeof Status560, typeof Status561, typeof Status562, typeof Status563, typeof Status564, typeof Status566, typeof Status567, typeof Status573, typeof Status579, typeof Status590, typeof Status592, typeof Status593, typeof Status594, typeof Status595, typeof Status596, typeof Status597, typeof Status598, typeof Status599];

/** The five classes, 1xx to 5xx. */
export const classes: readonly StatusClass[];
