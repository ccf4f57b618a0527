import type { GuidePage } from '../../models/guide-page.ts';
import { toAddress } from '../../addresses.ts';
import { guideMeta } from '../../models/page-meta.ts';
import { toDocument } from './document.ts';
import { toText } from './inline.ts';
import { toProductSources, toReviewed } from './lists.ts';
import { toProse } from './prose.ts';

/** The page of a guide as Markdown. */
export function toGuideMarkdown({ entry, catalogue, productSources }: GuidePage): string {
  const { summary, reviewed } = entry.facts;
  const { title, path } = guideMeta(entry);
  return toDocument([
    `# ${toText(title)}`,
    toText(summary),
    toAddress(path),
    toProse(entry.prose, { path, catalogue }),
    ...toProductSources(productSources),
    toReviewed(reviewed),
  ]);
}
