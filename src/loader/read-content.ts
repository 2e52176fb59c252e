import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { localeIds, locales, sourceLocale, type Locale } from '#i18n/locales.ts';
import { pairNames, pairs, recordNames, records, site, type PairName, type RecordName, type Site } from '#schemas/collections.ts';
import { slugPattern } from '#schemas/slug.ts';
import { contentOf } from '#domain/content-of.ts';
import type { Content, LoadedFile } from '#domain/content.ts';
import { integrityRules } from '#domain/integrity/rules.ts';
import { withoutEchoes } from '#domain/integrity/todos.ts';
import { byPlace, type Finding, type Issue, type Path } from '#domain/issue.ts';
import type { Position } from '#domain/outline.ts';
import { readYaml, type Yaml } from './front-matter.ts';
import { readOutline, type BodyFinding } from './outline.ts';
import { schemaFindings } from './schema-findings.ts';
import { positionAt } from './text-positions.ts';

export interface Reading {
  files: LoadedFile[];
  site: Site | undefined;
  content: Content | undefined;
  /** Everything that is wrong, by file and line. Where there is one, nothing may be published. */
  issues: Issue[];
  /** The text of every file, so that a report can show the line. */
  texts: Map<string, string>;
}

/** Reads and judges a whole topic. `root` is the folder that holds `site.yaml`; file names in the result begin with it. */
export function readContent(root: string): Reading {
  const reader = new ContentReader(root);
  const content = reader.read();
  return { files: reader.files, site: reader.site, content, issues: withoutEchoes(reader.issues(), reader.texts), texts: reader.texts };
}

class ContentReader {
  files: LoadedFile[] = [];
  site: Site | undefined;
  texts = new Map<string, string>();
  private findings: Finding[] = [];
  private locators = new Map<string, Yaml['locate']>();

  private root: string;

  constructor(root: string) {
    this.root = root;
  }

  read(): Content | undefined {
    this.readSite();
    for (const name of pairNames) this.readFolder(name, (folder, file) => this.readPairFile(name, folder, file));
    for (const name of recordNames) this.readFolder(name, (folder, file) => this.readRecord(name, folder, file));
    this.refuseStrangers();
    this.missingHalves();
    if (!this.site) return undefined;
    const content = contentOf(this.files, this.site, join(this.root, 'site.yaml'));
    for (const rule of integrityRules) this.findings.push(...rule(content));
    return content;
  }

  issues(): Issue[] {
    const place = (file: string, at: Path | Position): Position =>
      Array.isArray(at) ? (this.locators.get(file)?.(at) ?? { line: 1, column: 1 }) : at;
    return this.findings
      .map(({ file, at, other, ...rest }) => ({
        file,
        ...place(file, at),
        ...rest,
        ...(other && { other: { file: other.file, ...place(other.file, other.at) } }),
      }))
      .sort(byPlace);
  }

  private readSite() {
    const file = join(this.root, 'site.yaml');
    const text = this.readText(file);
    if (text === undefined) return;
    const data = this.readYamlOf(file, text, 1);
    if (!isRead(data)) return;
    const found = schemaFindings(site, data, Object.keys(site.shape));
    this.report(file, found);
    if (!found.length) this.site = site.parse(data);
  }

  private readFolder(name: string, read: (folder: string, file: string) => void) {
    const folder = join(this.root, name);
    const seen = new Map<string, string>();
    for (const file of listFolder(folder)) {
      const folded = file.toLowerCase();
      const other = seen.get(folded);
      if (other) this.report(join(folder, file), [{ rule: 'well-formed', at: { line: 1, column: 1 }, message: ['name-collision', other] }]);
      else read(folder, file);
      seen.set(folded, file);
    }
  }

