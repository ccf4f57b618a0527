/** Loads what fills the folded texts when the first of them is unfolded. */
for (const list of document.querySelectorAll('[data-group]')) list.addEventListener('toggle', load, { once: true });

function load() {
  const { content } = document.querySelector<HTMLTemplateElement>('#snippets')!;
  // A script in a template is not run; a copy that is put into the page is, once.
  document.head.append(document.importNode(content.querySelector('script')!, true));
}
