/**
 * Names for the values in src/styles/tokens.css; no value stands here.
 * @type {import('tailwindcss').Config}
 */
module.exports = {
  theme: {
    extend: {
      colors: {
        paper: 'var(--paper)',
        raised: 'var(--raised)',
        sunken: 'var(--sunken)',
        ink: 'var(--ink)',
        quiet: 'var(--quiet)',
        line: 'var(--line)',
        field: 'var(--field)',
        hue: 'var(--hue-ink)',
        tint: 'var(--hue-tint)',
      },
      fontFamily: { sans: 'var(--font-text)', mono: 'var(--font-code)' },
      fontSize: {
        fine: ['var(--size-fine)', 'var(--leading-small)'],
        note: ['var(--size-note)', 'var(--leading-small)'],
        small: ['var(--size-small)', 'var(--leading-small)'],
        lead: ['var(--size-lead)', 'var(--leading-lead)'],
        title: ['var(--size-title)', 'var(--leading-title)'],
        section: ['var(--size-section)', 'var(--leading-title)'],
        number: ['var(--size-number)', '1'],
      },
      borderRadius: { tile: 'var(--radius-tile)', frame: 'var(--radius-frame)' },
      maxWidth: { prose: 'var(--measure)', page: 'var(--page)' },
    },
  },
};
