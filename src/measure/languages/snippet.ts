/** The call in one language, from which its program is made. */
export interface Snippet {
  /** Imports and what is made once. */
  setup: string;
  /** An expression that makes what one session uses. */
  session: string;
  /** The call itself: its wrapper says by which names it takes the request and hands back code and content. */
  call: string;
  /** The call that people write, as the pages print it. */
  shown: string;
  /** The probes for which this way makes a difference. */
  probes?: readonly string[];
}
