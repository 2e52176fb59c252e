import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(mkdtempSync(join(tmpdir(), 'new-')), 'topic');
cpSync('tests/fixtures/topic', root, { recursive: true });
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/new.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: root },
  });
  return { status, said: (stdout + stderr).replaceAll(`${root}/`, '') };
};

test('both files are written, and what to do with them is said', () => {
  expect(run('timeline', '2021-05-20-meeting')).toEqual({
    status: 0,
    said: `Wrote timeline/2021-05-20-meeting.en.mdx
Wrote timeline/2021-05-20-meeting.ar.mdx
Write what each comment asks for in the place of TODO, and delete the optional fields that have nothing to say.
\`npm run check\` counts the TODOs that are left.
`,
  });
});

test('an entry that is there is left as it is', () => {
  expect(run('places', 'lumen-island')).toEqual({
    status: 1,
    said: `There is already places/lumen-island.yaml.\nOpen it, or choose another id.\n`,
  });
});

test('what is refused writes nothing', () => {
  expect(run('timeline', 'meeting').status).toBe(1);
  expect(existsSync(join(root, 'timeline/meeting.en.mdx'))).toBe(false);
});

test('a topic without its site.yaml is sent to the checker', () => {
  rmSync(join(root, 'site.yaml'));
  expect(run('places', 'pier')).toEqual({ status: 1, said: 'site.yaml cannot be read. `npm run check` says why.\n' });
});
