/** Single-key shortcuts must be able to be switched off (WCAG 2.1.4); the choice is remembered under this name. */
const SLASH_KEY = 'slash';

/**
 * All of the search that a page carries: it waits for the reader's intent. The dialog's markup and script lie in a template, and
 * nothing is loaded until a control is hovered, focused or used, or a key asks for it.
 */
function dialog(): HTMLDialogElement {
  const template = document.querySelector<HTMLTemplateElement>('#search-template');
  // A script in a template is not run; in a copy that is put into the page it is.
  if (template) {
    const content = document.importNode(template.content, true);
    const made = content.querySelector('dialog')!;
    made.dataset.slash = isSlashOn() ? 'on' : 'off';
    made.addEventListener('slash', (event) => rememberSlash((event as CustomEvent<boolean>).detail));
    content.querySelector('script')!.addEventListener('error', () => {
      made.querySelector('[role="status"]')!.textContent = 'The search could not be loaded.';
      made.querySelector<HTMLElement>('#search-missing')!.hidden = false;
    });
    template.replaceWith(content);
  }
  return document.querySelector<HTMLDialogElement>('#search')!;
}

function isSlashOn(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) !== 'off';
  } catch {
    return true;
  }
}

function rememberSlash(isOn: boolean) {
  try {
    localStorage.setItem(SLASH_KEY, isOn ? 'on' : 'off');
  } catch {
    // Storage can be forbidden; the key then stays as it is.
  }
}

function open(event: Event) {
  event.preventDefault();
  const onPage = document.querySelector<HTMLInputElement>('#search-page input');
  if (onPage) {
    onPage.select();
    return;
  }
  const opened = dialog();
  if (opened.open) return;
  opened.showModal();
  opened.querySelector('input')!.select();
}

/** Is the reader typing? For a moment after the dialog is closed its box still has the focus, though nobody sees it. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.checkVisibility() &&
    (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}

for (const control of document.querySelectorAll<HTMLAnchorElement>('[data-search]')) {
  control.role = 'button';
  control.ariaHasPopup = 'dialog';
  if (!document.querySelector('#search-page')) {
    control.addEventListener('pointerenter', dialog, { once: true });
    control.addEventListener('focus', dialog, { once: true });
  }
  control.addEventListener('click', open);
  control.addEventListener('keydown', (event) => {
    if (event.key === ' ') open(event);
  });
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isShortcut = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target) && isSlashOn();
  if (isShortcut || isSlash) open(event);
});
