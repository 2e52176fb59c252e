import { expect, test } from 'vitest';
import { findings } from '../../../tests/faults.ts';
import { event, number, place, source, term, topicOf } from '../../../tests/small-topic.ts';
import { usage } from './usage.ts';

test('a source, a place, a number and a term that something names are in use', () => {
  const text = 'At <Term id="tide">low water</Term>.<Cite id="gazette" />';
  const stops = event('2021-05-12', { places: ['island'], numbers: ['passengers'] }, text);
  expect(findings(usage(topicOf([stops, source('gazette'), place('island'), number('passengers'), term('tide')])))).toEqual([]);
});

test('what nothing names is reported, file by file', () => {
  const idle = { sources: [] };
  expect(findings(usage(topicOf([source('log'), place('pier', idle), number('boats', idle), term('ebb', idle)])))).toEqual([
    'sources/log.yaml, 1:1: Nothing refers to this entry of sources.',
    'places/pier.yaml, 1:1: Nothing refers to this entry of places.',
    'numbers/boats.yaml, 1:1: Nothing refers to this entry of numbers.',
    'terms/ebb.yaml, 1:1: Nothing refers to this entry of terms.',
  ]);
});
