import { expect, test } from 'vitest';
import { shippingProblem } from './shipped-scripts.ts';

const ours = '/site/src/client/search.ts';
const listed = ['/site/node_modules/minisearch/dist/es/index.js', '\0vite/preload-helper.js'];

test('what is listed may be in the scripts, beside our own', () => {
  expect(shippingProblem([ours, ...listed])).toBe(undefined);
});

test('a package that is not listed stops the build, however deep it lies', () => {
  expect(shippingProblem([ours, ...listed, '/site/node_modules/a/node_modules/@far/away/lib/b.js?x'])).toBe(
    'Scripts that readers load hold @far/away, and no page says under which licence: list it in src/domain/shipped.ts.',
  );
});

test('so does one that is listed and no longer there', () => {
  expect(shippingProblem([ours, listed[1]!])).toBe('No script holds minisearch any more: take it out of src/domain/shipped.ts.');
});
