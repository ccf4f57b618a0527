/** The one function of culori that the tests use; the package has no types. */
declare module 'culori' {
  /** Contrast of two CSS colours by WCAG 2: 1 to 21. */
  export function wcagContrast(a: string, b: string): number;
}
