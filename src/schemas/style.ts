import { z } from 'astro/zod';
import { localeIds, type Locale } from '#i18n/locales.ts';
import { localizedText, text } from './text.ts';

export const styleKinds = ['loaded', 'spelling', 'typography', 'attribution'] as const;
export const styleExemptions = ['quotation', 'attribution'] as const;

/** The same, for those languages of the site that it concerns. */
const inSome = <T extends z.ZodType>(each: T) =>
  z.strictObject(Object.fromEntries(localeIds.map((id) => [id, each.optional()])) as Record<Locale, z.ZodOptional<T>>);

const pattern = z.string().refine(isPattern, 'pattern');

export const styleTerm = z
  .strictObject({
    kind: z
      .enum(styleKinds)
      .describe(
        'loaded = takes a side; spelling = a name or word in another than the house spelling; typography = how a language is set; attribution = a verb or phrase that names a speaker, which allows a loaded word in its sentence.',
      ),
    words: inSome(z.array(text).min(1))
      .optional()
      .describe('Word forms, found as whole words; Arabic ones also behind و, ف, ب, ل, ك and ال.'),
    pattern: inSome(pattern).optional().describe('A regular expression, where a list of word forms does not do.'),
    write: inSome(z.string())
      .optional()
      .describe('What to write instead. For spelling and typography the very letters: `check --fix` puts them there.'),
    allowed: z
      .array(z.enum(styleExemptions))
      .optional()
      .describe('Where it may stand: inside a quotation, beside an attribution. Left out: nowhere.'),
    except: inSome(z.array(text).min(1)).optional().describe('Names and phrases in which it is right.'),
    reason: localizedText.describe('Why, in a sentence that an editor reads with the message.'),
  })
  .refine(({ words, pattern }) => words !== undefined || pattern !== undefined, { error: 'words-or-pattern', path: ['words'] });

function isPattern(source: string): boolean {
  try {
    return !new RegExp(source, 'u').test('');
  } catch {
    return false;
  }
}
