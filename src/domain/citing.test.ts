import { describe, expect, test } from 'vitest';
import * as small from '../../tests/small-topic.ts';
import { bibtex, citedPage, cslJson, wikipediaTemplate, type CitedPage } from './citing.ts';

const en: CitedPage = {
  id: '2021-05-12-stops',
  locale: 'en',
  title: 'The ferry stops',
  site: 'The ferry',
  address: 'https://ferry.example/en/timeline/2021-05-12-stops/',
  date: '2021-07-01',
  edition: '2021-07-01-1f0c9b7a',
};
const ar: CitedPage = {
  ...en,
  locale: 'ar',
  title: 'العبّارة تتوقف',
  site: 'العبّارة',
  address: 'https://ferry.example/ar/timeline/2021-05-12-stops/',
};
const titled = (title: string) => ({ ...en, title });

test('an entry is cited by what heads its page, as of the day on which it was compared with its sources', () => {
  const stops = small.event(en.id);
  expect(citedPage(small.topicOf([stops]), stops, 'en', en.address, en.edition)).toEqual(en);
});

describe('a page is cited in BibTeX', () => {
  test('with all that its foot names', () => {
    expect(bibtex(en)).toBe(`@misc{2021-05-12-stops-en,
  title = {{The ferry stops}},
  howpublished = {The ferry},
  year = 2021,
  month = jul,
  note = {Edition 2021-07-01-1f0c9b7a},
  url = {https://ferry.example/en/timeline/2021-05-12-stops/},
  langid = {english}
}`);
  });

  test('in its own language', () => {
    expect(bibtex(ar)).toBe(`@misc{2021-05-12-stops-ar,
  title = {{العبّارة تتوقف}},
  howpublished = {العبّارة},
  year = 2021,
  month = jul,
  note = {النسخة 2021-07-01-1f0c9b7a},
  url = {https://ferry.example/ar/timeline/2021-05-12-stops/},
  langid = {arabic}
}`);
  });

  test.each([
    ['“Boats & tides”, 50% off', '“Boats \\& tides”, 50\\% off'],
    ['A "ferry" {sic}', 'A "ferry" \\textbraceleft{}sic\\textbraceright{}'],
    ['half}', 'half\\textbraceright{}'],
    ['C:\\boats_~#1 $5^2', 'C:\\textbackslash{}boats\\_\\textasciitilde{}\\#1 \\$5\\textasciicircum{}2'],
  ])('where %s means nothing but itself', (title, escaped) => {
    expect(bibtex(titled(title))).toContain(`  title = {{${escaped}}},\n`);
  });
});

describe('a page is cited in CSL-JSON', () => {
  test('as a list of one', () => {
    expect(cslJson(ar)).toBe(
      '[{"id":"2021-05-12-stops-ar","type":"webpage","title":"العبّارة تتوقف","container-title":"العبّارة",' +
        '"URL":"https://ferry.example/ar/timeline/2021-05-12-stops/","issued":{"date-parts":[[2021,7,1]]},"version":"2021-07-01-1f0c9b7a","language":"ar"}]',
    );
  });

  test('that reads back as it was, whatever the title', () => {
    const title = 'A "ferry" {sic} \\ \n';
    expect(JSON.parse(cslJson(titled(title)))[0].title).toBe(title);
  });
});

describe('a page is cited in Wikipedia', () => {
  test('with the template of its language', () => {
    expect(wikipediaTemplate(en)).toBe(`{{cite web
|url=https://ferry.example/en/timeline/2021-05-12-stops/
|title=The ferry stops
|website=The ferry
|date=2021-07-01
}}`);
    expect(wikipediaTemplate(ar)).toBe(`{{استشهاد ويب
|مسار=https://ferry.example/ar/timeline/2021-05-12-stops/
|عنوان=العبّارة تتوقف
|موقع=العبّارة
|تاريخ=2021-07-01
}}`);
  });

  test.each([
    ['a | b', 'a &#124; b'],
    ['{{sic}} [1]', '&#123;&#123;sic&#125;&#125; &#91;1&#93;'],
    ["it's ''slanted'' <b>", "it's &#39;&#39;slanted&#39;&#39; &#60;b&#62;"],
    ['“quoted” = "quoted"', '“quoted” = "quoted"'],
  ])('where %s means nothing but itself', (title, escaped) => {
    expect(wikipediaTemplate(titled(title))).toContain(`|title=${escaped}\n`);
  });
});
