import type { Catalogue } from '../../content/catalogue.ts';
import { toClassPages } from '../../models/class-page.ts';
import { toCodePage } from '../../models/code-page.ts';
import { toComparisonPages } from '../../models/comparison-page.ts';
import { toGuidePages } from '../../models/guide-page.ts';
import { toProbePages } from '../../models/probe-page.ts';
import { toProductPages } from '../../models/product-page.ts';
import { toProtocolPages } from '../../models/protocol-page.ts';
import { toClassMarkdown } from './class.ts';
import { toCodeMarkdown } from './code.ts';
import { toComparisonMarkdown } from './comparison.ts';
import { toGuideMarkdown } from './guide.ts';
import { toProbeMarkdown } from './probe.ts';
import { toProductMarkdown } from './product.ts';
import { toProtocolMarkdown } from './protocol.ts';

/** Every page that has a Markdown form: classes, codes, comparisons, guides, products, protocols, probes. */
export function toAllMarkdown(catalogue: Catalogue): string[] {
  return [
    ...toClassPages(catalogue).map(toClassMarkdown),
    ...catalogue.codes.map((entry) => toCodeMarkdown(toCodePage(catalogue, entry))),
    ...toComparisonPages(catalogue).map(toComparisonMarkdown),
    ...toGuidePages(catalogue).map(toGuideMarkdown),
    ...toProductPages(catalogue).map(toProductMarkdown),
    ...toProtocolPages(catalogue).map(toProtocolMarkdown),
    ...toProbePages(catalogue).map(toProbeMarkdown),
  ];
}
