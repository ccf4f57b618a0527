import type { Subject } from '../schemas/probe.ts';
import type { CaseRecord } from './record.ts';

/** What a client is asked to do. */
export interface Call {
  method: string;
  /** Fields that the caller sets. */
  fields?: Readonly<Record<string, string>>;
  /** The content, or how many octets of it. */
  content?: string | number;
  /** User and password in the address, as in `http://me:secret@127.0.0.1/`. */
  userinfo?: string;
  /** Path of a second request in the same session, 400 ms later. */
  next?: string;
}

/**
 * One thing that the origin does: send octets, wait for the request's content or for some milliseconds, or with one of three words `end` its
 * sending half and read on, `close` both halves, `reset` the connection.
 * In octets `{same}` is the address of the called origin, `{port}` of the one on another port, `{name}` of the same under another name,
 * `{now}` the date.
 */
export type Step = string | { wait: 'content' | number };

/** What the origin does for one request, from the end of its head on. */
export type Answer = readonly Step[];

/** One experiment: a call, and an origin's answers by path: the nth for the nth request, the last one for all after it. */
export interface Case {
  /** Unique in the probe: `post-301`. */
  id: string;
  title: string;
  /** The status code that the case is about. */
  code?: number;
  call: Call;
  answers: Readonly<Record<string, readonly Answer[]>>;
  /** Milliseconds after which the client is stopped. */
  limit?: number;
}

/** A question and the cases that answer it. */
export interface Probe {
  /** Part of an address: `redirects`. */
  id: string;
  title: string;
  question: string;
  /** Whose behaviour it asks for. */
  subject: Subject;
  /** The closed list of outcomes, each with what it says of a client. */
  outcomes: Readonly<Record<string, string>>;
  cases: readonly Case[];
  /** Fields of requests that decide, by their names in small letters: records show them. */
  shows?: readonly string[];
  /** Picks the outcome by what was seen. */
  decide: (record: CaseRecord, one: Case) => string;
}

/** Where a call goes first. */
export const START = '/start';
/** Where redirects lead. */
export const TARGET = '/target';
/** The second request of a session. */
export const NEXT = '/next';
