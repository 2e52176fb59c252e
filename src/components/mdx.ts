import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Event from './Event.astro';
import Link from './Link.astro';
import MapLink from './MapLink.astro';
import Mark from './Mark.astro';
import Num from './Num.astro';
import Person from './Person.astro';
import Place from './Place.astro';
import Position from './Position.astro';
import Positions from './Positions.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';

/**
 * What content may name without an import line; `domain/outline` holds the same list for the checker.
 * A chapter prints a map where it is named; every other page has too few bytes for it and links to it.
 */
export const mdxComponents = { Aside, Cite, Event, Map: MapLink, Mark, Num, Person, Place, Position, Positions, Quote, Term, a: Link };
