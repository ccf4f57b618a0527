/** One step of a sequence as authors write it: who, to whom, what. The same party twice is something that it does by itself. */
export type WrittenStep = readonly [from: string, to: string, message: string];

/** A step with the lanes between which it is drawn, counted from 1. */
export interface Step {
  /** The leftmost lane. */
  first: number;
  /** The rightmost lane; the same as `first` for what a party does by itself. */
  last: number;
  direction: 'right' | 'left' | 'none';
  /** Who and to whom, for people who hear it: `Client to Server`. */
  spoken: string;
  message: string;
}

/** Messages between up to three parties, ready to be drawn. */
export interface Sequence {
  /** The parties, in the order in which they first occur; each has a lane. */
  parties: string[];
  steps: Step[];
}

/** More lanes than these do not fit on a phone. */
export const MAX_PARTIES = 3;

/**
 * Gives each party a lane and each step its place between them.
 * @throws if there are fewer than two parties or more than fit
 */
export function toSequence(written: readonly WrittenStep[]): Sequence {
  const parties = [...new Set(written.flatMap(([from, to]) => [from, to]))];
  if (parties.length < 2 || parties.length > MAX_PARTIES) {
    throw new Error(
      `A sequence has two or three parties, and this one has ${parties.length}: ${parties.join(', ')}. Check the spelling of their names.`,
    );
  }
  const steps = written.map(([from, to, message]): Step => {
    const lanes = [from, to].map((party) => parties.indexOf(party) + 1) as [number, number];
    const direction = lanes[0] < lanes[1] ? 'right' : lanes[0] > lanes[1] ? 'left' : 'none';
    return { first: Math.min(...lanes), last: Math.max(...lanes), direction, spoken: from === to ? from : `${from} to ${to}`, message };
  });
  return { parties, steps };
}
