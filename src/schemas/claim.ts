import { z } from 'astro/zod';
import { dayDate } from './date.ts';
import { slug, slugs } from './slug.ts';
import { text } from './text.ts';

export const verdicts = ['confirmed', 'refined', 'contradicted', 'unconfirmed'] as const;

export const claimWords = {
  claim: text.describe('What was reported, in one plain sentence of our own.'),
  known: text.describe('What other reports of that day knew, in one or two sentences.'),
  later: text.optional().describe('What turned out later, in one or two sentences.'),
};

export const claimFacts = {
  reported: z
    .strictObject({
      date: dayDate.describe('The day of the report.'),
      source: slug.describe('Id of the report.'),
      by: slug.optional().describe('Id of the figure who is said to have said it; left out where the report speaks in its own voice.'),
    })
    .describe('When, where and from whose mouth it was reported.'),
  verdict: z
    .enum(verdicts)
    .describe(
      'confirmed = others reported the same; refined = right, but less exact than others; contradicted; unconfirmed = only this report has it.',
    ),
  events: slugs('events that it concerns'),
  quotes: slugs('quotes that it rests on'),
  numbers: slugs('numbers that it rests on'),
  reviewed: dayDate.describe('The day on which the entry was last compared with its sources.'),
  sources: slugs('sources that vouch for `claim` and `known`').min(1, 'no-source'),
};
