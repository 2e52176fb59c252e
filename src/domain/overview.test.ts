import { describe, expect, test } from 'vitest';
import { readContent } from '#loader/read-content.ts';
import { overviewOf } from './overview.ts';

const content = readContent('tests/fixtures/topic').content!;

describe('the overview of a timeline', () => {
  test('draws every event once, in the band of its era', () => {
    const dots = overviewOf(content, false).map(({ main, others }) => (main + others).split('M').length - 1);
    expect(dots).toEqual([1, 2]);
  });

  test('is mirrored for languages that read from the right', () => {
    const [left] = overviewOf(content, false);
    const [right] = overviewOf(content, true);
    const x = (path: string) => Number(/M([\d.]+)/.exec(path)![1]);
    expect(x(left!.main + left!.others) + x(right!.main + right!.others)).toBeCloseTo(100);
  });
});
