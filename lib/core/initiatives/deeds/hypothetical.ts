import type { Token } from '../../model.ts';
import { governingVerb } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { modalOf } from './joined-infinitives.ts';

/** Auxiliaries of what may be, or has to be. */
const MAY = /^(?:could|might|may|can|ca|must|should|ought)$/;
const WOULD = /^(?:would|'d|were)$/;
const IF = /^(?:if|unless|whether|should|provided|supposing)$/;
const REACH = 12;

/** Whether the deed of the verb at `verb` is told as what may or must be: "could sign", "if it adopts", "would sign if". */
export function isHypothetical(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): boolean {
  let main = verb;
  for (let depth = 0; depth < 3 && /^(?:to|ing)$/.test(phrases[main]?.verb?.form ?? ''); depth += 1) {
    const over = governingVerb(phrases, main);
    if (over < 0) break;
    main = over;
  }
  // "could cut fees and sign"
  const modal = modalOf(tokens, phrases, main);
  if (modal >= 0) main = modal;
  const phrase = phrases[main];
  if (phrase?.verb === undefined) return false;
  const words = tokens.slice(phrase.firstToken, phrase.head).map(({ norm }) => norm);
  if (words.some((norm) => MAY.test(norm))) return true;
  if (isHabit(tokens, phrases, main)) return true;
  return opensWithIf(phrases, main) || (words.some((norm) => WOULD.test(norm)) && hasIf(phrases));
}

/** "when two firms write a licence": what happens whenever it does. */
function isHabit(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): boolean {
  const { verb: read, firstToken, head = 0 } = phrases[verb] ?? {};
  const { norm = '', pos } = tokens[head] ?? {};
  const present =
    firstToken === head && pos === 'VERB' && (norm === read?.lemma || norm === `${read?.lemma}s`);
  if (!present || read?.passive === true) return false;
  for (let at = verb - 1; at >= 0 && verb - at < REACH; at -= 1) {
    if (WHEN.test(phrases[at]?.norm ?? '')) return at === 0 || phrases[at - 1]?.kind !== 'noun';
    if (!/^(?:noun|adjective|adverb|prep)$/.test(phrases[at]?.kind ?? '')) return false;
  }
  return false;
}

const WHEN = /^(?:when|whenever)$/;

/** "if the council adopts": in the verb's own clause. */
function opensWithIf(phrases: readonly Phrase[], verb: number): boolean {
  // "if the council cuts fees and adopts"
  if (phrases[verb - 1]?.kind === 'and') {
    const over = governingVerb(phrases, verb - 1);
    return over >= 0 && opensWithIf(phrases, over);
  }
  for (let at = verb - 1; at >= 0 && verb - at < REACH; at -= 1) {
    const phrase = phrases[at];
    if (IF.test(phrase?.norm ?? '')) return true;
    if (phrase?.kind === 'comma' || phrase?.kind === 'that' || phrase?.kind === 'verb') return false;
  }
  return false;
}

const hasIf = (phrases: readonly Phrase[]): boolean => phrases.some(({ norm }) => IF.test(norm));
