import { itemAt } from '../../../text/item-at.ts';
import { governingVerb } from '../../../text/clauses.ts';
import type { Standing } from '../../scene.ts';
import { participleAt } from '../phrases/done-by.ts';
import { isPronoun, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { subjectWithArticle } from '../phrases/subject-words.ts';

/** What is done with a thing for a price. */
const TRADING = /^(?:acquire|auction|buy|exit|lease|purchase|rent|sell|settle)$/;

/** “Lund sold [the mill] for $2 million”: what was traded, and by whom; "" elsewhere. */
export function tradedFor(standing: Standing): string {
  const { scene, figure, before } = standing;
  const { phrases } = scene;
  if (figure.kind !== 'money' || itemAt(phrases, before)?.norm !== 'for') return '';
  const verb = governingVerb(phrases, before);
  const own = itemAt(phrases, verb);
  const { lemma = '', form = '', passive = false, negated = false } = own?.verb ?? {};
  if (own === undefined || passive || negated || !TRADING.test(lemma) || !/^(?:finite|past)$/.test(form))
    return '';
  const object = { first: verb + 1, end: before };
  const inside = phrases.slice(object.first, object.end);
  if (inside[0]?.kind !== 'noun' || isPronoun(scene, { first: verb + 1, end: verb + 2 })) return '';
  if (!inside.every(({ kind }) => /^(?:noun|adjective|prep)$/.test(kind))) return '';
  const who = subjectWithArticle(standing, verb);
  const words = wordsOf(scene, own.firstToken, inside.at(-1)?.endToken ?? own.endToken);
  if (who === null || who === '')
    return own.verb?.ahead === true
      ? ''
      : `amount ${rangeWords(scene, object)} was ${participleAt(scene, verb)} for`;
  return `amount ${who} ${words} for`;
}
