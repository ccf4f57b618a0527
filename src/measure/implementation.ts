import type { Call, Probe } from './probe.ts';
import type { Report } from './record.ts';

/** A call with its addresses and its content's file, as clients get it. */
export interface ReadyCall extends Pick<Call, 'method' | 'fields'> {
  address: string;
  /** Address of the second request. */
  next: string | undefined;
  contentFile: string | undefined;
}

/** What came of a call. */
export interface Called {
  reports: Report[];
  isLate: boolean;
}

/** Something that makes calls, one at a time. */
export interface Client {
  call: (call: ReadyCall, limit: number) => Promise<Called>;
  stop: () => void;
}

/** One way to use an implementation. */
export interface Variant {
  /** The call that people write, as the pages print it. */
  call: string;
  /** The probes for which this way makes a difference; every probe of clients where there are none. */
  probes?: readonly string[];
  /** Whether a call can be made in this way; where not, the case is not measured. */
  can?: (call: Call, probe: Pick<Probe, 'id'>) => boolean;
  start: (folder: string) => Client;
}

/** A client or a proxy, and how to find and use it. */
export interface Implementation {
  /** Name of the file of its results: `python-requests`. */
  id: string;
  name: string;
  kind: 'command' | 'library' | 'browser' | 'proxy';
  /** The language in which people use it. */
  language: string;
  /** The page below `content/products`, if it has one. */
  product?: string;
  /** What to install: packages of Debian, or of npm. */
  packages: { debian: readonly string[] } | { npm: readonly string[] };
  /** A command that prints the version somewhere in its first lines. */
  version: readonly string[];
  /** By id; the first is what people get who set nothing. */
  variants: Readonly<Record<string, Variant>>;
}
