import { findInitiatives } from '@/lib/core/initiatives/find-initiatives.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import type { AnnotatedText, Attribution, Deed, Initiative, Speaker } from '@/lib/core/model.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

/** The day the sentences are read on, a Friday. */
const PUBLISHED = '2025-11-07';

export const initiativesIn = (
  text: string,
  said: readonly Attribution[] = [],
  by: readonly Speaker[] = [],
): Initiative[] =>
  readInitiatives(
    annotateText(plainArticle(text, { url: 'a.txt', published: { value: PUBLISHED, from: 'option' } })),
    said,
    by,
  );

const readInitiatives = (
  text: AnnotatedText,
  said: readonly Attribution[],
  by: readonly Speaker[],
): Initiative[] => findInitiatives(text, said, by, resolveSpeakers(text, []).meant);

/** "actors: not future action with counterparts, date, place, event"; what is past and affirmative is not said. */
const told = ({ action, tense, polarity, actors, counterparts, date, place, event }: Deed): string => {
  const how = [polarity === 'negative' ? 'not' : '', tense === 'past' ? '' : tense, action].filter(Boolean);
  const rest = [date, place && `in ${place}`, event && `at ${event}`].filter(Boolean);
  const whom = counterparts.length > 0 ? ` with ${counterparts.join(' + ')}` : '';
  return `${actors.join(' + ')}: ${how.join(' ')}${whom}${rest.map((part) => `, ${part}`).join('')}`;
};

export const timelinesOf = (text: string): Record<string, string[]> =>
  Object.fromEntries(initiativesIn(text).map(({ name, deeds }) => [name, deeds.map(told)]));
