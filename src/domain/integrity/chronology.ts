import { sourceLocale } from '#i18n/locales.ts';
import { dateProblem } from '#schemas/date.ts';
import type { Content } from '../content.ts';
import { isBefore, machineDate } from '../dates.ts';
import type { Finding, Path } from '../issue.ts';

/** Dates agree with each other: spans run forward, events lie in their era, a speaker was alive. */
export function chronology(content: Content): Finding[] {
  const found: Finding[] = [];
  const say = (file: string, at: Path, message: Finding['message'], otherField?: string) =>
    found.push({ rule: 'dates', file, at, message, ...(otherField && { other: { file, at: [otherField] } }) });
  // What is no date has been reported by the schema.
  const sound = (date: string | undefined): date is string => typeof date === 'string' && !dateProblem(date);

  for (const { id, facts, files } of content.timeline.values()) {
    const file = files[sourceLocale];
    if (!sound(facts.date)) continue;
    if (!id.startsWith(machineDate(facts.date).slice(0, 10))) say(file, ['date'], ['id-date', id, facts.date]);
    if (sound(facts.end) && isBefore(facts.end, facts.date)) say(file, ['end'], ['ends-before-start'], 'date');
    const era = content.site.eras.find((candidate) => candidate.id === facts.era);
    if (era && (isBefore(facts.date, era.from) || isBefore(era.to, facts.date)))
      say(file, ['date'], ['outside-era', era.id, era.from, era.to], 'era');
  }
  for (const { facts, files } of content.figures.values()) {
    if (!Array.isArray(facts.roles)) continue;
    facts.roles.forEach((role, index) => {
      if (sound(role?.from) && sound(role?.to) && isBefore(role.to, role.from))
        say(files[sourceLocale], ['roles', index, 'to'], ['ends-before-start']);
    });
  }
  for (const { data, file } of content.outlines.values()) {
    if (sound(data.from) && sound(data.to) && isBefore(data.to, data.from)) say(file, ['to'], ['ends-before-start']);
  }
  for (const { facts, files } of content.quotes.values()) {
    const speaker = content.figures.get(facts.speaker);
    if (!speaker || !sound(facts.date)) continue;
    const { born, died } = speaker.facts;
    if ((sound(born) && isBefore(facts.date, born)) || (sound(died) && isBefore(died, facts.date))) {
      say(files[sourceLocale], ['date'], ['before-birth', speaker.words[sourceLocale].name]);
    }
  }
  return found;
}
