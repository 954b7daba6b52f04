import { VERB_LEMMAS } from '../../lexicon/verb-lemmas.ts';
import type { Token } from '../../model.ts';
import { itemAt } from '../item-at.ts';

/** “Sales [spiked] 4%”, “rents [shot] up”: the plain form of what only a verb can be between a noun and an amount; null elsewhere. */
export function verbByAmount(sentence: readonly Token[], { norm, pos }: Token, index: number): string | null {
  const isShot = norm === 'shot';
  // “sales unchanged by 4%” tells of no deed.
  if (!isShot && (pos !== 'ADJ' || !/^\p{Ll}{3,}ed$/u.test(norm) || STATES.test(norm))) return null;
  const before = itemAt(sentence, index - 1);
  const isBehindNoun = /^(?:NOUN|PROPN)$/.test(before?.pos ?? '');
  if (!isBehindNoun && !/^(?:,|and|has|have|had)$/.test(before?.norm ?? '')) return null;
  const isWay = /^(?:up|down)$/.test(sentence[index + 1]?.norm ?? '');
  if (isShot) return isWay && WHERE.test(sentence[index + 2]?.text ?? '') ? 'shoot' : null;
  let at = index + (isWay ? 2 : 1);
  const isBy = sentence[at]?.norm === 'by';
  if (isBy) at += 1;
  if (NEARLY.test(sentence[at]?.norm ?? '')) at += 1;
  if (!/^(?:NUM|SYM)$/.test(sentence[at]?.pos ?? '')) return null;
  // “a plan bounded by two rules”
  const isCount = sentence[at]?.pos === 'NUM' && !SHARE.test(sentence[at + 1]?.text ?? '');
  if (isCount && (isBy || !isBehindNoun)) return null;
  return VERB_LEMMAS.get(norm) ?? norm.replace(/ed$/, '').replace(/([bdgmnprt])\1$/, '$1');
}

const STATES = /^(?:un|adjusted|combined|estimated|aged|dated|rated|numbered|expected|related|limited)/;
/** What stands behind the way that an amount went, but “shot down over the sea”. */
const WHERE = /^(?:[\d$€£]|to$|by$|from$|about$|nearly$|almost$|more$|just$)/;
const NEARLY = /^(?:about|almost|another|just|nearly|only|roughly)$/;
const SHARE = /^(?:%|per|percent|points?)$/;
