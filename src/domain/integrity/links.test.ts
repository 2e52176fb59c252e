import { describe, expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { chapter, event, term, topicOf } from '../../../tests/small-topic.ts';
import { links } from './links.ts';

const entries = [chapter('why', {}, 'One.\n\nTwo.'), term('tide'), event('2021-05-12')];
const judge = (url: string) =>
  findings(links(topicOf([...entries, chapter('links', { order: 2 }, { en: `[Here](${url})`, ar: '' })]))).map((said) =>
    said.replace('background/links.en.mdx, 1:1: ', ''),
  );

describe('a link leads to', () => {
  test.each([
    '/',
    '/terms/',
    '/background/why/',
    '/background/why/#b-02',
    '/terms/#tide',
    '/timeline/2021-05-12/',
    '../why/',
    '#b-01',
    'https://a.example/x',
    'mailto:a@b.example',
    '/feed.xml',
  ])('%s', (url) => {
    expect(judge(url)).toEqual([]);
  });
});

describe('a link does not lead to', () => {
  test.each([
    ['/en/terms/', '/en/terms/ is no page of this site.'],
    ['/terms', '/terms is no page of this site.'],
    ['/background/whi/', '/background/whi/ is no page of this site.'],
    ['/background/why/#b-03', 'The page of /background/why/#b-03 has nothing of that name on it.'],
    ['/terms/#tidd', 'The page of /terms/#tidd has nothing of that name on it.'],
    ['#b-02', 'The page of #b-02 has nothing of that name on it.'],
  ])('%s', (url, said) => {
    expect(judge(url)).toEqual([said]);
  });
});

test('the page that was most likely meant is named', () => {
  expect(links(topicOf([...entries, chapter('links', { order: 2 }, '[Here](/background/whi/)')]))[0]!.message).toEqual([
    'no-such-page',
    '/background/whi/',
    '/background/why/',
  ]);
});
