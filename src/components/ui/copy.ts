/** How long a control shows that it has copied, in milliseconds. */
const SHOWN_MS = 1600;

/** What a click on this control copies, or undefined if it copies nothing. */
function textOf(control: HTMLElement): string | undefined {
  if (control instanceof HTMLAnchorElement) {
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    return new URL(control.hash, page).href;
  }
  return control.dataset.copy || control.textContent.trim() || undefined;
}

document.addEventListener('click', async ({ target }) => {
  const control = (target as Element).closest<HTMLElement>('[data-copy], .anchor');
  const text = control && textOf(control);
  if (!control || !text) return;
  const announcement = document.querySelector('#announcement')!;
  const label = control.textContent;
  try {
    await navigator.clipboard.writeText(text);
    announcement.textContent = `Copied ${text}`;
    control.textContent = control instanceof HTMLAnchorElement ? '✓' : 'Copied';
  } catch {
    // Without permission, or over plain http: the reader can still select the text.
    announcement.textContent = `Your browser does not allow copying. The text is: ${text}`;
    control.textContent = 'Not allowed';
  }
  setTimeout(() => {
    control.textContent = label;
    announcement.textContent = '';
  }, SHOWN_MS);
});
