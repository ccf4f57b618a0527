const atlas = document.querySelector<HTMLElement>('#atlas')!;

/** The tiles that can be walked to. */
const tiles = () => [...atlas.querySelectorAll<HTMLAnchorElement>('li:not([inert]) > a')];

/** The tile in the next row above or below that stands nearest. */
function nearest(from: HTMLElement, direction: 1 | -1): HTMLElement | undefined {
  const middle = (element: HTMLElement) => {
    const { left, width, top } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top };
  };
  const { x, y } = middle(from);
  const beyond = tiles()
    .map((tile) => ({ tile, ...middle(tile) }))
    .filter((other) => (other.y - y) * direction > 4);
  const row = Math.min(...beyond.map((other) => Math.abs(other.y - y)));
  return beyond.filter((other) => Math.abs(other.y - y) < row + 4).sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]?.tile;
}

/** Where a key leads from a tile. */
const STEPS: Record<string, (tile: HTMLAnchorElement) => HTMLElement | undefined> = {
  ArrowRight: (tile) => tiles()[tiles().indexOf(tile) + 1],
  ArrowLeft: (tile) => tiles()[tiles().indexOf(tile) - 1],
  ArrowDown: (tile) => nearest(tile, 1),
  ArrowUp: (tile) => nearest(tile, -1),
  Home: () => tiles()[0],
  End: () => tiles().at(-1),
};

atlas.addEventListener('keydown', (event) => {
  const tile = (event.target as Element).closest<HTMLAnchorElement>('li > a');
  if (event.key === 'Escape') atlas.dataset.untold = '';
  const step = STEPS[event.key];
  if (!tile || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  step(tile)?.focus();
});

// What is told lies over the foot of the screen. Some browsers leave a tile where it is if the least bit of it can be seen.
atlas.addEventListener('focusin', ({ target }) => {
  if ((target as Element).matches(':focus-visible')) (target as Element).scrollIntoView({ block: 'nearest' });
});

// What Escape has put away comes back with the next code.
for (const type of ['focusin', 'pointerover']) atlas.addEventListener(type, () => delete atlas.dataset.untold);

// A finger cannot hover: its first tap tells what the code says, a second one, or one on what is told, leads there.
let told: Element | null = null;
atlas.addEventListener('click', (event) => {
  const item = (event.target as Element).closest('li');
  const tile = item?.querySelector('a');
  if (!item || !tile) return;
  if (!tile.contains(event.target as Node)) tile.click();
  else if (event.pointerType === 'touch' && told !== item) {
    event.preventDefault();
    told = item;
    tile.focus();
  }
});

export {};
