import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { afterAll, vi } from 'vitest';
import { populateGlobal } from 'vitest/runtime';
import Page from '../../../src/components/site/Page.astro';
import type { PageMeta } from '../../../src/models/page-meta.ts';

const container = await AstroContainer.create();

/** The markup of a component, as a build writes it. */
export const render: AstroContainer['renderToString'] = (component, options) => container.renderToString(component, options);

/** A page of the site with this in its main part, as a build writes it. */
export const renderPage = (main: string, meta: Partial<PageMeta> = {}): Promise<string> =>
  render(Page, {
    props: { meta: { title: '409', description: 'It clashes.', path: '/codes/409/', crumbs: [], ...meta } },
    slots: { default: main },
    partial: false,
  });

/** Takes the window away that is open. */
let close = () => {};

/**
 * Opens a page in a new window, whose objects are the global ones from then on. None of its scripts has run.
 * @param html what the server sent
 * @param address what stands in the address bar
 */
export function openPage(html: string, address = '/'): void {
  close();
  vi.resetModules();
  const window = new Window({
    url: new URL(address, 'https://atlas.example').href,
    settings: { handleDisabledFileLoadingAsSuccess: true, navigation: { disableMainFrameNavigation: true } },
  });
  complete(window);
  const { ArrayBuffer, Uint8Array } = globalThis;
  const { keys, originals } = populateGlobal(globalThis, window, { bindFunctions: true, additionalKeys: ['Option'] });
  // Node's own: what comes from native code, as the parser of prose does, is of no other.
  Object.assign(globalThis, { ArrayBuffer, Uint8Array });
  window.document.write(html);
  close = () => {
    for (const key of keys) Reflect.deleteProperty(globalThis, key);
    for (const [key, descriptor] of originals) Object.defineProperty(globalThis, key, descriptor);
  };
}

// The next file of this worker has a window of its own.
afterAll(() => close());

/** Adds what happy-dom lacks: properties that reflect ARIA attributes, and the constructor of options. */
function complete(window: Window): void {
  for (const name of ['Busy', 'Current', 'Expanded', 'HasPopup', 'Hidden', 'Label', 'Pressed', 'Sort']) {
    const attribute = `aria-${name.toLowerCase()}`;
    Object.defineProperty(window.Element.prototype, `aria${name}`, {
      configurable: true,
      get(this: Element) {
        return this.getAttribute(attribute);
      },
      set(this: Element, value: string | null) {
        if (value === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
  }
  Object.assign(window, {
    Option: function Option(text: string) {
      return Object.assign(window.document.createElement('option'), { textContent: text });
    },
  });
}

const done = new WeakSet<Element>();

/** Runs the scripts of the page that have not run yet, each once, in order. Those in a template are none of the page. */
export async function runScripts(): Promise<void> {
  for (const script of document.querySelectorAll('script[type="module"]')) {
    if (done.has(script)) continue;
    done.add(script);
    for (const module of modulesOf(script.getAttribute('src')!)) await import(/* @vite-ignore */ module);
  }
}

/** What the script of a component imports; it does nothing else. Rendered on a server, a component only names its script. */
function modulesOf(source: string): string[] {
  const [, file, index] = /^(.+)\?astro&type=script&index=(\d+)/.exec(source)!;
  const script = [...readFileSync(file!, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)][Number(index)]![1]!;
  return [...script.matchAll(/import '(.+)';/g)].map(([, module]) => join(dirname(file!), module!));
}

/** Opens a page and runs its scripts. */
export async function startPage(html: string, address?: string): Promise<void> {
  openPage(html, address);
  await runScripts();
}

/** The element that a selector finds; it must be there. */
export function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Lets all promises settle that are waited for. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
