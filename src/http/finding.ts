/** One thing that is wrong in a message, and the way out. */
export interface Fault {
  /** What is wrong, with the values that show it: `Content-Length says 123, but the content has 405 octets`. */
  problem: string;
  /** What to write instead: `Write Content-Length: 405`. */
  remedy: string;
  /** The header field concerned, in its registered spelling. */
  field?: string;
  /** 1-based line within the message; the start line is line 1. */
  line?: number;
}

/** A problem and the rule that found it. */
export interface Finding extends Fault {
  /** Id of the rule, as listed in `lint/rules/index.ts`. */
  rule: string;
}

/** What readers are told about a rule. */
export interface RuleDescription {
  /** Short kebab-case name, unique among all rules. */
  id: string;
  /** One sentence that says what must hold. */
  title: string;
  /** The section the rule comes from: `RFC 9110 8.6`. */
  spec: string;
}
