import type { Content, Pair } from './content.ts';
import { isBefore } from './dates.ts';

type Role = Pair<'figures'>['facts']['roles'][number];

/** The offices that a figure held on a day, as far as their dates are known; an office without dates counts as held. */
export function rolesOn(figure: Pair<'figures'>, date: string): Role[] {
  return figure.facts.roles.filter(({ from, to }) => !(from && isBefore(date, from)) && !(to && isBefore(to, date)));
}

/** The office to print beside a name on a day: the best dated one, or nothing. */
export function roleOn(content: Content, id: string, date: string): Role | undefined {
  const roles = rolesOn(content.figures.get(id)!, date);
  return roles.find((role) => role.from) ?? roles[0];
}
