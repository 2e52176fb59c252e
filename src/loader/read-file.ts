import { join } from 'node:path';
import { z } from 'astro/zod';
import { sourceLocale, type Locale } from '#i18n/locales.ts';
import { pairs, records, site, type PairName, type Site } from '#schemas/collections.ts';
import { invariants } from '#schemas/invariants.ts';
import { styleTerm } from '#schemas/style.ts';
import type { LoadedFile } from '#domain/content.ts';
import type { Invariants, StyleTerm } from '#domain/evidence.ts';
import type { Finding } from '#domain/issue.ts';
import type { Passage } from '#domain/prose.ts';
import { fileKind, type FileKind } from './file-kind.ts';
import { readYaml, type Yaml } from './front-matter.ts';
import { invisibleCharacters, tangle } from './limits.ts';
import { readOutline, type BodyFinding } from './outline.ts';
import { passagesOfBody, passagesOfFields } from './passages.ts';
import { schemaFindings } from './schema-findings.ts';
import { largestKilobytes, type RawFile } from './topic-files.ts';

/** What one file says, and what is wrong with it as far as it can be judged alone. */
export interface FileReading {
  file: string;
  text: string;
  entry?: LoadedFile;
  site?: Site;
  style?: StyleTerm;
  invariants?: Invariants;
  passages: Passage[];
  findings: Finding[];
  locate?: Yaml['locate'];
}

/** Reads one file of the topic in the folder `root`; `path` is where it lies in there. */
export function readFile(root: string, path: string, raw: RawFile): FileReading {
  const reading: FileReading = { file: join(root, path), text: '', passages: [], findings: [] };
  const kind = fileKind(path);
  const text = raw instanceof Uint8Array ? decode(raw) : undefined;
  if (kind.kind === 'stranger') refuse(reading, ['file-name', kind.expected]);
  else if (raw === 'folder') refuse(reading, ['file-name', '<id>.yaml']);
  else if (raw === 'too-large') refuse(reading, ['too-large', largestKilobytes]);
  else if (text === undefined) refuse(reading, ['not-utf8']);
  else {
    reading.text = text;
    report(reading, invisibleCharacters(text));
    if (kind.kind === 'pair') readPair(reading, kind);
    else readRecord(reading, kind);
  }
  return reading;
}

function readRecord(reading: FileReading, kind: Exclude<FileKind, { kind: 'pair' | 'stranger' }>) {
  const { data, texts } = readFields(reading, reading.text, 1);
  const schema = kind.kind === 'record' ? records[kind.collection] : { site, style: styleTerm, invariants }[kind.kind];
  const found = isRead(data) ? schemaFindings(schema, data, Object.keys(schema.shape)) : [];
  report(reading, found);
  const { file } = reading;
  if (kind.kind === 'record') {
    reading.entry = { collection: kind.collection, id: kind.id, file, data, outline: [] };
    reading.passages = passagesOfFields(texts, file, kind.collection, kind.id);
  } else if (isRead(data) && !found.length) {
    if (kind.kind === 'site') {
      reading.site = site.parse(data);
      reading.passages = passagesOfFields(texts, file, 'site', 'site');
    } else if (kind.kind === 'style') reading.style = { id: kind.id, ...styleTerm.parse(data) };
    else reading.invariants = { file, ...invariants.parse(data) };
  }
}

function readPair(reading: FileReading, { collection, id, locale }: Extract<FileKind, { kind: 'pair' }>) {
  const { file, text } = reading;
  const front = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (!front || front.index !== 0) return refuse(reading, ['no-front-matter']);
  const { data, texts } = readFields(reading, front[1]!, 2);
  report(reading, judgePair(collection, id, locale, data));
  const tangled = tangle(text, front[0].length);
  const body = tangled ? { outline: [], texts: [], findings: [tangled] } : readOutline(text);
  report(reading, body.findings);
  reading.entry = { collection, id, file, locale, data, outline: body.outline };
  reading.passages = [
    ...passagesOfFields(texts, file, collection, id, locale, pairs[collection].words),
    ...passagesOfBody(body.texts, file, collection, id, locale),
  ];
}

function judgePair(collection: PairName, id: string, locale: Locale, data: Record<string, unknown>): BodyFinding[] {
  const { facts, words } = pairs[collection];
  if (!isRead(data)) return [];
  if (locale === sourceLocale) {
    const fields = { ...facts, ...words };
    return schemaFindings(z.strictObject(fields), data, Object.keys(fields));
  }
  const [strays, own] = [true, false].map((stray) => Object.fromEntries(Object.entries(data).filter(([key]) => key in facts === stray)));
  return [
    ...Object.keys(strays!).map((key): BodyFinding => ({
      rule: 'shape',
      at: [key],
      message: ['fact-in-translation', key, `${id}.${sourceLocale}.mdx`],
    })),
    ...schemaFindings(z.strictObject(words), own!, Object.keys(words)),
  ];
}

/** Of a text that is no YAML map nothing can be said field by field. */
const isRead = (data: Record<string, unknown>) => Object.keys(data).length > 0;

function readFields(reading: FileReading, text: string, firstLine: number): Yaml {
  const yaml = readYaml(text, firstLine);
  reading.locate = yaml.locate;
  report(reading, yaml.findings);
  return yaml;
}

/** More than this in one file are the echo of one damage, and no one reads them. */
const mostFindings = 100;

function report(reading: FileReading, found: BodyFinding[]) {
  const room = mostFindings - reading.findings.length;
  reading.findings = reading.findings.concat(found.slice(0, Math.max(0, room)).map((finding) => ({ file: reading.file, ...finding })));
  const next = found[room];
  if (next) reading.findings.push({ file: reading.file, rule: next.rule, at: next.at, message: ['and-more', found.length - room] });
}

const refuse = (reading: FileReading, message: Finding['message']) =>
  report(reading, [{ rule: 'well-formed', at: { line: 1, column: 1 }, message }]);

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
