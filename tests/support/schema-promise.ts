/** A JSON Schema, as far as the promise looks at it. */
type Schema = { [keyword: string]: unknown };

/** What may be worded anew, or follows the host. */
const FREE = new Set(['$id', 'title', 'description']);

/**
 * What a program that was written for the published schema can no longer rely on. Members may be added.
 * @returns a line for each broken promise, with the place
 */
export function brokenPromises(published: unknown, current: unknown, place = '#'): string[] {
  if (!isSchema(published)) return Object.is(published, current) ? [] : [`${place} was ${show(published)} and is ${show(current)}`];
  if (!isSchema(current)) return [`${place} is gone`];
  return Object.entries(published).flatMap(([keyword, value]) => {
    const at = `${place}/${keyword}`;
    if (FREE.has(keyword)) return [];
    // A member that may be missing now was promised to be there.
    if (keyword === 'required')
      return (value as string[])
        .filter((name) => !(current.required as string[] | undefined)?.includes(name))
        .map((name) => `${at} lacks ${name}`);
    if (keyword === 'properties')
      return Object.entries(value as Schema).flatMap(([name, member]) =>
        brokenPromises(member, (current.properties as Schema | undefined)?.[name], `${at}/${name}`),
      );
    if (Array.isArray(value) && !value.some(isSchema))
      return show(value) === show(current[keyword]) ? [] : [`${at} was ${show(value)} and is ${show(current[keyword])}`];
    if (Array.isArray(value))
      return value.flatMap((member, index) =>
        brokenPromises(member, (current[keyword] as unknown[] | undefined)?.[index], `${at}/${index}`),
      );
    return brokenPromises(value, current[keyword], at);
  });
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
