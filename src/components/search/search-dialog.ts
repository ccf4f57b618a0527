import { cutQuery } from '../../outputs/search/query.ts';
import { mergeResults, sayLost, type SearchResult, type SearchSource } from '../../outputs/search/result.ts';
import { factSource } from './fact-source.ts';
import { pagefindSource } from './pagefind-source.ts';
import { element, fillResult } from './result-element.ts';
import styles from './search-dialog.css?inline';

/** What the reader has opened from here before, newest first; kept in the browser alone. */
const RECENT_KEY = 'opened';
/** How many of them are kept. */
const MOST_RECENT = 4;
/** How many pages are offered where none fits well. */
const NEAREST = 3;
/** So long after the last key the count is said, in milliseconds; once, and not with every key. */
const PAUSE = 600;
/** So long the keys rest before the full text is asked where the facts have answered: it costs more than they do. In milliseconds. */
const REST = 150;
/** From here on a wait is worth a word, in milliseconds. */
const SLOW = 300;

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
    // It scrolls, and the keys that would scroll it are those of the box.
    tabIndex: -1,
  });

  /** The count for the eye; the line for the ear follows when the keys rest. */
  const count = Object.assign(element('span', 'count', hint), { ariaHidden: 'true' });
  /** Leads to all results, on a page that can be shared. */
  const more = Object.assign(document.createElement('a'), { textContent: 'All results' });
  const away = (path: string, text: string) =>
    Object.assign(document.createElement('a'), { href: `${dialog.dataset.facts}../${path}/`, textContent: text });
  /** What to do where no page fits well. */
  const unsure = element('p', 'note', 'Nothing fits well. ', away('products', 'Find the sender'), ' ', away('choose', 'Choose a code'));

  const facts = factSource(dialog.dataset.facts!);
  const fullText = pagefindSource(dialog.dataset.pagefind!);
  /** Where answers come from, the most trusted first. */
  const sources: SearchSource[] = [facts, fullText];

  /** Grows with every change of the query, so that an answer to an older one is not shown. */
  let asked = 0;
  /** What is listed, option by option. */
  let listed: readonly SearchResult[] = [];
  /** The option that Enter follows. */
  let current = -1;
  /** Where the option leads that the reader has moved to; undefined while they have left the choice to the order. */
  let chosen: string | undefined;
  /** What the reader has typed. */
  let typed = '';
  /** Enter was pressed before the answer was there. */
  let isWaiting = false;
  /** Says the count. */
  let announcing = 0;

  /** Completes the dialog, which comes with the page as little more than its box. */
  function furnish(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    dialog.firstElementChild!.after(list);
    missing.className = 'note';
    unsure.hidden = true;
    list.after(unsure);
    const slash = Object.assign(document.createElement('input'), { type: 'checkbox', checked: dialog.dataset.slash !== 'off' });
    slash.addEventListener('change', () => dialog.dispatchEvent(new CustomEvent('slash', { detail: slash.checked })));
    const keys = element('span', 'keys', element('kbd', '', '↑'), ' ', element('kbd', '', '↓'), ' ', element('kbd', '', '↵'));
    keys.ariaHidden = 'true';
    more.inert = true;
    const foot = element('div', 'note', count, status, keys, element('label', '', slash, ' Open with ', element('kbd', '', '/')), more);
    dialog.append(foot);
  }

  /** Shows a line at once, and says it when the reader has stopped typing. */
  function say(text: string): void {
    count.textContent = text;
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (status.textContent = text), PAUSE);
  }

  async function answer(): Promise<void> {
    const query = cutQuery(input.value);
    typed = input.value;
    const question = ++asked;
    isWaiting = false;
    chosen = undefined;
    missing.hidden = true;
    unsure.hidden = true;
    if (query === '') {
      show([]);
      list.ariaBusy = 'false';
      say(hint);
      await offer(question);
      return;
    }
    list.ariaBusy = 'true';
    const slow = setTimeout(() => {
      if (question === asked && list.ariaBusy === 'true') count.textContent = 'Loading the index …';
    }, SLOW);
    const lists: SearchResult[][] = sources.map(() => []);
    const lost = new Set<SearchSource>();
    /** Says how many there are, and that what is listed stays where it is: whatever else comes is put behind it. */
    const settle = () => {
      clearTimeout(slow);
      list.ariaBusy = 'false';
      say(list.children.length === 1 ? '1 result' : `${list.children.length} results`);
      if (isWaiting) follow(false);
    };
    const ask = async (source: SearchSource, most?: number) => {
      lists[sources.indexOf(source)] = (await source.search(query)).slice(0, most);
      if (question === asked) show(mergeResults(lists));
    };
    let isSure = false;
    try {
      if (!facts.isSettled(query)) {
        await ask(facts);
        await facts.settle(query);
      }
      if (question !== asked) return;
      isSure = await facts.isSure(query);
      await ask(facts, isSure ? undefined : NEAREST);
      if (question === asked && list.children.length > 0) settle();
    } catch {
      lost.add(facts);
    }
    // What is sure needs no second opinion, and costs no further bytes.
    if (!isSure && question === asked && list.children.length > 0) await new Promise((resolve) => setTimeout(resolve, REST));
    if (!isSure && question === asked) {
      await ask(fullText).catch(() => lost.add(fullText));
    }
    if (question !== asked) return;
    if (lost.size > 0) {
      missing.querySelector('span')!.textContent = sayLost(sources, lost);
      missing.hidden = false;
    }
    unsure.hidden = isSure || lost.size > 0;
    settle();
    if (list.children.length > 0) return;
    say(lost.size === sources.length ? 'The search does not work right now.' : `Nothing found for “${query}”.`);
  }

  /** Before anything is typed: what the reader opened last, and what most people look for. */
  async function offer(question: number): Promise<void> {
    const before = recall();
    const suggested = await facts.suggest().catch(() => []);
    if (question !== asked) return;
    show(mergeResults([before, suggested]), true);
  }

  function show(results: readonly SearchResult[], isOffer = false): void {
    const shown = listed.map(({ href }) => href);
    listed = results;
    const isMore = shown.length > 0 && shown.every((href, index) => href === results[index]?.href) && list.ariaBusy === 'false' && !isOffer;
    if (isMore) {
      // The reader may have moved on already: what stands stays, with its choice.
      list.append(...results.slice(shown.length).map((result, index) => toOption(result, shown.length + index)));
      return;
    }
    list.replaceChildren(...results.map(toOption));
    input.ariaExpanded = String(results.length > 0);
    more.inert = results.length === 0 || isOffer;
    more.href = `${dialog.dataset.facts}?q=${encodeURIComponent(cutQuery(input.value))}`;
    // A better order does not take away what the reader has moved to; of an offer nothing is chosen.
    const kept = results.findIndex(({ href }) => href === chosen);
    select(kept < 0 && results.length > 0 && !isOffer ? 0 : kept);
    // When the frame is drawn the layout is there; to ask for it now would make the browser do it twice.
    requestAnimationFrame(() => list.children[Math.max(0, current)]?.scrollIntoView({ block: 'nearest' }));
  }

  function toOption(result: SearchResult, index: number): HTMLElement {
    const option = Object.assign(document.createElement('a'), { id: `search-option-${index}`, role: 'option', tabIndex: -1 });
    fillResult(option, result);
    option.addEventListener('click', () => remember(result));
    // Pointer and keys move the same choice.
    option.addEventListener('pointermove', () => {
      if (current !== index) choose(index);
    });
    return option;
  }

  function choose(index: number): void {
    select(index);
    list.children[index]!.scrollIntoView({ block: 'nearest' });
    chosen = list.children[index]!.getAttribute('href')!;
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
    input.setAttribute('aria-activedescendant', option.id);
  }

  function follow(isNewTab: boolean): void {
    const option = list.children[current] as HTMLAnchorElement | undefined;
    if (!option) {
      isWaiting = list.ariaBusy === 'true';
      return;
    }
    remember(listed[current]!);
    if (isNewTab) open(option.href, '_blank', 'noopener');
    else location.href = option.href;
  }

  input.addEventListener('input', () => void answer());
  input.addEventListener('keydown', (event) => {
    const last = list.children.length - 1;
    // Home and End are the text's.
    const target = { ArrowDown: current >= last ? 0 : current + 1, ArrowUp: current <= 0 ? last : current - 1 }[event.key];
    if (target !== undefined && last >= 0) {
      event.preventDefault();
      choose(target);
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
  // WebKit empties the box of a page that is come back to.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) setTimeout(() => (input.value = typed));
  });
  furnish();

  // Intent was shown: fetch what the first key needs. A failure is said when a query meets it.
  facts.load().catch(() => undefined);
  // Letters may have been typed while this file was on its way.
  void answer();
}

/** What was opened from the search before. */
function recall(): SearchResult[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(RECENT_KEY) ?? '[]');
    // Another page of the host may have written there.
    return Array.isArray(kept) ? kept.filter((one): one is SearchResult => typeof (one as SearchResult | null)?.href === 'string') : [];
  } catch {
    return [];
  }
}

function remember({ href, title, statusClass, kind }: SearchResult): void {
  const opened = { href, title, statusClass, kind, excerpt: [{ text: 'Opened before', isMatch: false }] };
  try {
    const others = recall().filter((other) => other.href !== href);
    localStorage.setItem(RECENT_KEY, JSON.stringify([opened, ...others].slice(0, MOST_RECENT)));
  } catch {
    // Storage can be forbidden; nothing is remembered then.
  }
}
