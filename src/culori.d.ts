/** The functions of culori that are used here; the package has no types. */
declare module 'culori' {
  /** Contrast of two CSS colours by WCAG 2: 1 to 21. */
  export function wcagContrast(a: string, b: string): number;
  /** A CSS colour as `#rrggbb`; undefined for what is none. */
  export function formatHex(colour: string): string | undefined;
}
