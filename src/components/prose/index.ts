import Exchange from './Exchange.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import InsteadOf from './InsteadOf.astro';
import Link from './Link.astro';
import Message from './Message.astro';
import Sequence from './Sequence.astro';
import Source from './Source.astro';
import Spec from '../ui/Spec.astro';
import Table from './Table.astro';

/** What authors can use in MDX: the elements by name, and what Markdown's own become. */
export const prose = { Exchange, InsteadOf, Sequence, Source, Spec, a: Link, h2: Heading2, h3: Heading3, pre: Message, table: Table };
