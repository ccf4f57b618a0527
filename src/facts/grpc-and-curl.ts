import { paths } from '../addresses.ts';
import type { CodeFacts } from '../schemas/code.ts';
import type { PageLink } from './page-link.ts';

/** What gRPC and curl make of a code, as sentences. What stands between backticks is code. */
export interface GrpcAndCurl {
  /** Which gRPC codes are answered with it; undefined for none. */
  sentFor: string | undefined;
  /** What a gRPC client reports, without the full stop: the link to the mappings stands behind it in brackets. */
  read: string;
  mappings: PageLink;
  curl: string;
}

/** Of a 416: curl takes it for “already complete” when it resumes (`-C`), and counts no failure since 8.5.0. */
const RESUMED = ', and with 0 if it resumes a download (`-C`), since curl 8.5.0.';

/**
 * The sentences of the section on gRPC and curl.
 * @param clientReads the gRPC code that a client reports for it
 */
export function tellGrpcAndCurl(facts: CodeFacts, clientReads: string): GrpcAndCurl {
  const names = facts.grpc.map((name) => `\`${name}\``);
  return {
    sentFor: names.length > 0 ? `An HTTP API that follows Google’s mapping sends it for ${names.join(' and ')}.` : undefined,
    read: `A gRPC client that gets it without \`grpc-status\` reports \`${clientReads}\``,
    mappings: { label: 'both mappings', path: paths.guide('grpc-mapping') },
    curl: `\`curl --fail\` ends with ${facts.code < 400 ? 'exit code 0' : 'exit code 22'}${facts.code === 416 ? RESUMED : '.'}`,
  };
}
