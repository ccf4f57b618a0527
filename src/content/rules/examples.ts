import type { WrittenMessage } from '../../http/exchange.ts';
import { lintWritten } from '../../http/lint/written.ts';
import { proseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { registeredPhrase } from './registry.ts';
import type { Rule } from './rule.ts';

/** Every example is a message that a careful implementation could have sent: syntax, lengths, dates, JSON, the fields its code demands. */
export const examplesAreSound: Rule = {
  check: (entries) => {
    const phrases = new Map(
      entries.codes.map((entry) => [
        entry.facts.code,
        registeredPhrase(entry, entries.registry?.[entry.facts.code]?.phrase ?? entry.facts.phrase),
      ]),
    );
    return proseEntries(entries).flatMap(({ file, prose }) =>
      prose.exchanges.flatMap((exchange): Problem[] => {
        const glued = exchange.flatMap(secondMessage);
        if (glued.length > 0) return glued.map((problem) => ({ file, ...problem }));
        return lintWritten(exchange, { phrases }).map(({ line, field, problem, remedy }): Problem => ({
          file,
          line,
          field: field ? `example, ${field}` : 'example',
          problem,
          remedy: `${remedy.replace(/\.$/, '')}.`,
        }));
      }),
    );
  },
};

/** Hosts that nobody can own (RFC 2606, RFC 6761), and addresses for documentation (RFC 5737, RFC 3849). */
const MADE_UP =
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)(?::\d+)?$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+(?::\d+)?$|^\[2001:db8:/i;

/** Top-level types (RFC 6838 section 4.2 and after); a suffix stands behind a plus sign. */
const MEDIA_TYPE = /^(?:application|audio|example|font|haptics|image|message|model|multipart|text|video)\/(?!.*-json$)/i;

/** An example asks made-up hosts by registered methods, on a day that was, with media types that there are; what a 400, 405 or 501 answers may be otherwise. */
export const examplesAreMadeUp: Rule = {
  check: (entries, today) => {
    const methods = new Set([...(entries.methods?.idempotent ?? []), ...(entries.methods?.others ?? [])]);
    return proseEntries(entries).flatMap(({ file, prose }) =>
      prose.exchanges.flatMap((exchange) => {
        const isRefused = exchange.some(({ text }) => /^HTTP\/1\.1 (?:400|405|501) /.test(text));
        return exchange.flatMap(({ text, line }): Problem[] => {
          const [head] = text.split('\n\n', 1) as [string];
          return head.split('\n').flatMap((written, index): Problem[] => {
            const at = { file, line: line + index };
            const [, method] = index === 0 ? (/^([A-Z]+) \S+ HTTP\/1\.1$/.exec(written) ?? []) : [];
            if (method && methods.size > 0 && !methods.has(method) && !isRefused)
              return [{ ...at, field: 'example', problem: `there is no method ${method}`, remedy: 'Correct its spelling.' }];
            const [, host] = /^Host: *(\S+)$/i.exec(written) ?? [];
            if (host && !MADE_UP.test(host) && !isRefused)
              return [
                { ...at, field: 'example, Host', problem: `${host} may be somebody's`, remedy: 'Write a host that ends with .example.' },
              ];
            const [, field, sent] = /^(Date|Last-Modified): *(\w+, \d+ \w+ \d{4} [\d:]+ GMT)$/i.exec(written) ?? [];
            const day = sent && !Number.isNaN(Date.parse(sent)) ? new Date(sent).toISOString().slice(0, 10) : undefined;
            if (field && day && (day < '1991' || day > today))
              return [{ ...at, field: `example, ${field}`, problem: `nothing was sent on ${day}`, remedy: `Write a day up to ${today}.` }];
            const [, type] = /^Content-Type: *([^;\s]+)/i.exec(written) ?? [];
            if (type && !MEDIA_TYPE.test(type))
              return [
                {
                  ...at,
                  field: 'example, Content-Type',
                  problem: `there is no media type ${type}`,
                  remedy: 'Correct its spelling; types made of JSON end with "+json".',
                },
              ];
            return [];
          });
        });
      }),
    );
  },
};

/** A message that stands behind another in its fence; the content of a TRACE is one (RFC 9110 section 9.3.8). */
function secondMessage({ text, line }: WrittenMessage): Omit<Problem, 'file'>[] {
  const found = /\n\n(?=(?:[A-Z]+ \S+ HTTP\/\d|HTTP\/\d\.\d \d{3} ))/.exec(text);
  if (!found || /^content-type: message\/http/im.test(text)) return [];
  return [
    {
      line: line + text.slice(0, found.index + 2).split('\n').length - 1,
      field: 'example',
      problem: 'a second message begins here',
      remedy: 'Give each message a block of its own.',
    },
  ];
}

/**
 * A page shows the code that it is about: the status line of a response has it. Codes that stand only inside a 207 are shown
 * there, as a status line in its content (RFC 4918 section 13).
 */
export const examplesShowTheCode: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts, prose }): Problem[] => {
      const blocks = prose.exchanges.flat();
      const isShown = blocks.some(({ text }) => new RegExp(`(?:^|<(?:\\w+:)?status>)HTTP/1\\.1 ${facts.code}\\b`, 'm').test(text));
      if (isShown || (blocks.length === 0 && facts.standing !== 'standard')) return [];
      return [
        {
          file,
          line: prose.headings.find(({ text }) => text === 'Example')?.line,
          field: '## Example',
          problem: `no response has the status ${facts.code}`,
          remedy: `Show one whose status line is "HTTP/1.1 ${facts.code} ${facts.phrase}".`,
        },
      ];
    }),
};
