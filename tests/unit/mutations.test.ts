import { expect, test } from 'vitest';
import { lockOf } from '#domain/facts-lock.ts';
import { digest, lockText } from '#loader/facts-lock-file.ts';
import { openTopic, type Reading } from '#loader/read-content.ts';
import { soundFile, type Damage, type Damaged, type Sound } from '../mutations/damage.ts';
import { damagesOfFacts } from '../mutations/of-facts.ts';
import { damagesOfForm } from '../mutations/of-form.ts';
import { damagesOfWords } from '../mutations/of-words.ts';
import { seeded } from '../seeded.ts';

/**
 * Damages the real content in hundreds of ways, as it stands and as if it had been published, and asks of each whether
 * the checker sees it where it was done. Only the damaged file is read anew.
 */
const root = 'src/content';
const content = openTopic(root, undefined).reading.content!;
const data = lockOf(content, root, digest);
const topic = openTopic(root, { file: 'facts.lock.json', text: lockText(data), data, findings: [] });
const files = [...topic.readings]
  .filter(([path]) => path.includes('/') && !path.startsWith('style/'))
  .map(([path, reading]) => soundFile(path, reading, content));
/** What is wrong already, while somebody writes, is not the work of a damage. */
const before = new Set(topic.reading.issues.map((issue) => JSON.stringify(issue)));

const timesEach = 5;
const damages = [...damagesOfForm, ...damagesOfFacts, ...damagesOfWords];

test('the kinds of damage have names of their own', () => {
  expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
  expect(damages.length * timesEach).toBeGreaterThan(300);
});

test.each(damages.map((kind, index) => [kind.harmless ? 'is let pass' : 'is refused', kind.name, kind, index] as const))(
  '%s: %s',
  (_end, _name, kind, index) => {
    const random = seeded(index + 1);
    let done = 0;
    // Where few files give occasion for a damage, they are damaged again, each time in another place.
    for (let round = 0; done < timesEach && round < timesEach; round += 1) {
      for (const file of random.shuffled(files)) {
        const damaged = done < timesEach && kind.damage(file, random);
        if (!damaged) continue;
        const { text } = damaged;
        const issues = topic.with(file.path, typeof text === 'string' ? new TextEncoder().encode(text) : text).issues;
        const fresh = issues.filter((issue) => !before.has(JSON.stringify(issue)));
        const seen = kind.harmless ? !fresh.length : fresh.some((issue) => isThere(issue, file, damaged, kind));
        expect(seen, report(file, damaged, fresh)).toBe(true);
        done += 1;
      }
    }
    expect(done, 'occasions for this damage').toBe(timesEach);
  },
  60_000,
);

type Issue = Reading['issues'][number];

function isThere({ file, line, other, message }: Issue, { path, id, locale }: Sound, damaged: Damaged, { seen }: Damage): boolean {
  const own = `${root}/${path}`;
  const twin = own.replace(/\.(en|ar)\.mdx$/, `.${locale === 'en' ? 'ar' : 'en'}.mdx`);
  if (seen === 'anywhere') return file.includes(id) || message.some((gap) => String(gap).includes(id));
  if (seen === 'in the twin') return [own, twin].includes(file);
  const places = [{ file, line }, ...(other ? [other] : [])].filter((place) => place.file === own);
  return places.some((place) => seen === 'in the file' || Math.abs(place.line - damaged.line) <= 1);
}

const report = ({ path }: Sound, { text, line }: Damaged, issues: Issue[]) =>
  [
    `${path}:${line} ${typeof text === 'string' ? text.split('\n')[line - 1]?.slice(0, 300) : ''}`,
    ...issues.map(
      ({ file, line, column, message, other }) =>
        `  ${file}:${line}:${column} ${JSON.stringify(message)} ${other ? `${other.file}:${other.line}` : ''}`,
    ),
  ].join('\n');
