import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { specReference } from '../../src/schemas/fields.ts';
import { REQUIREMENT_LEVELS } from '../../src/schemas/requirement.ts';
import { catalogue } from '../support/catalogue.ts';

/**
 * Every normative word of the documents that requirements cite is listed in an entry or left out with a reason. The texts are not in the
 * repository, so their words were counted once, by program. Who removes, adds or moves a requirement says in the fixture what became of
 * the statement. A statement that stands in several entries has the same id in each, and counts once.
 */
const FOLDER = 'tests/fixtures/requirements';
const read = <Shape>(name: string) => parse(readFileSync(`${FOLDER}/${name}.yaml`, 'utf8')) as Shape;
const counts = read<Record<string, Record<string, Partial<Record<(typeof REQUIREMENT_LEVELS)[number], number>>>>>('counts');
const leftOut = read<Record<string, Record<string, string>>>('left-out');

const listed = Map.groupBy(
  [...catalogue.codes, ...catalogue.classes].flatMap(({ facts }) => facts.requirements),
  ({ spec }) => spec.document,
);

test('the documents that were counted are those that requirements cite', () => {
  expect(Object.keys(counts).sort()).toEqual([...listed.keys()].sort());
});

describe.each(Object.entries(counts))('%s', (document, sections) => {
  const accounted = new Map<string, number>();
  const add = (place: string, number: number) => accounted.set(place, (accounted.get(place) ?? 0) + number);
  for (const statement of new Set(listed.get(document)?.map(({ spec, level, id }) => `${spec.section} ${level} ${id}`)))
    add(statement.replace(/ [^ ]+$/, ''), 1);
  for (const places of Object.values(leftOut[document] ?? {})) {
    for (const place of places.split(', ')) {
      const [where, number = '1'] = place.split(' × ');
      add(where!, Number(number));
    }
  }

  test('has no normative word that is neither listed nor left out, and none twice', () => {
    const counted = Object.entries(sections).flatMap(([section, words]) =>
      Object.entries(words).map(([level, number]) => `${section} ${level} × ${number}`),
    );
    const found = [...accounted].filter(([, number]) => number !== 0).map(([place, number]) => `${place} × ${number}`);
    expect(found.sort()).toEqual(counted.sort());
  });

  test('leaves out words of sections that it has', () => {
    const documentSections = new Set(catalogue.specs[document]!.sections);
    const places = Object.values(leftOut[document] ?? {}).flatMap((list) => list.split(', '));
    const cited = places.map((place) => specReference.parse(`${document} ${place.split(' ')[0]}`).section);
    expect(cited.filter((section) => !documentSections.has(section))).toEqual([]);
  });
});
