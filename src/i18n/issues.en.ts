import { monthNames, weekdayNames } from './calendar.ts';
import type { Locale, Localized } from './locales.ts';

/**
 * Every sentence that the checker can say, as `[what is wrong, what to write instead]`.
 * The gaps are filled in order by the rule that speaks.
 */
const instead = (near?: string) => (near ? `Did you mean \`${near}\`?` : undefined);
type Said = [problem: string, instead?: string];
type Reason = Localized | undefined;
const because = (reason: Reason) => reason?.en ?? '';

/** A language of the site in English; what is no locale stays as it is. */
const languageName = (locale: string) => ({ en: 'English', ar: 'Arabic' })[locale] ?? locale;

/** A block by its kind, and by its side if it has one: `Position/harbour`. */
const blockName = (kind: string) => kind.replace('/', ' of ');

const weekday = (day: number | string) => weekdayNames.en[Number(day)] ?? day;

export const issuesEn = {
  'not-utf8': (): Said => ['The file is not UTF-8.', 'Save it as UTF-8.'],
  'invisible-character': (code: string): Said => [
    `An invisible character (${code}) stands here.`,
    'Delete it; direction is set by the page, not by control characters.',
  ],
  'yaml-syntax': (reason: string): Said => [`This is not valid YAML: ${reason}`, 'Check quotes, colons and indentation.'],
  'too-large': (kilobytes: number): Said => [
    `The file is larger than ${kilobytes} KB.`,
    'Split it, or take it out of the content if it is no text.',
  ],
  'too-long': (characters: number): Said => [
    `This block is longer than ${characters} characters.`,
    'Part it into paragraphs, with an empty line between them.',
  ],
  'too-deep': (levels: number): Said => [`Something is nested here more than ${levels} levels deep.`, 'Write it flat.'],
  'too-many-marks': (count: number): Said => [
    `More than ${count} braces and open tags stand in this text.`,
    'Content needs none of the braces, and few of the tags; see docs/content-model.md.',
  ],
  'and-more': (count: number): Said => [`Much more is wrong in this file: ${count} places more.`, 'Mend the first ones and check again.'],
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
  'wrong-weekday': (date: string, truth: number): Said => [
    `The day of “${date}” was a ${weekday(truth)}.`,
    'Look up the date and the day of the week, and correct whichever is wrong.',
  ],
  'written-day': (date: string): Said => [`There is no such day as “${date}”.`, 'Look the date up again.'],
  'two-months': (date: string, month: number, locale: Locale): Said => [
    `Two different months stand in “${date}”.`,
    `Write ${monthNames[locale]?.map((names) => names[month - 1]).join('/') ?? month}, or one name alone.`,
  ],
  'unknown-id': (collection: string, id: string, near?: string): Said => [
    `There is no \`${id}\` in ${collection}.`,
    instead(near) ?? `Write ${collection}/${id} first, or name another.`,
  ],
  'no-such-page': (url: string, near?: string): Said => [
    `${url} is no page of this site.`,
    instead(near) ?? 'Write `/section/` or `/section/id/`, without the language: a link leads to the page in the reader’s own.',
  ],
  'no-such-fragment': (url: string, near?: string): Said => [
    `The page of ${url} has nothing of that name on it.`,
    instead(near) ?? 'Write the number of a block, as in `#b-07`, or the id of an entry.',
  ],
  'no-point': (place: string): Said => [
    `The place \`${place}\` has no coordinates, so no map can show it.`,
    'Give it `lat` and `lon`, or take it off the map.',
  ],
  'no-room': (place: string, locale: string): Said => [
    `On this map the ${languageName(locale)} name of \`${place}\` finds no room.`,
    'Move it up in the list, set the `side` of its neighbours, or take it off the map.',
  ],
  'bounds-turned': (): Said => ['These bounds are turned round.', 'Write the lesser longitude first, and the lesser latitude.'],
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
  'no-origin': (): Said => [
    'Neither the language in which this was said is known, nor how the words reached us.',
    'Add `original`, or say in `context` whose wording this is.',
  ],
  'not-original': (locale: string, language: string): Said => [
    `The ${languageName(locale)} wording cannot be the original: this was said in \`${language}\`.`,
    'Write official, agency or ours, or correct `original.language`.',
  ],
  'original-differs': (): Said => ['These words are not those of `original.text`.', 'Write the same words in both places.'],
  'not-seen': (): Said => ['It is not said where this source was seen.', 'Add `url`, or say in `note` where and how it was read.'],
  unbalanced: (words: number, least: number): Said => [
    `This position has ${words} words, another of the same event ${least}.`,
    'Give the sides comparable room: at most three times as much as the shortest.',
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
  'loaded-word': (word: string, write: string | undefined, reason: Reason): Said => [
    `The word “${word}” takes a side. ${because(reason)}`.trim(),
    `${write ? `Write “${write}”, or leave` : 'Leave'} the word to whoever says it: in quotation marks, or with “said” and the speaker in the same sentence.`,
  ],
  'house-spelling': (word: string, write: string | undefined, reason: Reason): Said => [
    `The form “${word}” is not the house spelling. ${because(reason)}`.trim(),
    write ? `Write “${write}”; inside quotation marks what was printed stays.` : 'See src/content/style for what to write.',
  ],
  typography: (word: string, write: string | undefined, reason: Reason): Said => [
    `The sign “${word}” is not set as the house style sets it. ${because(reason)}`.trim(),
    write === undefined ? 'See src/content/style for what to write.' : `Write “${write}”.`,
  ],
  falls: (what: string, count: number, before: number): Said => [
    `${what}: ${count} is less than the ${before} before it, and a running total never falls.`,
    'Look both counts up again, or take one out of `rising` in invariants.yaml.',
  ],
  'counted-earlier': (what: string): Said => [
    `${what}: this was counted before the number that stands before it.`,
    'Correct `asOf`, or the order in invariants.yaml.',
  ],
  'range-reversed': (): Said => ['The range begins with the higher number.', 'Write the lowest first.'],
  'parts-exceed': (sum: number, whole: number): Said => [
    `The parts of this number come to ${sum}, more than the ${whole} that it counts.`,
    'Look the numbers up again, or correct `partsOf` in invariants.yaml.',
  ],
  'own-parts-exceed': (sum: number, whole: number): Said => [
    `\`parts\` come to ${sum}, more than the ${whole} of the whole.`,
    'Look the numbers up again; if the parts are no breakdown, name the number in `looseParts` of invariants.yaml.',
  ],
  'out-of-order': (event: string, before: string): Said => [
    `\`${event}\` must not begin before \`${before}\`.`,
    'Correct the date of one of them, or `inOrder` in invariants.yaml.',
  ],
  'fact-changed': (entry: string, field: string): Said => [
    `\`${field}\` of ${entry} was published with another value.`,
    'Write a correction of this entry in corrections/, or run `npm run lock -- --editorial "reason"`.',
  ],
  'fact-gone': (entry: string, field: string): Said => [
    `\`${field}\` of ${entry} was published and is gone.`,
    'Put it back, write a correction of this entry in corrections/, or run `npm run lock -- --editorial "reason"`.',
  ],
  'entry-gone': (entry: string): Said => [
    `${entry} was published and is gone, but its address must go on answering.`,
    'Put it back, or write a correction of it in corrections/ with `withdrawn: true` or `movedTo: collection/id`.',
  ],
  'entry-there': (entry: string): Said => [
    `${entry} is published, so it is neither withdrawn nor moved.`,
    'Take its files away, or take `withdrawn` and `movedTo` out of the correction.',
  ],
  'correction-gone': (id: string): Said => [
    `The correction ${id} was published and is gone.`,
    'Put it back: what was corrected stays readable.',
  ],
  'lock-unreadable': (): Said => ['The lock file cannot be read.', 'Take it from the last commit; only `npm run lock` writes it.'],
  'words-or-pattern': (): Said => ['A term of the house style is found by `words` or by `pattern`.', 'Give one of the two.'],
  pattern: (): Said => [
    'This is not a regular expression, or it matches nothing at all.',
    'Write one that JavaScript reads with the flag `u`.',
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
  'block-missing': (locale: string, kind: string): Said => [
    `The ${languageName(locale)} text has no counterpart of this ${blockName(kind)}.`,
    'Both texts have the same blocks in the same order.',
  ],
  'block-kind': (kind: string, otherKind: string, locale: string): Said => [
    `This is a ${blockName(kind)}; at the same place the ${languageName(locale)} text has a ${blockName(otherKind)}.`,
    'Both texts have the same blocks in the same order.',
  ],
  'block-differs': (what: string, missing: string, locale: string): Said => [
    `${what} ${missing} stands in the ${languageName(locale)} paragraph but not here.`,
    'Add it here, or take it out there.',
  ],
  'field-differs': (what: string, missing: string, locale: string): Said => [
    `${what} ${missing} stands in the ${languageName(locale)} field but not here.`,
    'Add it here, or take it out there.',
  ],
  'facts-and-words': (): Said => ['Fields must be a list of names with values.', 'Write `field: value` on each line.'],
};

export type IssueWords = typeof issuesEn;
