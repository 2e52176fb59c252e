import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { faults } from '../../tests/faults.ts';
import * as small from '../../tests/small-topic.ts';
import { claimFacts } from './claim.ts';

const schema = z.strictObject(claimFacts);
const { facts } = small.claim('engine');

test('a claim names the report and its day', () => {
  expect(faults(schema, { ...facts, reported: {} })).toEqual([
    'reported.date: The field `date` is missing.',
    'reported.source: The field `source` is missing.',
  ]);
});

test('a claim may name who said it', () => {
  expect(faults(schema, { ...facts, reported: { ...facts.reported, by: 'harbour-office' } })).toEqual([]);
});

test('a verdict is one of four', () => {
  expect(faults(schema, { ...facts, verdict: 'false' })).toEqual(['verdict: This value is not on the list.']);
});
