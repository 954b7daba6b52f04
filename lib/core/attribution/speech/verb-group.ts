import { MODALS, PASSIVE_AUXILIARIES } from '../../lexicon/closed-classes.ts';
import { INTENDING_VERBS } from '../../lexicon/governing-words.ts';
import { gladGroup } from './glad-group.ts';
import { isReducedPassive } from './reduced-passive.ts';
import { isQuoted, posAt, type Reading, wordAt } from '../reading.ts';

/** How the verb of a cue stands in its sentence: whether what it tells of took place, and who did it. */
export interface VerbGroup {
  /** "has not announced", "declined to say", "nobody laments". */
  readonly negated: boolean;
  /** "wants to say", "tried to reassure". */
  readonly intended: boolean;
  /** The modal, or "to" before an infinitive; "" where there is none. */
  readonly modal: string;
  readonly passive: boolean;
  /** "says": present; "said": past; "saying": participle; what has no verb: none. */
  readonly form: 'present' | 'past' | 'participle' | 'base' | 'none';
  /** What stands before the group: a comma, "who", "as", "and" … */
  readonly before: string;
}

const NOT = /^(?:not|n't|never|neither|nor|no|nobody|none|without|hardly|barely)$/;
/** Verbs that say that the next one did not take place, and that it may not have: "declined to say", "hopes to explain". */
const UNDONE = /^(?:decline|refuse|fail|avoid|forget|neglect|omit)$/;
/** The tokens before the verb that its group is looked for in. */
const REACH = 6;

/** Reads the group of the verb at `head`. */
export function verbGroupAt(reading: Reading, head: number): VerbGroup {
  const word = wordAt(reading, head);
  let negated = false;
  let intended = false;
  let modal = '';
  let passive = isReducedPassive(reading, head);
  const lemmaAt = (token: number): string => reading.tokens[token]?.lemma ?? '';
  let at = head - 1;
  for (; at >= head - REACH; at -= 1) {
    const own = wordAt(reading, at);
    if (isQuoted(reading, at) !== isQuoted(reading, head)) break;
    const glad = gladGroup(reading, at);
    if (glad !== undefined) {
      at = glad - 1;
      break;
    }
    if (NOT.test(own)) negated = true;
    else if (MODALS.has(own) && modal === '') modal = own;
    else if (PASSIVE_AUXILIARIES.has(own)) passive ||= !word.endsWith('ing');
    else if (modal === 'to' && UNDONE.test(lemmaAt(at))) negated = true;
    else if (modal === 'to' && INTENDING_VERBS.has(lemmaAt(at))) intended = true;
    else if (!/^(?:AUX|ADV|PART)$/.test(posAt(reading, at))) break;
  }
  return { negated, intended, modal, passive, form: formOf(reading, head), before: wordAt(reading, at) };
}

function formOf(reading: Reading, head: number): VerbGroup['form'] {
  const word = wordAt(reading, head);
  if (!/^(?:VERB|AUX)$/.test(posAt(reading, head))) return 'none';
  if (word.endsWith('ing')) return 'participle';
  if (word === reading.tokens[head]?.lemma) return 'base';
  return word.endsWith('s') ? 'present' : 'past';
}
