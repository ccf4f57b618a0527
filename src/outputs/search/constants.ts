/** How other phrases look that are joined as a language joins the words of “Not Found”. */
const JOINED: readonly [words: RegExp, others: string][] = [
  [/NOT_FOUND/, '[A-Z][A-Z\\d_]*'],
  [/NotFound/, '[A-Z][A-Za-z\\d]*'],
  [/notFound/, '[a-z][A-Za-z\\d]*'],
  [/not[_-]found/, '[a-z][a-z\\d_-]*'],
];

/** What stands in front of a name, `Response.Status.`, and the name. */
const partsOf = (written: string): [qualifier: string, name: string] => {
  const [, qualifier = '', name = ''] = /^(.*[.:/])?(.*)$/.exec(written)!;
  return [qualifier, name];
};

/** How many letters of a name are the language's own, if a constant is written as the one for 404 is; -1 if it is not. */
function likeness(written: string, for404: string): number {
  const [[qualifier, name], [whole, sample]] = [partsOf(written), partsOf(for404)];
  // A part of it begins behind a sign.
  const isPart = whole.endsWith(qualifier) && /\W$/.test(whole.slice(0, whole.length - qualifier.length)) && /^\w/.test(qualifier);
  if (qualifier !== '' && qualifier !== whole && !isPart) return -1;
  const [words, others] = JOINED.find(([each]) => each.test(sample)) ?? [];
  const own = words && sample.replace(words, '');
  // Without a qualifier, CONFLICT is everybody's.
  if (own === undefined || (own === '' && qualifier === '')) return -1;
  const looks = new RegExp(`^${sample.replace(words!, others!).replace('404', '\\d{3}')}$`);
  return looks.test(name) ? own.length : -1;
}

/**
 * The languages in which a constant is written so: by what stands in front of it, and by how its words are joined.
 * @param written `http.StatusConflict`, `SC_CONFLICT`
 * @param languages each with its constant for 404
 * @returns their names, in the order given; none for what no language or any may have written
 */
export function languagesOf(written: string, languages: readonly { title: string; constant?: string }[]): string[] {
  const all = languages.map(({ title, constant = '' }) => ({ title, own: likeness(written, constant) }));
  // HTTP_STATUS_CONFLICT begins with HTTP_ too.
  const most = Math.max(0, ...all.map(({ own }) => own));
  return all.filter(({ own }) => own === most).map(({ title }) => title);
}
