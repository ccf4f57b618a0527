const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link]));
const mark = new IntersectionObserver(
  (entries) => {
    const entry = entries.find(({ isIntersecting }) => isIntersecting);
    if (!entry) return;
    for (const link of links.values()) link.removeAttribute('aria-current');
    links.get(entry.target.id)?.setAttribute('aria-current', 'true');
  },
  // A heading counts while it stands in the upper third.
  { rootMargin: '0px 0px -66%' },
);
for (const heading of document.querySelectorAll('main h2[id]')) mark.observe(heading);

export {};
