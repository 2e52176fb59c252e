import { localeIds, sourceLocale, type Locale } from '#i18n/locales.ts';
import { descriptionsAr } from '#schemas/descriptions.ar.ts';
import type { FileKind, JsonSchema } from '#schemas/json-schema.ts';
import { choicesOfSite, schemaWithChoices } from '#domain/choices.ts';
import type { Site } from '#schemas/collections.ts';

/** What is known of an entry before anything is written: `date` and `era` of an event. */
export type KnownFields = Record<string, string>;

const notes: Record<Locale, { optional: string; oneOf: (values: string) => string; none: string; body: string }> = {
  en: {
    optional: 'Optional.',
    oneOf: (values) => `One of: ${values}.`,
    none: 'Write [] if there are none.',
    body: 'TODO: the text, with a source after every sentence; docs/content-model.md shows how. If the entry needs no text, delete this paragraph in both files.',
  },
  ar: {
    optional: 'اختياري.',
    oneOf: (values) => `واحد من: ${values}.`,
    none: 'اكتب [] إن لم يوجد شيء.',
    body: 'TODO: النص، وبعد كل جملة مصدرها؛ والطريقة مشروحة في docs/content-model.md. وإن لم يحتج المدخل إلى نص فاحذف هذه الفقرة من الملفين.',
  },
};

/**
 * The text of a file that nobody has written yet: every field in the order of its schema, what it holds as a comment
 * above it, `TODO` as its value.
 *
 * @example entryTemplate({ collection: 'terms' }, site) // '# The word, as the site writes it.\nterm:\n  en: TODO\n…'
 */
export function entryTemplate(kind: FileKind, site: Site, known: KnownFields = {}): string {
  const locale = kind.locale ?? sourceLocale;
  const arabic: Record<string, string> = descriptionsAr[kind.collection];
  const say = notes[locale];

  const fields = (schema: JsonSchema, indent: string, path: string): string =>
    Object.entries(schema.properties ?? {})
      .map(([name, field]) => {
        const here = path + name;
        const optional = !schema.required?.includes(name);
        const allowed = field.const ?? (field.items || field).enum?.join(', ');
        const comment = [
          optional && say.optional,
          locale === sourceLocale ? field.description : arabic[here],
          allowed && say.oneOf(String(allowed)),
          field.type === 'array' && !field.minItems && !optional && say.none,
        ].filter(Boolean);
        const line = comment.length ? `${indent}# ${comment.join(' ')}\n` : '';
        return `${line}${indent}${name}:${known[here] ? ` ${known[here]}` : value(field, indent, here)}`;
      })
      .join('\n');

  /** What stands behind the colon. */
  const value = (field: JsonSchema, indent: string, path: string): string => {
    const deeper = `${indent}  `;
    if (field.properties) return `\n${fields(field, deeper, `${path}.`)}`;
    if (typeof field.additionalProperties === 'object') return localeIds.map((id) => `\n${deeper}${id}: TODO`).join('');
    if (field.prefixItems) return ` [${field.prefixItems.map(() => 'TODO').join(', ')}]`;
    if (field.items)
      return field.items.properties ? `\n${deeper}-\n${fields(field.items, `${deeper}  `, `${path}.*.`)}` : `\n${deeper}- TODO`;
    return field.format === 'edtf' ? ' "TODO"' : ' TODO';
  };

  const front = `${fields(schemaWithChoices(kind, choicesOfSite(site)), '', '')}\n`;
  return kind.locale ? `---\n${front}---\n\n${say.body}\n` : front;
}
