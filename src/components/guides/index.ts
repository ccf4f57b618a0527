import Codes from './Codes.astro';
import OutsideNumbers from './OutsideNumbers.astro';

/** The elements of guides that are computed from all entries; each gets the page's data by `{...props}`. */
export const computed = { Codes, OutsideNumbers };
