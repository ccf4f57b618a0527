/** How long a control shows that it has copied, and how long that can be heard, in milliseconds. */
const SHOWN_MS = 1600;

/** For each element that shows something for a while, what ends that. */
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Shows a text in an element for a while. */
function flash(element: Element, text: string, atRest: string) {
  clearTimeout(timers.get(element));
  element.textContent = text;
  timers.set(
    element,
    setTimeout(() => (element.textContent = atRest), SHOWN_MS),
  );
}

/** Copies a file. The clipboard gets the promise, because some browsers allow nothing more once the click is over. */
function copyFile(address: string): Promise<void> {
  const content = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error();
    return new Blob([await response.text()], { type: 'text/plain' });
  });
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': content })]);
}

document.addEventListener('click', async ({ target }) => {
  const control = (target as Element).closest<HTMLElement>('[data-copy], [data-copy-from], .anchor');
  if (!control) return;
  const { dataset } = control;
  // Kept from the first click on, because the control shows another text for a while.
  const label = (dataset.label ??= control.textContent);
  const file = dataset.copyFrom;
  const isLink = control instanceof HTMLAnchorElement;
  // A sign leads to a section of this page, whatever the address that the reader came by.
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]') ?? location;
  // A message stands beside its button; a constant copies its own name.
  const own = control.closest('.message')?.querySelector('pre')?.textContent ?? label;
  const text = file ? new URL(file, location.href).href : isLink ? new URL(control.hash, page.href).href : dataset.copy || own;
  // A shorter word must not draw its neighbours near.
  control.style.minWidth = `${control.offsetWidth}px`;
  const announcement = document.querySelector('#announcement')!;
  try {
    await (file ? copyFile(file) : navigator.clipboard.writeText(text));
    // Nobody wants to hear a program read out.
    flash(announcement, `Copied ${file || text.includes('\n') ? 'it all' : text}`, '');
    flash(control, isLink ? '✓' : 'Copied', label);
  } catch {
    // Without permission, over plain http, or offline: the reader can still select the text.
    flash(
      announcement,
      file ? `The page could not be copied. It is at ${text}` : `Your browser does not allow copying. The text is: ${text}`,
      '',
    );
    flash(control, file ? 'Not copied' : 'Not allowed', label);
  }
});
