import type { ElementAttributes } from '../schemas/elements.ts';

/** One step of a sequence as authors write it. */
export type WrittenStep = ElementAttributes<'Sequence'>['steps'][number];

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

/** Gives each party a lane and each step its place between them. */
export function toSequence(written: readonly WrittenStep[]): Sequence {
  const parties = [...new Set(written.flatMap(([from, to]) => [from, to]))];
  const steps = written.map(([from, to, message]): Step => {
    const lanes = [from, to].map((party) => parties.indexOf(party) + 1) as [number, number];
    const direction = lanes[0] < lanes[1] ? 'right' : lanes[0] > lanes[1] ? 'left' : 'none';
    return { first: Math.min(...lanes), last: Math.max(...lanes), direction, spoken: from === to ? from : `${from} to ${to}`, message };
  });
  return { parties, steps };
}
