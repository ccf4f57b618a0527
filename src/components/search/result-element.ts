import type { SearchResult } from '../../outputs/search/result.ts';

/** Makes an element with a class and children. */
export function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** What one result shows: number and name, how it stands, and the line that says why it is there. */
export function fillResult(link: HTMLAnchorElement, { href, title, statusClass, standing, heading, excerpt }: SearchResult): void {
  link.href = href;
  link.className = 'option';
  if (statusClass) link.dataset.class = statusClass;
  const [, number = '', rest = title] = /^(\d(?:\d\d|xx)) (.*)$/.exec(title) ?? [];
  const name = element('span', 'name', number && element('b', '', number), ' ', rest);
  if (standing) name.append(' ', element('i', '', standing));
  const reason = element(
    'span',
    '',
    heading ? `${heading}: ` : '',
    ...excerpt.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text)),
  );
  link.append(name, reason);
}
