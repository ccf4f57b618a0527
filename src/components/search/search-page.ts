import { cutQuery } from '../../outputs/search/query.ts';
import { mergeResults, sayLost, type SearchResult, type SearchSource } from '../../outputs/search/result.ts';
import { factSource } from './fact-source.ts';
import { pagefindSource } from './pagefind-source.ts';
import { element, fillResult } from './result-element.ts';
import styles from './search-dialog.css?inline';

/** From here on a wait is worth a word, in milliseconds. */
const SLOW = 300;

/** Makes the page of the search work: `/search/?q=conflict`. */
export function startSearchPage(): void {
  const page = document.querySelector<HTMLElement>('#search-page')!;
  const form = page.querySelector('form')!;
  const status = page.querySelector<HTMLElement>('[role="status"]')!;
  const list = page.querySelector<HTMLElement>('#found')!;
  const table = document.querySelector<HTMLElement>('#all-codes')!;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  /** How many results the page shows of each source. */
  const MOST = 40;
  const facts = factSource(page.dataset.facts!, MOST);
  const fullText = pagefindSource(page.dataset.pagefind!, MOST);
  const sources: SearchSource[] = [facts, fullText];

  /** Does a result pass the filters that the reader has set? */
  function passes({ statusClass, standing, kind }: SearchResult): boolean {
    const wanted = { statusClass: field('class').value, standing: field('standing').value, kind: field('kind').value };
    return (
      (!wanted.statusClass || statusClass === wanted.statusClass) &&
      (!wanted.standing || (standing ?? 'standard') === wanted.standing) &&
      (!wanted.kind || kind === wanted.kind)
    );
  }

  // Before the first paint the page has put the query into its title; here it is put there anew with every change.
  const before = `${new URL(location.href).searchParams.get('q')} · `;
  const title = document.title.startsWith(before) ? document.title.slice(before.length) : document.title;
  let asked = 0;

  async function answer(): Promise<void> {
    const query = cutQuery(field('q').value);
    const question = ++asked;
    document.title = query === '' ? title : `${query} · ${title}`;
    table.hidden = query !== '';
    const address = new URL(location.href);
    for (const name of ['q', 'class', 'standing', 'kind']) {
      if (field(name).value) address.searchParams.set(name, field(name).value);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    const lost = new Set<SearchSource>();
    const ask = async (source: SearchSource): Promise<SearchResult[]> => {
      try {
        // Without what makes them better, the facts still answer.
        if (source === facts) await facts.settle(query).catch(() => undefined);
        return await source.search(query);
      } catch {
        lost.add(source);
        return [];
      }
    };
    const slow = setTimeout(() => {
      if (question === asked) status.textContent = 'Searching …';
    }, SLOW);
    const later = ask(fullText);
    // The facts stand first and are there first; what the full text finds is put behind them.
    const first = await ask(facts);
    if (question === asked) list.replaceChildren(...toItems(mergeResults([first]).filter(passes)));
    const second = await later;
    clearTimeout(slow);
    if (question !== asked) return;
    const found = mergeResults([first, second]).filter(passes);
    list.append(...toItems(found.slice(list.children.length)));
    const count = found.length === 1 ? '1 result' : `${found.length} results`;
    status.textContent = `${found.length === 0 ? 'Nothing found' : count} for “${query}”.${lost.size > 0 ? ` ${sayLost(sources, lost)}` : ''}`;
    if (lost.size === sources.length) table.hidden = false;
  }

  function toItems(results: readonly SearchResult[]): HTMLElement[] {
    return results.map((result) => {
      const link = document.createElement('a');
      fillResult(link, result);
      return element('li', '', link);
    });
  }

  const given = new URL(location.href).searchParams;
  for (const name of ['q', 'class', 'standing', 'kind']) field(name).value = given.get(name) ?? '';
  form.addEventListener('input', () => void answer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  // WebKit empties the field of a page that is come back to.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) setTimeout(() => (field('q').value = new URL(location.href).searchParams.get('q') ?? ''));
  });
  void (isFromOutside() ? goOrAnswer() : answer());

  /** Who asks from the browser's own field for a code's number or name wants the code. */
  async function goOrAnswer(): Promise<void> {
    const exact = await facts.exact(cutQuery(field('q').value)).catch(() => undefined);
    if (exact) location.replace(exact);
    else await answer();
  }
}

/** Was the address typed or asked for by the browser's search field, and not come to by a link of this site, by reload or by going back? */
function isFromOutside(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate' && !document.referrer.startsWith(location.origin);
}
