import { expect, test } from 'vitest';
import { localeIds } from '#i18n/locales.ts';
import { readContent } from '#loader/read-content.ts';
import { engineFiles } from './source-files.ts';

const { content } = readContent('src/content');
const { site, figures, places } = content!;

/** Names of sides, figures and places, in every language and spelling that the topic knows. */
const sides = site.sides.flatMap(({ name }) => Object.values(name));
const ids = [...site.sides.map(({ id }) => id), ...figures.keys(), ...places.keys()];
const names = [...figures.values()].flatMap(({ facts, words }) => [
  ...localeIds.flatMap((locale) => [words[locale].name, words[locale].short]),
  ...facts.aliases,
]);
const persons = [...figures.values()].filter(({ facts }) => facts.kind === 'person').map(({ words }) => words.en.name);
const placeNames = [...places.values()].flatMap(({ data }) => [...Object.values(data.names), ...data.aliases]);

/** A word that the texts of the topic also write in lower case is an ordinary one: `court`, `bridge`, `others`. */
const prose = [...content!.background.values(), ...content!.timeline.values(), ...figures.values()].flatMap(({ bodies, words }) => [
  ...bodies.en.map(({ text }) => text),
  ...Object.values(words.en as Record<string, unknown>).map(String),
]);
const ordinary = new Set(prose.join(' ').match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu));

/**
 * The words of the topic: every whole name, and each word of the names of persons and places, which are written in
 * letters that have capitals. Left out is what has fewer than four letters, and what is an ordinary word.
 */
const parts = [...persons, ...placeNames].flatMap((name) => name.split(/[\s()/–-]+/)).filter((word) => /^\p{Lu}/u.test(word));
const topicWords = [...new Set([...sides, ...ids, ...names, ...placeNames, ...parts])].filter(
  (word): word is string => word !== undefined && word.length >= 4 && !ordinary.has(word.toLowerCase()),
);

test('the topic has words to look for', () => {
  expect(topicWords.length).toBeGreaterThan(500);
  expect(topicWords).toEqual(expect.arrayContaining(sides.slice(0, 2)));
});

test('the engine knows no word of the topic', () => {
  const escaped = topicWords.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const any = new RegExp(`(?<![\\p{L}\\p{M}])(${escaped.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  expect(engineFiles.flatMap(({ path, text }) => [...text.matchAll(any)].map(([word]) => `${path}: ${word}`))).toEqual([]);
});
