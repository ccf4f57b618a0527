import type { Report } from '../record.ts';

/** A browser that runs without a window for anybody to see, and its one tab. */
export interface Browser {
  /** The value of an expression in the page, awaited. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Goes to an address, as if a person had typed it, and tells what is shown in the end. */
  visit: (address: string) => Promise<Report>;
  /** Lets the page leave by an expression, and tells what is shown in the end. */
  leave: (expression: string) => Promise<Report>;
  stop: () => void;
}
