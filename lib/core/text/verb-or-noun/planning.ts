import { isDemonym } from '../../lexicon/nations-of.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Token } from '../../model.ts';
import { itemAt } from '../item-at.ts';

/** Before "to": what somebody does, and plural nouns. */
const INTENDING = wordSet('moves plans pledges proposes vows');

/** "NASA plans to use landers", "The government plans to set up units"; not "government plans to cut jobs were dropped". */
export function isPlanning(sentence: readonly Token[], token: Token, index: number): boolean {
  const [before, verb] = [itemAt(sentence, index - 1), sentence[index + 2]];
  if (token.pos !== 'NOUN' || !INTENDING.has(token.text) || sentence[index + 1]?.norm !== 'to') return false;
  if (verb === undefined || verb.norm !== verb.lemma || /^(?:DET|NUM|PROPN|PUNCT)$/.test(verb.pos))
    return false;
  const isName = before?.pos === 'PROPN' && !isDemonym(before.text);
  const isOne = before?.pos === 'NOUN' && !before.norm.endsWith('s') && isDetermined(sentence, index - 1);
  return (isName || isOne) && !hasVerbBehind(sentence, index + 3);
}

/** "[the American] government" */
function isDetermined(sentence: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(itemAt(sentence, at)?.pos ?? '') && noun - at < NEAR) at -= 1;
  return /^(?:DET|PRON)$/.test(itemAt(sentence, at)?.pos ?? '') || itemAt(sentence, at)?.norm === "'s";
}

/** Tokens of a noun phrase before its noun. */
const NEAR = 5;

/** Whether a finite verb stands behind in the same clause, of which what stands before is the subject then. */
function hasVerbBehind(sentence: readonly Token[], from: number): boolean {
  for (let at = from; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (token === undefined || /^(?:PUNCT|SCONJ|CCONJ)$/.test(token.pos) || RELATIVE.test(token.norm))
      return false;
    if (token.pos === 'AUX') return true;
  }
  return false;
}

const RELATIVE = /^(?:that|which|who|whose|where|what|how|when|while|if|as)$/;
