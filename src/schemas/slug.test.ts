import { describe, expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import { slug, slugs } from './slug.ts';

describe('an id', () => {
  test.each(['gazette', '2021-05-12-ferry-stops', 'c01-engine', '7'])('may be %s', (id) => {
    expect(faults(slug, id)).toEqual([]);
  });

  test.each(['', 'Gazette', 'ferry--stops', '-ferry', 'ferry-', 'ferry_stops', 'ferry stops', 'عبّارة', '../secret'])(
    'is not "%s"',
    (id) => {
      expect(faults(slug, id)).toEqual([': This is not an id.']);
    },
  );
});

describe('a list of ids', () => {
  test('may be empty', () => {
    expect(faults(slugs('sources'), [])).toEqual([]);
  });

  test('holds no id twice', () => {
    expect(faults(slugs('sources'), ['gazette', 'almanac', 'gazette'])).toEqual([': The same id stands twice in this list.']);
  });

  test('is a list even when there is one', () => {
    expect(faults(slugs('sources'), 'gazette')).toEqual([': This is not a list.']);
  });
});
