/** Switches off the change of the run before, which a kept worker would carry into what test files do as they are read. */
const stryker = (globalThis as { __stryker__?: { activeMutant?: string | undefined } }).__stryker__;
if (stryker) stryker.activeMutant = undefined;

export {};
