import { monthNames, weekdayNames } from '#i18n/calendar.ts';
import { change, fieldsNamed, only, paragraphs, type Damage, type Sound } from './damage.ts';

const otherDigit = (digit: string) => String((Number(digit) + 1) % 10);
/** Not inside a tag, and not in quotation marks. */
const outside = '(?<!<[^>]*)(?<!“[^”]*)(?<!«[^»]*)';
const prose = fieldsNamed('title', 'summary', 'answer', 'description', 'known', 'later', 'context');
const english = (file: Sound) => file.locale === 'en';
const arabic = (file: Sound) => file.locale === 'ar';
const arabicWords = (file: Sound) => (arabic(file) ? [...paragraphs(file), ...prose(file)] : fieldsNamed('ar')(file));
const written = (file: Sound) => [...paragraphs(file), ...prose(file)];
const months = monthNames.en[0]!;

/** Damage to words: digits, letters, names, fairness, and whole paragraphs. */
export const damagesOfWords: Damage[] = [
  { name: 'a digit in a text', damage: change(paragraphs, new RegExp(`(?<!<[^>]*)\\d`, 'g'), ([digit]) => otherDigit(digit)) },
  {
    name: 'a digit in a field',
    damage: only(
      ({ locale }) => locale !== undefined,
      change(prose, /\d/g, ([digit]) => otherDigit(digit)),
    ),
  },
  {
    name: 'a digit in a record',
    damage: only(
      ({ locale }) => !locale,
      change(fieldsNamed('en', 'ar'), /(?<!\/\S*|[\w.-]*[a-z][\w.-]*)\d(?![\w.-]*[a-z/])/g, ([digit]) => otherDigit(digit)),
    ),
  },
  {
    name: 'another month',
    damage: only(
      english,
      change(
        written,
        new RegExp(`(?<!<[^>]*)(?<!“[^”]*)(?<=\\d )(?:${months.join('|')})`, 'g'),
        ([month]) => months[(months.indexOf(month) + 1) % 12],
      ),
    ),
  },
  {
    name: 'a wrong day of the week',
    damage: only(
      english,
      change(
        written,
        new RegExp(`(?<!<[^>]*)(?<![–-])\\b(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g'),
        ([date, day, month, year]) =>
          `${weekdayNames.en[(new Date(Date.UTC(Number(year), months.indexOf(month!), Number(day))).getUTCDay() + 1) % 7]} ${date}`,
      ),
    ),
  },
  {
    name: 'the 31st of a shorter month',
    damage: change(written, /(?<!<[^>]*)(?<!\d)\d{1,2}(?= (?:April|June|September|November|أبريل|يونيو|سبتمبر|نوفمبر))/g, () => '31'),
  },
  { name: 'a Persian letter', damage: change(arabicWords, /(?<!<[^>]*)[يك]/g, ([letter]) => (letter === 'ي' ? 'ی' : 'ک')) },
  { name: 'an English comma in Arabic', damage: change(arabicWords, /(?<!<[^>]*)،/g, () => ',') },
  { name: 'an English question mark in Arabic', damage: change(arabicWords, /(?<!<[^>]*)؟/g, () => '?') },
  {
    name: 'eastern digits',
    damage: change(arabicWords, /(?<!<[^>]*)(?<![\w./-])\d(?![\w/-]*[a-z])/g, ([digit]) => String.fromCharCode(0x660 + Number(digit))),
  },
  { name: 'a stretched letter', damage: change(arabicWords, /(?<!<[^>]*)(?<=[بتسشصضعغفقكلم])(?=[بتسشصضعغفقكلمن])/g, () => 'ـ') },
  { name: 'two spaces', damage: change(paragraphs, /(?<!<[^>]*)(?<=\p{L}) (?=\p{L})/gu, () => '  ') },
  {
    name: 'a Latin word in Arabic',
    damage: change(
      (file) => (arabic(file) ? paragraphs(file) : []),
      new RegExp(`${outside}(?<!\\([^)]*)(?<=\\p{L}) (?=\\p{L})`, 'gu'),
      () => ' status ',
    ),
  },
  {
    name: 'a loaded word in our own voice',
    damage: only(
      ({ path }) => /^(timeline|background)\/.*\.en\.mdx$/.test(path),
      change(fieldsNamed('summary'), /(?<=^summary: "?)(?=\w)/g, (_match, { of }) =>
        of(['The liberated land was quiet. ', 'It was genocide. ', 'The separatists left. ', 'They were hostages. ']),
      ),
    ),
  },
  {
    name: 'a loaded word in Arabic',
    damage: only(
      ({ path }) => /^(timeline|background)\/.*\.ar\.mdx$/.test(path),
      change(fieldsNamed('summary'), /(?<=^summary: "?)(?=\p{L})/gu, (_match, { of }) =>
        of(['والأرض المحتلة هادئة. ', 'ومضى الانفصاليون. ', 'وهذا تطهير عرقي. ']),
      ),
    ),
  },
  {
    name: 'a name in another spelling',
    damage: only(
      english,
      change(
        written,
        new RegExp(`${outside}(?:Pashinyan|Aliyev|Shahramanyan|Vardanyan|Erdoğan|Stepanakert)`, 'g'),
        ([name]) => ({ Aliyev: 'Aliev', Erdoğan: 'Erdogan', Stepanakert: 'Stepanakerd' })[name] ?? name.replace(/yan$/, 'ian'),
      ),
    ),
  },
  {
    name: 'an Arabic name in another spelling',
    damage: only(
      arabic,
      change(
        written,
        new RegExp(`${outside}(?:قره باغ|نخجوان|أذربيجاني(?=[ة ]))`, 'g'),
        ([name]) => ({ 'قره باغ': 'كاراباخ', نخجوان: 'ناخيتشيفان' })[name] ?? 'أذري',
      ),
    ),
  },
  {
    name: 'a word of a quotation lost',
    damage: only(
      ({ collection }) => collection === 'quotes',
      change(fieldsNamed('text'), /(?<=\p{L}) \p{L}+(?= \p{L})/gu, () => ''),
    ),
  },
  { name: 'a word of a claim lost', damage: change(fieldsNamed('claim', 'known'), /(?<=\p{L}) \p{L}+(?= \p{L})/gu, () => '') },
  {
    name: 'a word of running text lost',
    harmless: 'No rule reads sense; the second reader does.',
    damage: only(
      ({ collection }) => collection === 'background',
      change(paragraphs, new RegExp(`${outside}(?<=[a-z]) (?!said|called|says|spoke)[a-z]{6,}(?= [a-z])`, 'g'), () => ''),
    ),
  },
  {
    name: 'a paragraph lost',
    seen: 'in the twin',
    damage: (file, { of }) => {
      const lines = paragraphs(file);
      if (!lines.length) return undefined;
      const index = of(lines);
      return { text: file.lines.toSpliced(index, 1).join('\n'), line: index + 1 };
    },
  },
  {
    name: 'a paragraph twice',
    damage: (file, { of }) => {
      const lines = paragraphs(file).filter((index) => !file.lines[index]!.startsWith('-') && !file.lines[index + 1]);
      if (!lines.length) return undefined;
      const index = of(lines);
      return { text: file.lines.toSpliced(index, 0, file.lines[index]!, '').join('\n'), line: index + 3 };
    },
  },
  {
    name: 'two paragraphs exchanged',
    damage: (file, { of }) => {
      const citing = (index: number | undefined) => /<Cite id="[^"]+"/.exec(file.lines[index ?? -1] ?? '')?.[0];
      const lines = paragraphs(file);
      const pairs = lines.flatMap((index, at) =>
        citing(index) && citing(lines[at + 1]) && citing(index) !== citing(lines[at + 1]) ? [[index, lines[at + 1]!] as const] : [],
      );
      if (!pairs.length) return undefined;
      const [first, second] = of(pairs);
      return { text: file.lines.with(first, file.lines[second]!).with(second, file.lines[first]!).join('\n'), line: first + 1 };
    },
  },
];
