import { itemAt } from '../../../text/item-at.ts';
import { governingVerb } from '../../../text/clauses.ts';
import { plainWords } from '../../../text/plain-words.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import type { Standing } from '../../scene.ts';
import { isPronoun, rangeWords } from '../phrases/measure-words.ts';
import { subjectWords } from '../phrases/subject-words.ts';

/** Verbs of change whose object is what one has more or less of, or nobody's level. */
const UNMOVING = /^(?:add|beat|gain|lag|lead|lose|outpace|save|shed|top|trail|win)$/;

/** Words of who moved it. */
const MOST = 4;

/** “The drug reduced [adverse events] by 47%”: of those, where another noun was chosen. */
export function withMovedObject({ scene, figure, before }: Standing, measure: string): string {
  const { phrases } = scene;
  if (figure.kind === 'count' || itemAt(phrases, before)?.norm !== 'by') return measure;
  const verb = governingVerb(phrases, before);
  const { lemma = '', form = '', passive = false } = itemAt(phrases, verb)?.verb ?? {};
  const object = { first: verb + 1, end: before };
  const inside = phrases.slice(object.first, object.end);
  if (passive || !/^(?:finite|past|ing)$/.test(form) || !CHANGE_VERBS.has(lemma) || UNMOVING.test(lemma))
    return measure;
  if (inside[0]?.kind !== 'noun' || isPronoun(scene, object)) return measure;
  if (!inside.every(({ kind }) => kind === 'noun' || kind === 'adjective' || kind === 'prep')) return measure;
  const told = plainWords(measure);
  const own = inside[0].norm;
  if (told.includes(own)) return measure;
  const who = form === 'ing' ? '' : (subjectWords({ scene }, verb) ?? '');
  const words = rangeWords(scene, object);
  return who === '' || who.split(' ').length > MOST ? words : `${words} (${who})`;
}
