/** Stands before the day on which somebody last read an entry against its sources. */
export const REVIEWED = 'Read against its sources on';
