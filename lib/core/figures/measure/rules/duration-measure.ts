import { itemAt } from '../../../text/item-at.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import { TIME_CODES } from '../../../lexicon/units.ts';
import { SPENDING_VERBS } from '../../../lexicon/measure-verbs.ts';
import { STAYS } from '../../../lexicon/scene-nouns.ts';
import { governingVerb, nounChain } from '../../../text/clauses.ts';
import { measureBeforeOf } from './before-of.ts';
import { amountOfDeed } from './deed-measure.ts';
import { reachedBy } from './reached-by.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import { genitiveNoun } from './purpose.ts';
import { measureOfHead } from './right-measure.ts';
import type { Standing } from '../../scene.ts';
import type { Settled } from '../../settled.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import { complementOf } from '../phrases/whole-noun.ts';
import { doneBy } from '../phrases/done-by.ts';

/** Verbs whose length of time is their subject's. */
const LASTING = /^(?:be|last|take|run|average|become|remain|span|reach|exceed|total)$/;

export function isDuration({ kind, unit }: Settled): boolean {
  return kind === 'quantity' && TIME_CODES.has(unit);
}

/** What a length of time is of, where a noun tells it: "experience", "time in prison for fraud", "maximum sentence", "the voyage [took]". */
export function measureOfDuration(
  standing: Standing,
  last: string,
  left: (standing: Standing, last: string) => string,
): string {
  const { scene, after, before } = standing;
  // "shortened the clearance time by 40 minutes to 3.5 hours"
  const moved = itemAt(scene.phrases, governingVerb(scene.phrases, before + 1))?.verb?.lemma ?? '';
  if (/^(?:by|to|from)$/.test(scene.phrases[before]?.norm ?? '') && CHANGE_VERBS.has(moved))
    return left(standing, last);
  const told = genitiveNoun(standing) ?? measureOfHead(standing);
  if (told !== null) return told;
  const [prep, noun] = [scene.phrases[after], scene.phrases[after + 1]];
  const rest = complementOf(scene, after);
  if (prep?.norm === 'of' && noun?.kind === 'noun') return rest.replace(/^of (?:the |an? )?/i, '');
  const phrase = scene.phrases[before];
  const term = phrase?.norm === 'of' ? measureBeforeOf(standing, before, last, left) : '';
  if (term !== '' && term !== last) return term;
  const stay =
    prep?.norm === 'in' && noun?.kind === 'noun' && (STAYS.has(noun.norm) || noun.firstToken < noun.head);
  if (stay && STAYS.has(noun.norm)) {
    const place = rest.replace(/^in (?:the |an? )?/i, 'time in ');
    // "the judge sentenced him to" says nothing of the prison.
    const isSentence =
      itemAt(scene.phrases, governingVerb(scene.phrases, before + 1))?.verb?.lemma === 'sentence';
    const faced = isSentence
      ? null
      : phrase?.kind === 'verb'
        ? doneBy(standing, before)
        : reachedBy(standing);
    return scene.phrases[after + 2]?.kind === 'prep' ? place : `${place} ${faced ?? ''}`;
  }
  if (phrase?.verb?.lemma === 'age' && scene.phrases[before - 1]?.kind === 'noun')
    return `age of ${rangeWords(scene, nounChain(scene.phrases, before - 1))}`;
  const verb = governingVerb(scene.phrases, before + 1);
  const near = verb >= 0 && before - verb < 2 && LASTING.test(scene.phrases[verb]?.verb?.lemma ?? '');
  const subject = near ? subjectWords(standing, verb) : null;
  if (subject !== null) return prep?.norm === 'old' ? `age of ${subject}` : subject;
  // "gave operators 180 days to comply", "It took eight hours to sort the mail"
  if (prep?.verb?.form === 'to' && rest !== '') return `time ${rest}`;
  if (near) return '';
  if (phrase?.kind === 'verb' && SPENDING_VERBS.has(phrase.verb?.lemma ?? ''))
    return amountOfDeed(standing, before);
  // "has worked on the mission for over 30 years"
  const during = /^for$/.test(phrase?.norm ?? '') && verb >= 0 && before - verb < 7;
  return during ? amountOfDeed(standing, verb) : '';
}
