import type { StatusClass } from '../schemas/fields.ts';
import { classOf, generalCodeOf } from './status-class.ts';

/** Says that a number is in no registry, and what a client makes of it. The section and the class stand behind it in brackets. */
export interface Unregistered {
  lead: string;
  text: string;
  /** The section that tells clients so, as authors write it. */
  spec: string;
  statusClass: StatusClass;
}

/** The statement on a code that no registry lists. */
export function tellUnregistered(code: number): Unregistered {
  return {
    lead: 'Not registered.',
    text: `No standard defines ${code}. A client that gets it and does not know it treats it as ${generalCodeOf(code)}, the general code of its class`,
    spec: 'RFC 9110 15',
    statusClass: classOf(code),
  };
}
