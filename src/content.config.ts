import { defineCollection } from 'astro:content';
import { contentRoot } from '#loader/content-root.ts';
import { bodies } from '#loader/topic-loader.ts';

export const collections = { bodies: defineCollection({ loader: bodies(contentRoot) }) };
