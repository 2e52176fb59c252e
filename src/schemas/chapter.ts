import { z } from 'astro/zod';
import { dayDate } from './date.ts';
import { text } from './text.ts';

export const chapterWords = {
  title: text.describe('The question of a reader that this chapter answers, with its question mark.'),
  summary: text.describe('One or two sentences for lists and search engines, at most about 160 characters.'),
  answer: text.describe('The short answer in two or three sentences; the chapter itself cites each of its facts.'),
};

export const chapterFacts = {
  order: z.number().int().min(1).describe('Place in reading order; each number once.'),
  reviewed: dayDate.describe('The day on which the chapter was last compared with its sources.'),
};
