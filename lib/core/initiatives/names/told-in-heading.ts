import { addDeed, type Gathered, isOneDeed } from './merge-mentions.ts';

/**
 * Undertakings without a name of which a heading tells ("Oro signs fisheries deal"), put to the story's own telling of them ("has signed
 * an agreement"): where both say which it is, the story's words are its name. One that the heading does not tell from others
 * ("announces agreement") and the story never tells of is left out.
 */
export function withHeadings(all: readonly Gathered[]): Gathered[] {
  const own = all.filter((one) => !isOfHeading(one));
  const left = all.filter(isOfHeading).filter((one) => {
    const told = own.find((other) => isToldAs(one, other));
    if (told === undefined) return isSpecific(one);
    if (told.generic && !isSpecific(told) && isSpecific(one)) told.name = one.name;
    told.mentions.push(...one.mentions);
    told.recorded.push(...one.recorded);
    for (const deed of one.deeds) addDeed(told.deeds, deed);
    return false;
  });
  return all.filter((one) => own.includes(one) || left.includes(one));
}

const isOfHeading = ({ generic, recorded }: Gathered): boolean =>
  generic && recorded.every(({ heading }) => heading === true);

const isSpecific = ({ recorded }: Gathered): boolean => recorded.some(({ signs }) => signs.specific);

/** Whether a heading's undertaking may be the story's: of one kind, with one deed that both tell. */
const isToldAs = (one: Gathered, other: Gathered): boolean =>
  (one.kind === other.kind || (CONTRACT.test(one.kind) && CONTRACT.test(other.kind))) &&
  one.deeds.some(({ action }) => other.deeds.some((deed) => isOneDeed(action, deed.action)));

const CONTRACT = /^(?:agreement|memorandum|treaty|convention|partnership)$/;
