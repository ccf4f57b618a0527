/** What stands before the products whose pages name what was read. */
export const READ = 'Products named here whose pages have what was read:';

/** What stands before those of which the page says more. */
export const EXPERIENCE = 'Experience, and no document, is behind what stands here on';
