import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component that gets some properties beforehand: an element of prose that needs what its page knows. */
export function bind(component: AstroComponentFactory, bound: Record<string, unknown>): AstroComponentFactory {
  const factory: AstroComponentFactory = (result, props: Record<string, unknown>, slots) =>
    component(result, { ...props, ...bound }, slots);
  return Object.assign(factory, { isAstroComponentFactory: true, moduleId: component.moduleId, propagation: component.propagation });
}
