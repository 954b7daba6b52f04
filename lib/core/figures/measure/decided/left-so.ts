import { wordSet } from '../../../lexicon/word-set.ts';
import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { complementOf } from '../phrases/whole-noun.ts';
import type { Earlier } from './earlier.ts';

/** How people are left. */
const FATES = wordSet(
  'blind dead disabled displaced homeless hospitalised hospitalized hurt injured jobless missing orphaned paralysed paralyzed stranded unconscious wounded',
);

/** “The attack left 14 people [dead] and 20 [wounded]”: as what they were left; "" elsewhere. */
export function leftSo({ scene, figure, index }: Standing, earlier: Earlier | undefined): string {
  const { phrases, tokens } = scene;
  if (figure.kind !== 'count') return '';
  const verb = governingVerb(
    phrases,
    phrases.findIndex(({ kind, index: at }) => kind === 'marked' && at === index),
  );
  if (itemAt(phrases, verb)?.verb?.lemma !== 'leave' || itemAt(phrases, verb)?.verb?.passive === true)
    return '';
  const noun = figure.noun.end > figure.noun.first ? wordsOf(scene, figure.noun.first, figure.noun.end) : '';
  // “20 [wounded]”, which looks like what is counted
  const [isFate, fate] = [FATES.has(noun), tokens[Math.max(figure.noun.end, figure.endToken)]?.norm ?? ''];
  const unit = isFate || noun === '' ? (earlier?.unit ?? 'people') : noun;
  const told = isFate ? noun : FATES.has(fate) ? fate : '';
  if (told === '' || FATES.has(unit)) return '';
  const place = phrases.findIndex(({ firstToken }) => firstToken > figure.noun.end - (isFate ? 1 : 0));
  const own = phrases[place]?.kind === 'prep' ? complementOf(scene, place, { clauses: false }).trim() : '';
  return `${unit} left ${told}${own === '' || /\d/.test(own) ? '' : ` ${own}`}`;
}
