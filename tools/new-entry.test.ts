import { describe, expect, test } from 'vitest';
import { site } from '../tests/small-topic.ts';
import { filesOf, refusalOf } from './new-entry.ts';

test('an event is begun in two files: facts and words in English, words alone in Arabic; its date and era come from its id', () => {
  const [english, arabic] = filesOf('timeline', '2021-05-12-ferry-stops', site);
  expect(english).toEqual({ path: 'timeline/2021-05-12-ferry-stops.en.mdx', text: eventInEnglish });
  expect(arabic).toEqual({ path: 'timeline/2021-05-12-ferry-stops.ar.mdx', text: eventInArabic });
});

test('a record is begun in one file that holds both languages', () => {
  expect(filesOf('terms', 'slack-tide', site)).toEqual([{ path: 'terms/slack-tide.yaml', text: term }]);
});

test('an event of a time that belongs to no era leaves the era open', () => {
  expect(filesOf('timeline', '1700-first-boat', site)[0]!.text).toContain('date: "1700"\n');
  expect(filesOf('timeline', '1700-first-boat', site)[0]!.text).toContain('era: TODO\n');
});

describe('is refused, with what to write instead', () => {
  test('nothing', () => {
    expect(refusalOf('', '')).toBe(`Nothing is named.
Write the collection and the id, as in
  npm run new -- timeline 2021-05-12-ferry-stops
The collections: pages, background, timeline, figures, quotes, claims, sources, places, numbers, charts, outlines, maps, terms, corrections.`);
  });

  test('a collection that does not exist', () => {
    expect(refusalOf('timelin', 'x')).toMatch(/^There is no collection `timelin`. Did you mean `timeline`\?\n/);
  });

  test('an id that is missing', () => {
    expect(refusalOf('figures', '')).toBe(`The id is missing. It is the file name and the address in every language, and stays.
Write
  npm run new -- figures <id>`);
  });

  test('words that are no id', () => {
    expect(refusalOf('figures', 'Adá Quill'))
      .toBe(`\`Adá Quill\` is not an id. Use only a–z, 0–9 and single hyphens. It is the file name and the address in every language, and stays.
Write
  npm run new -- figures ada-quill`);
  });

  test('an event without its date', () => {
    expect(refusalOf('timeline', 'ferry-stops')).toBe(`The id of an event begins with its date.
Write year-month-day, or as much of it as is known, as in
  npm run new -- timeline 2021-05-12-ferry-stops`);
  });

  test('an event on a day that does not exist', () => {
    expect(refusalOf('timeline', '2021-02-31-ferry-stops')).toBe(`\`2021-02-31\` is no date: That month has no such day.
Write year-month-day, or as much of it as is known, as in
  npm run new -- timeline 2021-05-12-ferry-stops`);
  });
});

test('an event of which only the year or the month is known is not refused', () => {
  expect([refusalOf('timeline', '1890-first-crossing'), refusalOf('timeline', '2021-06-ferry-returns')]).toEqual([undefined, undefined]);
});

const eventInEnglish = `---
# When it happened, or began: a quoted date, as precise as is known.
date: "2021-05-12"
# Optional. When it ended, if it lasted.
end: "TODO"
# Id of an era in site.yaml. One of: before, quarrel.
era: quarrel
# 3 = core, 2 = needed to follow the story, 1 = detail. Never a judgement of blame. One of: 1, 2, 3.
importance: TODO
# confirmed; attributed = rests on the named claimant; disputed = the sides differ, see <Positions>. One of: confirmed, attributed, disputed.
status: TODO
# The day on which the entry was last compared with its sources.
reviewed: "TODO"
# Ids of places where it happened. Write [] if there are none.
places:
  - TODO
# Ids of persons and bodies who acted in it. Write [] if there are none.
figures:
  - TODO
# Ids of numbers of the ledger that belong to it. Write [] if there are none.
numbers:
  - TODO
# Ids of sources that vouch for the title and the summary.
sources:
  - TODO
# What happened, as a short headline without a full stop.
title: TODO
# Two to four sentences; the sources in \`sources\` vouch for them.
summary: TODO
---

TODO: the text, with a source after every sentence; docs/content-model.md shows how. If the entry needs no text, delete this paragraph in both files.
`;

const eventInArabic = `---
# ما حدث، عنواناً قصيراً بلا نقطة في آخره.
title: TODO
# من جملتين إلى أربع، تستند إلى ما في \`sources\`.
summary: TODO
---

TODO: النص، وبعد كل جملة مصدرها؛ والطريقة مشروحة في docs/content-model.md. وإن لم يحتج المدخل إلى نص فاحذف هذه الفقرة من الملفين.
`;

const term = `# The word, as the site writes it.
term:
  en: TODO
  ar: TODO
# Other words for the same thing, in any script. Write [] if there are none.
aliases:
  - TODO
# What it means, in one to three sentences.
definition:
  en: TODO
  ar: TODO
# Optional. Who objects to the word, and how the site uses it.
contested:
  en: TODO
  ar: TODO
# Ids of sources of the definition.
sources:
  - TODO
`;
