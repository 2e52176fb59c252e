import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A folder in which the topic of the fixtures is the whole project. */
let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync('tests/fixtures/topic', join(project, 'topic'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

function run(tool: 'check' | 'lock', ...options: string[]) {
  const command = resolve(`tools/${tool}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...options], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: 'topic' },
  });
  return { status, stdout, stderr };
}

const edit = (file: string, from: string, to: string) => {
  const path = join(project, 'topic', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('npm run check', () => {
  test('is content with a sound topic, and says that nothing has been published yet', () => {
    expect(run('check')).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^\d+ files, nothing to mend\.\nNote: there is no facts\.lock\.json yet, so changes of published facts are not noticed\. `npm run lock` writes it\.\n$/,
      ),
      stderr: '',
    });
  });

  test('ends with 1 where something is to mend, and names the page of the rule', () => {
    edit('sources/almanac.yaml', 'kind: book', 'kind: boook');
    const { status, stderr } = run('check');
    expect(status).toBe(1);
    expect(stderr).toBe(`topic/sources/almanac.yaml:1:7: [shape] This value is not on the list.
  kind: boook
        ^
  → Did you mean \`book\`?
    docs/rules/shape.md

1 to mend.
`);
  });

  test('speaks Arabic', () => {
    edit('sources/almanac.yaml', 'kind: book', 'kind: boook');
    const { stderr } = run('check', '--lang', 'ar');
    expect(stderr).toContain('[shape] هذه القيمة ليست من القيم المسموح بها.');
    expect(stderr).toContain('→ أتقصد `book`؟');
    expect(run('check', '--lang', 'fr').status).toBe(2);
  });

  test('prints data with --json, and nothing else', () => {
    edit('background/what-ferry.ar.mdx', '1890', '1891');
    const { stdout, status } = run('check', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)[0]).toEqual({
      file: 'topic/background/what-ferry.ar.mdx',
      line: 7,
      column: 1,
      rule: 'parity',
      message: 'numeral 1890 stands in the English paragraph but not here.',
      instead: 'Add it here, or take it out there.',
      url: 'docs/rules/parity.md',
      other: { file: 'topic/background/what-ferry.en.mdx', line: 9, column: 1 },
    });
  });

  test('prints an empty list with --json where nothing is to mend', () => {
    expect(run('check', '--json')).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  test('prints workflow commands with --annotations, on one line each', () => {
    edit('sources/almanac.yaml', 'kind: book', 'kind: boook');
    expect(run('check', '--annotations').stdout).toBe(
      '::error file=topic/sources/almanac.yaml,line=1,col=7,title=shape::This value is not on the list.%0ADid you mean `book`?%0Adocs/rules/shape.md\n',
    );
  });

  test('mends with --fix what a machine may, and reports the rest', () => {
    cpSync(resolve('src/content/style/double-space.yaml'), join(project, 'topic/style/double-space.yaml'));
    edit('background/why-stopped.en.mdx', 'accounts', '  accounts');
    edit('sources/almanac.yaml', 'kind: book', 'kind: boook');
    const { stderr, status } = run('check', '--fix');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Mended 1 place in 1 file\.\n/);
    expect(stderr).toMatch(/1 to mend\.\n$/);
    expect(readFileSync(join(project, 'topic/background/why-stopped.en.mdx'), 'utf8')).toBe(
      readFileSync('tests/fixtures/topic/background/why-stopped.en.mdx', 'utf8'),
    );
  });
});

describe('npm run lock', () => {
  const lock = () => JSON.parse(readFileSync(join(project, 'facts.lock.json'), 'utf8'));

  test('keeps what is published, so that a change needs a correction or a reason', () => {
    expect(run('lock')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+ facts locked in facts\.lock\.json\.\n$/) });
    expect(run('check').stdout).toMatch(/nothing to mend\.\n$/);

    edit('numbers/passengers.yaml', '[80, 120]', '[80, 121]');
    expect(run('check').stderr).toContain(
      'topic/numbers/passengers.yaml:2:13: [published-facts] `range.1` of numbers/passengers was published with another value.',
    );
    expect(run('lock')).toMatchObject({ status: 1, stderr: expect.stringContaining('facts.lock.json is as it was.') });

    expect(run('lock', '--editorial', 'The almanac has 121.').status).toBe(0);
    expect(lock().editorial).toEqual([{ date: expect.any(String), reason: 'The almanac has 121.', facts: ['numbers/passengers#range.1'] }]);
    expect(run('check').status).toBe(0);
  }, 20_000);

  test('is content with a correction, and asks for a new one the next time', () => {
    run('lock');
    edit('figures/ada-quill.en.mdx', "from: '1990'", "from: '1991'");
    const old = readFileSync(join(project, 'topic/corrections/2021-06-01-captain.yaml'), 'utf8');
    writeFileSync(join(project, 'topic/corrections/2021-06-02-captain.yaml'), old.replace('2021-06-01', '2021-06-02'));
    expect(run('check').status).toBe(0);
    expect(run('lock').status).toBe(0);
    edit('figures/ada-quill.en.mdx', "from: '1991'", "from: '1992'");
    expect(run('check').status).toBe(1);
  }, 20_000);

  test('writes nothing while something else is to mend', () => {
    edit('sources/almanac.yaml', 'kind: book', 'kind: boook');
    expect(run('lock', '--editorial', 'No reason.')).toMatchObject({ status: 1 });
    expect(() => lock()).toThrow();
  });
});
