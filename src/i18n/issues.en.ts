/**
 * Every sentence that the checker can say, as `[what is wrong, what to write instead]`.
 * The gaps are filled in order by the rule that speaks.
 */
const instead = (near?: string) => (near ? `Did you mean \`${near}\`?` : undefined);
type Said = [problem: string, instead?: string];

/** A language of the site in English; what is no locale stays as it is. */
const languageName = (locale: string) => ({ en: 'English', ar: 'Arabic' })[locale] ?? locale;

export const issuesEn = {
  'not-utf8': (): Said => ['The file is not UTF-8.', 'Save it as UTF-8.'],
  'invisible-character': (code: string): Said => [
    `An invisible character (${code}) stands here.`,
    'Delete it; direction is set by the page, not by control characters.',
  ],
  'yaml-syntax': (reason: string): Said => [`This is not valid YAML: ${reason}`, 'Check quotes, colons and indentation.'],
  'too-large': (kilobytes: number): Said => [`The file is larger than ${kilobytes} KB.`, 'Split it, or take it out of the content if it is no text.'],
  'too-long': (characters: number): Said => [
    `This block is longer than ${characters} characters.`,
    'Part it into paragraphs, with an empty line between them.',
  ],
  'too-deep': (levels: number): Said => [`Something is nested here more than ${levels} levels deep.`, 'Write it flat.'],
  'too-many-marks': (count: number): Said => [
    `More than ${count} braces and open tags stand in this text.`,
    'Content needs none of the braces, and few of the tags; see docs/content-model.md.',
  ],
  'yaml-mark': (): Said => ['A value that begins with `*`, `&` or `!` is not read as text.', 'Put it in quotes.'],
  'mdx-syntax': (reason: string): Said => [`The text is not valid MDX: ${reason}`],
  'no-front-matter': (): Said => ['The file has no front matter.', 'Begin it with a line `---`, the fields, and another line `---`.'],
  'file-name': (expected: string): Said => ['This file name is not of the content model.', `Name it ${expected}.`],
  'name-collision': (other: string): Said => [
    `This id differs from \`${other}\` only by upper and lower case.`,
    'Choose another id: some disks cannot tell them apart.',
  ],
  'missing-translation': (locale: string, file: string): Said => [`There is no ${languageName(locale)} file.`, `Write ${file}.`],
  'missing-original': (file: string): Said => ['The file that holds the facts is missing.', `Write ${file}.`],
  'fact-in-translation': (field: string, file: string): Said => [
    `\`${field}\` is a fact, and facts are written once.`,
    `Delete it here; it belongs in ${file}.`,
  ],
  'unknown-field': (field: string, near?: string): Said => [
    `There is no field \`${field}\`.`,
    instead(near) ?? 'Delete it, or see docs/content-model.md for the fields.',
  ],
  'missing-field': (field: string): Said => [`The field \`${field}\` is missing.`, 'Add it; docs/content-model.md says what it holds.'],
  'wrong-type': (expected: string): Said => [`This is not ${expected}.`, `Write ${expected}.`],
  'unknown-value': (allowed: string, near?: string): Said => [
    'This value is not on the list.',
    instead(near) ?? `Write one of: ${allowed}.`,
  ],
  'invalid-value': (reason: string): Said => [`This value cannot stand: ${reason}.`],
  slug: (): Said => ['This is not an id.', 'Use only a–z, 0–9 and single hyphens.'],
  twice: (): Said => ['The same id stands twice in this list.', 'Delete one of the two.'],
  empty: (): Said => ['There is nothing here.', 'Write the text.'],
  'space-at-edge': (): Said => ['The text begins or ends with a space.', 'Delete the space.'],
  'language-tag': (): Said => ['This is not a language tag.', 'Write one such as `hy`, `az` or `ru`.'],
  'entry-path': (): Said => ['This does not name an entry.', 'Write `collection/id`, as in `timeline/2023-09-20-example`.'],
  'value-or-range': (): Said => ['A number has either `value` or `range`.', 'Give one of the two.'],
  'web-address': (): Said => ['This is not a web address.', 'Write one that begins with https:// or http://.'],
  'house-names': (): Said => ['A name in one of the languages of the site is missing.', 'Give `en` and `ar`.'],
  'no-source': (): Said => ['Nothing vouches for this.', 'Name at least one source.'],
  'date-quotes': (): Said => ['A date is a quoted string.', 'Put it in quotes, as in "2023-09-19".'],
  'date-form': (): Said => [
    'This is not a date of the content model.',
    'Write "1923", "1988-02", "2023-09-19" or "2023-09-20T13:00+04:00"; "~" behind it means about.',
  ],
  'date-zone': (): Said => ['A time needs its zone.', 'Write it as in "2023-09-20T13:00+04:00".'],
  'date-month': (): Said => ['There is no such month.', 'Write year-month-day, with a month from 01 to 12.'],
  'date-day': (): Said => ['That month has no such day.', 'Look the date up again.'],
  'date-time': (): Said => ['There is no such time of day.', 'Hours run from 00 to 23, minutes from 00 to 59.'],
  'date-full-day': (): Said => ['A full day is needed here.', 'Write it as in "2023-09-19".'],
  'ends-before-start': (): Said => ['This ends before it begins.', 'Exchange the two dates, or look them up again.'],
  'outside-era': (era: string, from: string, to: string): Said => [
    `The date lies outside the era \`${era}\` (${from} to ${to}).`,
    'Correct the date or name another era.',
  ],
  'id-date': (id: string, date: string): Said => [
    `The file name says \`${id}\`, the date says ${date}.`,
    'The id of an event begins with its date; correct whichever is wrong.',
  ],
  'before-birth': (speaker: string): Said => [
    `On this date ${speaker} was not yet born, or no longer alive.`,
    'Check the date and the speaker.',
  ],
  'unknown-id': (collection: string, id: string, near?: string): Said => [
    `There is no \`${id}\` in ${collection}.`,
    instead(near) ?? `Write ${collection}/${id} first, or name another.`,
  ],
  'order-twice': (order: number, other: string): Said => [`\`order\` ${order} is also that of \`${other}\`.`, 'Each chapter has its own.'],
  unused: (collection: string): Said => [`Nothing refers to this entry of ${collection}.`, 'Refer to it, or delete the file.'],
  'todos-left': (count: number): Said => [
    `${count} ${count === 1 ? 'TODO' : 'TODOs'} left.`,
    'Write what the comment above asks for; a field that is optional may be deleted.',
  ],
  'no-citation': (): Said => [
    'This paragraph names no source.',
    'End the sentence with <Cite id="…" />, or put the paragraph into <Aside> if it is our own summary.',
  ],
  'no-positions': (): Said => [
    'The event is disputed, but the body does not say what each side says.',
    'Add <Positions> with a <Position side="…" by="…"> for each side, or set another status.',
  ],
  'one-sided': (): Said => ['Only one side is given here.', 'Give every side that disagrees a <Position> of its own.'],
  'positions-order': (side: string, before: string): Said => [
    `The position of \`${side}\` stands before that of \`${before}\`.`,
    'Keep the order of `sides` in site.yaml.',
  ],
  'code-in-content': (what: string): Said => [`Content holds no code, and this is ${what}.`, 'Delete it; components need no import.'],
  'raw-html': (tag: string): Said => [`<${tag}> is HTML, and content holds none.`, 'Use Markdown or one of the components.'],
  'unknown-component': (name: string, near?: string): Said => [
    `There is no component <${name}>.`,
    instead(near) ?? 'See docs/content-model.md for the components.',
  ],
  'unknown-attribute': (name: string, allowed: string): Said => [`There is no attribute \`${name}\` here.`, `Write only: ${allowed}.`],
  'missing-attribute': (name: string): Said => [`The attribute \`${name}\` is missing.`, `Write ${name}="…".`],
  'unsafe-url': (url: string): Said => [
    `${url} is not a link that content may hold.`,
    'Write a https, http or mailto address, or one that begins with a slash.',
  ],
  'stands-alone': (name: string): Said => [`<${name}> stands alone on its line.`, 'Put it into a sentence.'],
  'own-line': (name: string): Said => [
    `<${name}> cannot stand inside a sentence or a list.`,
    'Put it on a line of its own, with an empty line before and after.',
  ],
  'text-beside-tag': (): Said => [
    'Text stands on the line of a tag.',
    'Put the tags on lines of their own, with an empty line before and after the text.',
  ],
  'not-held': (what: string): Said => [
    `Content holds no ${what}.`,
    'Use paragraphs, headings, lists, quotations, links, bold, italics and the components.',
  ],
  'block-missing': (language: string, kind: string): Said => [
    `The ${language} text has no counterpart of this ${kind}.`,
    'Both texts have the same blocks in the same order.',
  ],
  'block-kind': (kind: string, otherKind: string, language: string): Said => [
    `This is a ${kind}; at the same place the ${language} text has a ${otherKind}.`,
    'Both texts have the same blocks in the same order.',
  ],
  'block-differs': (what: string, missing: string, language: string): Said => [
    `${what} ${missing} stands in the ${language} paragraph but not here.`,
    'Add it here, or take it out there.',
  ],
  'facts-and-words': (): Said => ['Fields must be a list of names with values.', 'Write `field: value` on each line.'],
};

export type IssueWords = typeof issuesEn;
