import { describe, expect, test } from 'vitest';
import { readContent } from '#loader/read-content.ts';
import { knownOn } from './as-known.ts';

const content = readContent('src/content').content!;
const since = content.site.focus.from;
const ids = (day: string) => knownOn(content, day, since).numbers.map(({ number }) => number.id);

describe('what was known on a day', () => {
  test('leaves out what happened or was published later', () => {
    const { events, numbers } = knownOn(content, '2023-09-22', since);
    expect(events.map(({ event }) => event.facts.date.slice(0, 10) <= '2023-09-22')).not.toContain(false);
    for (const { sources } of events)
      for (const id of sources) expect(content.sources.get(id)!.data.published! <= '2023-09-22~').toBe(true);
    expect(numbers.length).toBeGreaterThan(5);
  });

  test('shows the count that held that day, and marks the one that replaced it', () => {
    expect(ids('2023-09-22')).toContain('ka-killed-200');
    const { numbers } = knownOn(content, '2023-09-22', since);
    expect(numbers.find(({ number }) => number.id === 'ka-killed-200')!.later!.id).toBe('ka-killed-223');
  });

  test('shows a report from the day on which it was published', () => {
    expect(knownOn(content, '2023-09-22', since).claims).toHaveLength(0);
    expect(knownOn(content, '2023-09-24', since).claims).toHaveLength(27);
  });
});