  private readPairFile(collection: PairName, folder: string, name: string) {
    const file = join(folder, name);
    const [id = '', locale = '', extension, ...rest] = name.split('.');
    if (!slugPattern.test(id) || !(locale in locales) || extension !== 'mdx' || rest.length) {
      return this.misnamed(file, `<id>.${localeIds.join('.mdx or <id>.')}.mdx`);
    }
    const text = this.readText(file);
    if (text === undefined) return;
    const front = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
    if (!front || front.index !== 0)
      return this.report(file, [{ rule: 'well-formed', at: { line: 1, column: 1 }, message: ['no-front-matter'] }]);
    const data = this.readYamlOf(file, front[1]!, 2);
    if (isRead(data)) this.checkPair(collection, id, locale as Locale, file, data);
    const body = readOutline(text);
    this.report(file, body.findings);
    this.files.push({ collection, id, file, locale: locale as Locale, data, outline: body.outline });
  }

  private checkPair(collection: PairName, id: string, locale: Locale, file: string, data: Record<string, unknown>) {
    const { facts, words } = pairs[collection];
    if (locale === sourceLocale) {
      const fields = { ...facts, ...words };
      return this.report(file, schemaFindings(z.strictObject(fields), data, Object.keys(fields)));
    }
    const strayFacts = Object.keys(data).filter((key) => key in facts);
    this.report(
      file,
      strayFacts.map((key) => ({ rule: 'shape', at: [key], message: ['fact-in-translation', key, `${id}.${sourceLocale}.mdx`] })),
    );
    const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !(key in facts)));
    this.report(file, schemaFindings(z.strictObject(words), rest, Object.keys(words)));
  }

  private readRecord(collection: RecordName, folder: string, name: string) {
    const file = join(folder, name);
    const id = name.replace(/\.yaml$/, '');
    if (!name.endsWith('.yaml') || !slugPattern.test(id)) return this.misnamed(file, '<id>.yaml');
    const text = this.readText(file);
    if (text === undefined) return;
    const data = this.readYamlOf(file, text, 1);
    const schema = records[collection];
    if (isRead(data)) this.report(file, schemaFindings(schema, data, Object.keys(schema.shape)));
    this.files.push({ collection, id, file, data, outline: [] });
  }

  private readText(file: string): string | undefined {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFileSync(file));
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const message = missing ? (['missing-original', file] as const) : (['not-utf8'] as const);
      this.report(file, [{ rule: 'well-formed', at: { line: 1, column: 1 }, message: [...message] as Finding['message'] }]);
      return undefined;
    }
    this.texts.set(file, text);
    for (const match of text.matchAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
    )) {
      const code = `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      this.report(file, [{ rule: 'well-formed', at: positionAt(text, match.index), message: ['invisible-character', code] }]);
    }
    return text;
  }

  private readYamlOf(file: string, text: string, firstLine: number) {
    const yaml = readYaml(text, firstLine);
    this.locators.set(file, yaml.locate);
    this.report(file, yaml.findings);
    return yaml.data;
  }

  private missingHalves() {
    const byEntry = Map.groupBy(
      this.files.filter((file) => file.locale),
      (file) => `${file.collection}/${file.id}`,
    );
    for (const halves of byEntry.values()) {
      const present = halves.map((half) => half.locale);
      for (const locale of localeIds.filter((id) => !present.includes(id))) {
        const { id, file } = halves[0]!;
        const wanted = `${id}.${locale}.mdx`;
        const message: Finding['message'] =
          locale === sourceLocale ? ['missing-original', wanted] : ['missing-translation', locales[locale].name, wanted];
        this.report(file, [{ rule: 'references', at: { line: 1, column: 1 }, message }]);
      }
    }
  }

  private refuseStrangers() {
    const known = new Set<string>([...pairNames, ...recordNames, 'site.yaml']);
    for (const name of listFolder(this.root).filter((entry) => !known.has(entry))) {
      const folder = statSync(join(this.root, name)).isDirectory();
      this.misnamed(join(this.root, name), folder ? [...pairNames, ...recordNames].join(', ') : 'site.yaml');
    }
  }

  private misnamed(file: string, expected: string) {
    this.report(file, [{ rule: 'well-formed', at: { line: 1, column: 1 }, message: ['file-name', expected] }]);
  }

  private report(file: string, findings: BodyFinding[]) {
    for (const finding of findings) this.findings.push({ file, ...finding });
  }
}

/** Of a text that is no YAML map nothing can be said field by field. */
const isRead = (data: Record<string, unknown>) => Object.keys(data).length > 0;

/** File names in code point order: what a disk returns differs from machine to machine. */
function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
