import { describe, expect, test } from 'vitest';
import { siteProblems, type BuiltPage } from './site-problems.ts';

/** A sound page, but for what a test changes; its title is its own. */
const page = (file: string, changes: Partial<BuiltPage> = {}): BuiltPage => ({
  file,
  ...(file.startsWith('ar/') ? { lang: 'ar', dir: 'rtl' } : { lang: 'en', dir: 'ltr' }),
  title: `Title of ${file}`,
  description: 'What it says.',
  headings: 1,
  ids: [],
  links: [],
  pictures: [],
  resources: [],
  pointers: [],
  ...changes,
});
const judge = (pages: BuiltPage[], { files = [] as string[], base = '/' } = {}) =>
  siteProblems(pages, new Set([...pages.map(({ file }) => file), ...files]), base);

describe('a sound site', () => {
  test('has nothing to report, at the root of a host', () => {
    const home = page('en/index.html', {
      ids: ['said'],
      links: [
        '/',
        '/ar/',
        '#said',
        '/en/terms/#tide',
        '../ar/',
        'https://elsewhere.example/x',
        'mailto:desk@ferry.example',
        '/en/?era=2#said',
      ],
      resources: ['/icon.svg', 'data:image/svg+xml,x'],
      pictures: ['https://ferry.example/share/en/home.png'],
      pointers: ['said'],
    });
    const pages = [page('index.html'), home, page('ar/index.html'), page('en/terms/index.html', { ids: ['tide'] })];
    expect(judge(pages, { files: ['icon.svg', 'share/en/home.png'] })).toEqual([]);
  });

  test('has nothing to report under a path', () => {
    const pages = [page('index.html', { links: ['/some/repo/en/', 'en/'], resources: ['/some/repo/icon.svg'] }), page('en/index.html')];
    expect(judge(pages, { files: ['icon.svg'], base: '/some/repo/' })).toEqual([]);
  });

  test('may link to files that are no pages', () => {
    expect(judge([page('en/index.html', { links: ['/feed.xml'] })], { files: ['feed.xml'] })).toEqual([]);
  });

  test('may have a page for the lost in each language under one title', () => {
    expect(judge([page('404.html', { title: 'Lost' }), page('en/404.html', { title: 'Lost' })])).toEqual([]);
  });
});

describe('a page is reported', () => {
  test.each<[string, Partial<BuiltPage>, string]>([
    ['in the wrong language', { lang: 'ar' }, 'lang="ar" dir="ltr" is not the language of its address'],
    ['in the wrong direction', { dir: 'rtl' }, 'lang="en" dir="rtl" is not the language of its address'],
    ['without a title', { title: ' ' }, 'no title or no description'],
    ['without a description', { description: '' }, 'no title or no description'],
    ['without a heading', { headings: 0 }, '0 headings of the first level'],
    ['with two first headings', { headings: 2 }, '2 headings of the first level'],
    ['with an id twice', { ids: ['a', 'b', 'b'] }, 'an id stands twice: b'],
    ['whose button opens nothing', { pointers: ['s1'] }, 'points at #s1, which is not on the page'],
    ['that loads from elsewhere', { resources: ['https://cdn.example/x.js'] }, 'loads from elsewhere: https://cdn.example/x.js'],
    ['that loads from elsewhere on the sly', { resources: ['//cdn.example/x.js'] }, 'loads from elsewhere: //cdn.example/x.js'],
    ['that loads what is not there', { resources: ['/icon.svg'] }, 'loads what is not there: /icon.svg'],
    [
      'whose share picture is not there',
      { pictures: ['https://ferry.example/x.png'] },
      'no such share picture: https://ferry.example/x.png',
    ],
    ['whose share picture has no full address', { pictures: ['/en/'] }, 'no such share picture: /en/'],
    ['with a broken link', { links: ['/en/tides/'] }, 'broken link: /en/tides/'],
    ['with a link without its last slash', { links: ['/en'] }, 'broken link: /en'],
    ['with a link that runs code', { links: ['javascript:alert(1)'] }, 'broken link: javascript:alert(1)'],
    ['with a fragment of its own that is not there', { links: ['#b-07'] }, 'no such fragment: #b-07'],
    ['with a fragment elsewhere that is not there', { links: ['/en/#b-07'] }, 'no such fragment: /en/#b-07'],
  ])('%s', (_what, changes, problem) => {
    expect(judge([page('en/index.html', changes)])).toEqual([`en/index.html: ${problem}`]);
  });

  test('that has the title of another', () => {
    const [a, b] = ['en/a/index.html', 'en/b/index.html'].map((file) => page(file, { title: 'Ferry' }));
    expect(judge([a!, b!])).toEqual(['en/b/index.html: same title as en/a/index.html: Ferry']);
  });

  test('whose link leaves the path of the site', () => {
    expect(judge([page('en/index.html', { links: ['/en/'] })], { base: '/some/repo/' })).toEqual(['en/index.html: broken link: /en/']);
  });

  test('with everything that is wrong with it, page by page', () => {
    const pages = [page('index.html', { headings: 0, links: ['/x/'] }), page('en/index.html', { title: '' })];
    expect(judge(pages)).toHaveLength(3);
  });
});

test('a fragment in another script is found however it is written', () => {
  const ids = ['المد'];
  expect(judge([page('en/index.html', { ids, links: ['#المد', `#${encodeURIComponent('المد')}`] })])).toEqual([]);
});
