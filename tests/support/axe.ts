import { readFileSync } from 'node:fs';
import type { Result, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from '@playwright/test';

type Axe = typeof import('axe-core');

declare global {
  interface Window {
    /** In the page that opens the others: makes axe for the document of a window. */
    axeOf?: (window: Window) => Axe;
  }
}

/** The rules whose verdict a colour scheme can change. All others see the same page in light and in dark. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Looks of text that axe has passed, and those of which it cannot tell at some place, for all pages of a worker. */
const judged = new Set<string>();

/**
 * A page whose documents axe can look at. To load axe into each document takes longer than to open it. So one page of the same site loads it and
 * opens the other: both run in one process, and the second calls what the first has compiled.
 */
export async function openPageForAxe(context: BrowserContext): Promise<Page> {
  const opener = await context.newPage();
  // A text of the site has no policy that could forbid the script.
  await opener.goto('/robots.txt');
  const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  await opener.evaluate(`window.axeOf = (window) => { const { document } = window; ${source}; return window.axe; }; 0`);
  const [page] = await Promise.all([opener.waitForEvent('popup'), opener.evaluate(() => void window.open('about:blank'))]);
  return page;
}

/** What axe finds on the page as it stands, by all of its rules or some: each violation with the elements that show it. */
export function violationsOn(page: Page, rules: 'all' | 'of structure'): Promise<string[]> {
  const options: RunOptions = {
    // To describe what passes takes axe more time than to find what fails.
    resultTypes: ['violations'],
    selectors: false,
    ...(rules === 'of structure' && { rules: Object.fromEntries(OF_COLOUR.map((rule) => [rule, { enabled: false }])) }),
  };
  return page.evaluate(async (given) => {
    const { violations } = await (window.opener as Window).axeOf!(window).run(document, given);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, options as object);
}

/**
 * What axe finds by the rules of colour in texts whose look it has not passed yet, and in links that differ from the text around them in nothing
 * but colour. A look is all that the contrast depends on, as computed: so another text of a look that passed has passed, too. Where axe cannot
 * tell, it will not at the same place of the next page.
 */
export async function newViolationsOfColourOn(page: Page): Promise<string[]> {
  const found = await page.evaluate(judgeNewLooks, { known: [...judged], rules: OF_COLOUR });
  for (const look of found.judged) judged.add(look);
  return found.violations;
}

/** Runs in the page, so all that it needs is within. */
async function judgeNewLooks({ known, rules }: { known: string[]; rules: string[] }) {
  const cached = <T>(compute: (element: Element) => T) => {
    const values = new Map<Element, T>();
    return (element: Element) => values.get(element) ?? values.set(element, compute(element)).get(element)!;
  };
  const styleOf = cached((element) => getComputedStyle(element));
  const groundOf: (element: Element) => string = cached((element) => {
    const { backgroundColor, backgroundImage, opacity, position } = styleOf(element);
    const own = [backgroundColor, backgroundImage, opacity, position].join(' ');
    const below = element.parentElement ? groundOf(element.parentElement) : '';
    return own === 'rgba(0, 0, 0, 0) none 1 static' ? below : `${own}, ${below}`;
  });
  const lookOf = (element: Element) => {
    const { color, fontSize, fontWeight, textShadow } = styleOf(element);
    return [color, fontSize, fontWeight, textShadow, groundOf(element)].join(' ');
  };
  const placeOf = (element: Element | null): string => (element ? `${element.tagName} in ${placeOf(element.parentElement)}` : '');
  const lengthOf = (text: string | null) => text!.replace(/\s+/g, '').length;
  // Of a single character axe does not say that it fails.
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && lengthOf(node.nodeValue) > 1);
  const blockOf = (element: Element): Element => (styleOf(element).display === 'inline' ? blockOf(element.parentElement!) : element);
  const isMarkedByColour = (link: Element) => {
    const block = blockOf(link);
    const [own, around] = [styleOf(link), styleOf(block)];
    const isLikeText = (['textDecorationLine', 'fontWeight', 'fontSize', 'fontStyle'] as const).every((name) => own[name] === around[name]);
    const linked = [...block.querySelectorAll('a')].reduce((sum, { textContent }) => sum + lengthOf(textContent), 0);
    return block !== link && isLikeText && lengthOf(block.textContent) > linked;
  };

  // What a style shows of a closed `details` axe takes for hidden.
  const shown = [...document.querySelectorAll('details:not([open])')].filter(({ children }) =>
    [...children].some((child) => !child.matches('summary') && child.checkVisibility()),
  );
  const toggle = () => shown.forEach((details) => details.toggleAttribute('open'));
  toggle();

  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only');
  const before = new Set(known);
  const looks = new Map<unknown, { look: string; lookThere: string }>();
  // To compute a look costs less than to ask whether it is seen, and most looks are known.
  for (const element of [...document.body.querySelectorAll('*')].filter(hasText)) {
    const look = lookOf(element);
    if (before.has(look)) continue;
    const lookThere = `${look} ${placeOf(element)}`;
    if (!before.has(lookThere) && isSeen(element)) looks.set(element, { look, lookThere });
  }
  const links = [...document.body.querySelectorAll('a[href]')].filter((link) => isSeen(link) && isMarkedByColour(link));
  const include = [...looks.keys(), ...links] as never;
  if (looks.size + links.length === 0) {
    toggle();
    return { violations: [], judged: [] };
  }

  const { violations, passes, incomplete } = await (window.opener as Window).axeOf!(window).run(
    { include },
    {
      runOnly: rules,
      resultTypes: ['violations', 'passes', 'incomplete'],
      selectors: false,
      elementRef: true,
    },
  );
  toggle();
  const looksIn = (results: Result[]) =>
    results.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes.flatMap(({ element }) => looks.get(element) ?? []));
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    judged: [...looksIn(passes).map(({ look }) => look), ...looksIn(incomplete).map(({ lookThere }) => lookThere)],
  };
}
