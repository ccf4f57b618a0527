import { cutQuery } from '../../outputs/search/query.ts';
import { mergeResults, sayLost, type SearchResult, type SearchSource } from '../../outputs/search/result.ts';
import { factSource } from './fact-source.ts';
import { pagefindSource } from './pagefind-source.ts';
import { element, fillResult } from './result-element.ts';
import styles from './search-dialog.css?inline';

/** Completes the dialog of the search and makes it work. */
export function startSearchDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search')!;
  const input = dialog.querySelector<HTMLInputElement>('[role="combobox"]')!;
  const status = dialog.querySelector<HTMLElement>('[role="status"]')!;
  const missing = dialog.querySelector<HTMLElement>('#search-missing')!;
  const hint = status.textContent;

  /** Where results are listed; `aria-busy` while the list may still change. */
  const list = Object.assign(document.createElement('div'), {
    id: 'search-results',
    role: 'listbox',
    ariaLabel: 'Results',
    ariaBusy: 'false',
  });

  /** Leads to all results, on a page that can be shared. */
  const more = Object.assign(document.createElement('a'), { textContent: 'All results' });

  /** Where answers come from, the most trusted first. */
  const sources: SearchSource[] = [factSource(dialog.dataset.facts!), pagefindSource(dialog.dataset.pagefind!)];

  /** Sources that will not get better: their first answer is their last. */
  const isRefined = new Set<SearchSource>();

  /** Grows with every change of the query, so that an answer to an older one is not shown. */
  let asked = 0;
  /** The option that Enter follows. */
  let current = -1;
  /** Where the option leads that the reader has moved to; undefined while they have left the choice to the order. */
  let chosen: string | undefined;
  /** Enter was pressed before the answer was there. */
  let isWaiting = false;

  /** Completes the dialog, which comes with the page as little more than its box. */
  function furnish(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    dialog.firstElementChild!.after(list);
    missing.className = 'note';
    const slash = Object.assign(document.createElement('input'), { type: 'checkbox', checked: dialog.dataset.slash !== 'off' });
    slash.addEventListener('change', () => dialog.dispatchEvent(new CustomEvent('slash', { detail: slash.checked })));
    const foot = element('div', 'note', status, element('label', '', slash, ' Open with ', element('kbd', '', '/')));
    more.hidden = true;
    foot.prepend(more);
    dialog.append(foot);
  }

  async function answer(): Promise<void> {
    const query = cutQuery(input.value);
    const question = ++asked;
    isWaiting = false;
    chosen = undefined;
    missing.hidden = true;
    if (query === '') {
      show([]);
      list.ariaBusy = 'false';
      status.textContent = hint;
      return;
    }
    list.ariaBusy = 'true';
    const lists: SearchResult[][] = sources.map(() => []);
    const lost = new Set<SearchSource>();
    /** Says how many there are, and that what is listed stays where it is: whatever else comes is put behind it. */
    const settle = () => {
      list.ariaBusy = 'false';
      status.textContent = list.children.length === 1 ? '1 result' : `${list.children.length} results`;
      if (isWaiting) follow(false);
    };
    await Promise.all(
      sources.map(async (source, index) => {
        const ask = async () => {
          lists[index] = await source.search(query);
          if (question === asked) show(mergeResults(lists));
        };
        try {
          await ask();
          if (source.refined && !isRefined.has(source)) {
            await source.refined();
            isRefined.add(source);
            await ask();
          }
          if (question === asked && index === 0 && list.children.length > 0) settle();
        } catch {
          lost.add(source);
        }
      }),
    );
    if (question !== asked) return;
    if (lost.size > 0) {
      missing.querySelector('span')!.textContent = sayLost(sources, lost);
      missing.hidden = false;
    }
    settle();
    if (list.children.length > 0) return;
    status.textContent = lost.size === sources.length ? 'The search does not work right now.' : `Nothing found for “${query}”.`;
  }

  function show(results: readonly SearchResult[]): void {
    const shown = [...list.children].map((option) => option.getAttribute('href'));
    const isMore = shown.length > 0 && shown.every((href, index) => href === results[index]?.href) && list.ariaBusy === 'false';
    if (isMore) {
      // The reader may have moved on already: what stands stays, with its choice.
      list.append(...results.slice(shown.length).map((result, index) => toOption(result, shown.length + index)));
      return;
    }
    list.replaceChildren(...results.map(toOption));
    input.ariaExpanded = String(results.length > 0);
    more.hidden = results.length === 0;
    more.href = `${dialog.dataset.facts}?q=${encodeURIComponent(cutQuery(input.value))}`;
    // A better order does not take away what the reader has moved to.
    const kept = results.findIndex(({ href }) => href === chosen);
    select(kept < 0 && results.length > 0 ? 0 : kept);
  }

  function toOption(result: SearchResult, index: number): HTMLElement {
    const option = Object.assign(document.createElement('a'), { id: `search-option-${index}`, role: 'option', tabIndex: -1 });
    fillResult(option, result);
    return option;
  }

  function select(index: number): void {
    list.children[current]?.setAttribute('aria-selected', 'false');
    current = index;
    const option = list.children[index];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function follow(isNewTab: boolean): void {
    const option = list.children[current] as HTMLAnchorElement | undefined;
    if (!option) {
      isWaiting = list.ariaBusy === 'true';
      return;
    }
    if (isNewTab) open(option.href, '_blank', 'noopener');
    else location.href = option.href;
  }

  input.addEventListener('input', () => void answer());
  input.addEventListener('keydown', (event) => {
    const last = list.children.length - 1;
    const target = { ArrowDown: current >= last ? 0 : current + 1, ArrowUp: current <= 0 ? last : current - 1, Home: 0, End: last }[
      event.key
    ];
    if (target !== undefined && last >= 0) {
      event.preventDefault();
      select(target);
      chosen = list.children[target]!.getAttribute('href')!;
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      follow(event.ctrlKey || event.metaKey);
    }
  });
  dialog.addEventListener('click', ({ target }) => {
    const isBackdrop = target === dialog;
    if (isBackdrop || (target as Element).closest('.button')) dialog.close();
    // A link to a section of this very page loads nothing.
    if ((target as Element).closest('[role="option"]')) dialog.close();
  });

  list.addEventListener('mousedown', (event) => event.preventDefault());
  furnish();

  // Intent was shown: fetch what the first key needs. A failure is said when a query meets it.
  for (const source of sources) source.load().catch(() => undefined);
  // Letters may have been typed while this file was on its way.
  void answer();
}
