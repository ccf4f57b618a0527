import type { CodeFacts } from '../schemas/code.ts';
import type { VendorUse } from '../schemas/vendor-use.ts';

const SEEN: Record<VendorUse['visibleTo'], string> = {
  client: 'Clients receive it.',
  'log only': 'It stands in logs only.',
  both: 'Clients receive it, and logs have it.',
};
/** Of a number that is sent no longer. */
const WAS_SEEN: Record<VendorUse['visibleTo'], string> = {
  client: 'Clients received it.',
  'log only': 'It stood in logs only.',
  both: 'Clients received it, and logs had it.',
};

/** Who sees it, in a table. */
const SEEN_BY: Record<VendorUse['visibleTo'], string> = { client: 'clients', 'log only': 'log only', both: 'clients and logs' };

const USAGE: Partial<Record<VendorUse['usage'], string>> = {
  internal: 'Used inside, and normally translated before it leaves.',
  'client-library': 'Made up by the client, which got no response.',
  label: 'A name only: nothing was found that sends it.',
  historic: 'No longer sent.',
};

/** Uses in which nothing goes over the wire. */
const UNSENT: ReadonlySet<VendorUse['usage']> = new Set(['client-library', 'label']);

/** One vendor's use of a number, in the words in which pages tell it. */
export interface ToldVendorUse {
  /** Its anchor: `by-nginx`. */
  id: string;
  title: string;
  /** The vendor's reason phrase, in quotation marks. */
  phrase: string | undefined;
  meaning: string;
  /** When it occurs, who sees it, what to do. */
  answers: { label: string; text: string }[];
  /** The evidence, and in `remark` what weakens it; empty for none. */
  source: { label: string; title: string; url: string; remark: string };
}

/** Who sees the number of a vendor, in a cell of a table, with what makes that only half true. */
export function tellSeenBy({ visibleTo, visibleNote }: Pick<VendorUse, 'visibleTo' | 'visibleNote'>): string {
  return visibleNote ? `${SEEN_BY[visibleTo]}. ${visibleNote}` : SEEN_BY[visibleTo];
}

/** What vendors use a number for, ready to be shown; two of one vendor have anchors of their own. */
export function tellVendorUses(uses: readonly VendorUse[]): ToldVendorUse[] {
  const told = uses.map(tellVendorUse);
  return told.map((use, index) => {
    const before = told.slice(0, index).filter(({ id }) => id === use.id).length;
    return before === 0 ? use : { ...use, id: `${use.id}-${before + 1}` };
  });
}

function tellVendorUse(use: VendorUse): ToldVendorUse {
  const { phrase, meaning, trigger, fix, confidence, source } = use;
  return {
    id: use.anchor ?? anchorOf(use),
    title: titleOf(use),
    phrase: phrase && `“${phrase}”`,
    meaning,
    answers: [
      { label: 'When', text: trigger },
      { label: 'Seen', text: tellSeen(use) },
      { label: 'To do', text: fix },
    ],
    source: { label: 'Source', ...source, remark: confidence === 'secondary' ? ' (somebody else’s report)' : '' },
  };
}

/** Who sees a number, how it is used, and what makes that only half true. */
export function tellSeen(use: Pick<VendorUse, 'usage' | 'visibleTo' | 'visibleNote'>): string {
  return [USAGE[use.usage], seen(use), use.visibleNote].filter(Boolean).join(' ');
}

/** Who sees it; nothing for a number that nobody sends. */
function seen({ usage, visibleTo }: Pick<VendorUse, 'usage' | 'visibleTo'>): string | undefined {
  if (UNSENT.has(usage)) return undefined;
  return usage === 'historic' ? WAS_SEEN[visibleTo] : SEEN[visibleTo];
}

/** Does a client receive the number from somebody? Some stand in logs only, or are made up by the client itself. */
export function isReceived({ vendors, standing }: Pick<CodeFacts, 'vendors' | 'standing'>): boolean {
  return (
    standing !== 'unofficial' ||
    vendors.some(({ visibleTo, usage }) => visibleTo !== 'log only' && usage !== 'historic' && !UNSENT.has(usage))
  );
}

/** `AWS, Application Load Balancer`; a product that begins with the vendor's name says it already. */
function titleOf({ name, product }: VendorUse): string {
  if (!product) return name;
  return product.startsWith(name) ? product : `${name}, ${product}`;
}

/** Who uses it, in a list of users: whoever only names the number, or no longer sends it, is told apart. */
export function tellUser(use: VendorUse): string {
  const remark = { label: ' (name only)', historic: ' (no longer)' } as const;
  return titleOf(use) + (use.usage === 'label' || use.usage === 'historic' ? remark[use.usage] : '');
}

function anchorOf(use: VendorUse): string {
  return `by-${titleOf(use)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}`;
}
