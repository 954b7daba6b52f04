import { isInHeading } from '../../text/in-heading.ts';
import type { AnnotatedText } from '../../model.ts';
import type { RankedDeed } from '../deeds/record-deed.ts';
import type { Gathered } from '../names/merge-mentions.ts';
import type { Signs } from '../names/signs.ts';

/** What is weighed of a proposed undertaking, each between 0 and 1. */
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number | boolean>>;

/** What the weights are given to. */
export const EVIDENCE = [
  'generic',
  'introduced',
  'modified',
  'listed',
  'law',
  'contract',
  'programme',
  'body',
  'genericProgramme',
  'weak',
  'doubtful',
  'loose',
  'under',
  'acting',
  'inHeading',
  'topical',
  'specific',
  'definite',
  'plural',
  'quoted',
  'words',
  'oneWord',
  'again',
  'untold',
  'strength',
  'past',
  'several',
  'actors',
  'counterparts',
  'dated',
  'longAgo',
] as const;

const CONTRACT = /^(?:agreement|memorandum|treaty|convention)$/;
const PROGRAMME = /^(?:programme|project|initiative|campaign)$/;
const BODY = /^(?:partnership|forum|framework)$/;
/** Words of a name, and what a deed says, from which on more makes no difference. */
const MOST = 4;
/** Years before publication from which on a deed is history. */
const LONG_AGO = 2;

/** The evidence of an undertaking that is put together from its mentions. */
export function evidenceOf({ article }: AnnotatedText, one: Gathered): Evidence {
  const { kind, recorded, deeds } = one;
  const signs = recorded.map((mention) => mention.signs);
  const is = (sign: keyof Signs): boolean => signs.some((each) => each[sign] === true);
  const all = (sign: keyof Signs): boolean => signs.every((each) => each[sign] === true);
  const hasForm = (form: string): boolean => recorded.some((mention) => mention.form === form);
  const generic = recorded.every(({ form }) => form === 'generic');
  const words = Math.max(...signs.map((each) => each.words));
  const inHeading = one.mentions.some((mention) => isInHeading(article, mention));
  const best = deeds.toSorted((a, b) => b.rank - a.rank)[0];
  return {
    generic,
    introduced: hasForm('introduced'),
    modified: hasForm('modified'),
    listed: hasForm('listed'),
    law: kind === 'law',
    contract: CONTRACT.test(kind),
    programme: PROGRAMME.test(kind),
    body: BODY.test(kind),
    genericProgramme: generic && PROGRAMME.test(kind),
    weak: all('weak'),
    doubtful: all('doubtful'),
    loose: all('loose'),
    under: is('under'),
    acting: is('acting'),
    inHeading,
    topical: is('topical'),
    specific: is('specific'),
    definite: all('definite'),
    plural: is('plural'),
    quoted: is('quoted'),
    oneWord: words <= 1,
    again: recorded.length > 1,
    untold: best === undefined,
    // a headline tells in the present what was done
    past: best?.tense === 'past' || (best?.tense === 'present' && inHeading),
    several: new Set(deeds.map(({ action }) => action)).size > 1,
    actors: deeds.some(({ actors }) => actors.length > 0),
    counterparts: deeds.some(({ counterparts }) => counterparts.length > 0),
    dated: deeds.some(({ date }) => date !== undefined),
    longAgo: isLongAgo(deeds, article.metadata.published?.value),
    words: Math.min(MOST, words) / MOST,
    strength: Math.min(MOST, best?.rank ?? 0) / MOST,
  };
}

/** Whether all days of its deeds lie years before the article. */
function isLongAgo(deeds: readonly RankedDeed[], published: string | undefined): boolean {
  const years = deeds.flatMap(({ date }) => (date === undefined ? [] : [Number(date.slice(0, 4))]));
  return (
    published !== undefined &&
    years.length > 0 &&
    years.every((year) => year <= Number(published.slice(0, 4)) - LONG_AGO)
  );
}
