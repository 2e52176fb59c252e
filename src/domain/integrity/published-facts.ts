import { sourceLocale } from '#i18n/locales.ts';
import type { Content } from '../content.ts';
import { noEvidence, type Evidence } from '../evidence.ts';
import { entriesOf, factsOf } from '../facts-lock.ts';
import { retiredOf } from '../retired.ts';
import type { Finding, Message } from '../issue.ts';

/** A published date, number, quotation or claim changes only with a correction that says so. Without a lock nothing has been published. */
export function publishedFacts(content: Content, { lock, lockFile = '', digest }: Evidence = noEvidence): Finding[] {
  if (!lock) return [];
  const facts = factsOf(content);
  const corrected = new Set(
    [...content.corrections.values()].filter(({ id }) => !lock.corrections.includes(id)).map(({ data }) => data.entry),
  );
  const finding = (at: Finding['at'], message: Message): Finding => ({ rule: 'published-facts', file: lockFile, at, message });
  const retired = new Set(retiredOf(content).map(({ collection, id }) => `${collection}/${id}`));
  const present = new Set(entriesOf(content));
  const missing = new Set((lock.entries ?? []).filter((entry) => !present.has(entry) && !retired.has(entry)));
  const lostEntries = [...missing].map((entry) => finding([entry], ['entry-gone', entry]));
  const lostCorrections = lock.corrections.filter((id) => !content.corrections.has(id)).map((id) => finding([id], ['correction-gone', id]));
  const changes = Object.entries(lock.facts).flatMap(([key, published]): Finding[] => {
    const [entry = '', field = ''] = key.split('#');
    // An entry that is gone is missed once, not for each of its facts.
    if (corrected.has(entry) || missing.has(entry)) return [];
    const fact = facts.get(key);
    if (!fact) return gone(content, entry, field, key, lockFile);
    if (digest(fact.value) === published) return [];
    return [{ rule: 'published-facts', file: fact.file, at: fact.at, message: ['fact-changed', entry, field] }];
  });
  return [...lostEntries, ...lostCorrections, ...changes];
}

/** Shown in the file that lost it; where that is gone as well, in the lock. What cannot be read at all has been reported. */
function gone(content: Content, name: string, field: string, key: string, lockFile: string): Finding[] {
  const [collection = '', id = ''] = name.split('/');
  const entry = content[collection as 'timeline' | 'numbers']?.get(id);
  const message: Message = ['fact-gone', name, field];
  if (!entry) return [{ rule: 'published-facts', file: lockFile, at: [key], message }];
  const [data, file] = 'data' in entry ? [entry.data, entry.file] : [entry.facts, entry.files[sourceLocale]];
  return Object.keys(data).length ? [{ rule: 'published-facts', file, at: field.split('.'), message }] : [];
}

/** How many facts have been written since the lock was. */
export const unlockedFacts = (content: Content, lock: NonNullable<Evidence['lock']>) =>
  [...factsOf(content).keys()].filter((key) => !Object.hasOwn(lock.facts, key)).length;
