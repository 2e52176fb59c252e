import { expect, test } from 'vitest';
import { event, figure, number, place, quote, source, topicOf } from '../../../tests/small-topic.ts';
import { dataSetRows } from './rows.ts';

const body = `The office spoke.<Cite id="gazette" />

<Positions>
<Position side="harbour" by="Harbour office">

It carried <Num id="passengers" /> people.<Cite id="gazette" />

</Position>
</Positions>

<Quote id="notice" />
`;
const content = topicOf([
  event('2021-05-12-stops', { places: ['lumen'] }, body),
  figure('ada-quill'),
  quote('notice'),
  source('gazette'),
  number('passengers'),
  place('lumen'),
]);
const rows = dataSetRows(content, (locale, collection, id) => `https://ferry.example/${locale}/${collection}/${id}/`);

test('a paragraph names its sources and numbers, and whose account it is', () => {
  expect(rows.paragraphs.find(({ id }) => id === 'timeline/2021-05-12-stops/b-04')).toEqual({
    id: 'timeline/2021-05-12-stops/b-04',
    page: {
      en: 'https://ferry.example/en/timeline/2021-05-12-stops/#b-04',
      ar: 'https://ferry.example/ar/timeline/2021-05-12-stops/#b-04',
    },
    entry: 'timeline/2021-05-12-stops',
    kind: 'paragraph',
    side: 'harbour',
    by: { en: 'Harbour office', ar: 'Harbour office' },
    text: { en: 'It carried 80 people.', ar: 'It carried 80 people.' },
    sources: ['gazette'],
    numbers: ['passengers'],
    figures: [],
    places: [],
    timeline: [],
    terms: [],
    quotes: [],
  });
});

test('in the text of an entry an account begins with its speaker, and so does a quotation', () => {
  expect(rows.timeline[0]!.body).toMatchObject({
    en: 'The office spoke.\n\nHarbour office: It carried 80 people.\n\nAda Quill: “It will sail when it is ready”',
  });
});

test('an entry without a body has none, and cites what vouches for its summary', () => {
  expect(rows.figures[0]).toMatchObject({ id: 'ada-quill', name: { en: 'Ada Quill', ar: 'Ada Quill' }, cited: ['gazette'] });
  expect(rows.figures[0]).not.toHaveProperty('body');
});
