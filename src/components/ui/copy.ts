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
  const file = control?.dataset.copyFrom;
  const text = file ? new URL(file, location.href).href : control && textOf(control);
  if (!control || !text) return;
  const announcement = document.querySelector('#announcement')!;
  const label = control.textContent;
  try {
    await (file ? copyFile(file) : navigator.clipboard.writeText(text));
    // Nobody wants to hear a program read out.
    announcement.textContent = `Copied ${file || text.includes('\n') ? 'it all' : text}`;
    control.textContent = control instanceof HTMLAnchorElement ? '✓' : 'Copied';
  } catch {
    // Without permission, over plain http, or offline: the reader can still select the text.
    announcement.textContent = file
      ? `The page could not be copied. It is at ${text}`
      : `Your browser does not allow copying. The text is: ${text}`;
    control.textContent = file ? 'Not copied' : 'Not allowed';
  }
  setTimeout(() => {
    control.textContent = label;
    announcement.textContent = '';
  }, SHOWN_MS);
});
