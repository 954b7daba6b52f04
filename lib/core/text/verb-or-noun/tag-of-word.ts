import { ACCOUNT_NOUNS } from '../../lexicon/measure-nouns.ts';
import { SAYING_OR_NOUN } from '../../lexicon/saying-verbs.ts';
import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import type { Token } from '../../model.ts';
import type { PartOfSpeech } from '../../universal-pos.ts';
import { itemAt } from '../item-at.ts';
import { opensInCapital } from '../letters.ts';
import { saysBesideQuotation } from './beside-quotation.ts';

/** What a word is where it stands at `index`; null where the tagger may be right. */
type Told = (sentence: readonly Token[], index: number) => PartOfSpeech | null;

/** "a 14 percent raise": a size behind an article has a noun. */
const isSized: Told = (sentence, index) => {
  let at = index - 1;
  if (itemAt(sentence, at)?.pos === 'NOUN' && !SHARE.test(itemAt(sentence, at)?.norm ?? '')) at -= 1;
  if (!SHARE.test(itemAt(sentence, at)?.norm ?? '')) return null;
  const before = sentence.slice(Math.max(0, at - 3), at);
  return before.some(({ norm }) => /^(?:an?|the|its|their)$/.test(norm)) ? 'NOUN' : null;
};
const SHARE = /^(?:%|percent|cent|point|basis-point)$/;

/** Words that the tagger mistakes, each in a way of its own. */
const WORDS: ReadonlyMap<string, Told> = new Map<string, Told>([
  ['for', () => 'ADP'],
  // "Lead author Ana Rao said": nobody is told to lead one author.
  [
    'lead',
    (sentence, index) => {
      const noun = sentence[index + 1];
      const isOne = noun?.pos === 'NOUN' && !noun.norm.endsWith('s') && SPEAKING_NOUNS.has(noun.norm);
      return isOne && opensInCapital(sentence[index + 2]?.text ?? '') ? 'ADJ' : null;
    },
  ],
  ['raise', isSized],
  ['hike', isSized],
  // "The judge set bail at $50,000"
  [
    'bail',
    (sentence, index) =>
      /^(?:set|sets|setting|posted)$/.test(itemAt(sentence, index - 1)?.norm ?? '') ? 'NOUN' : null,
  ],
  // "A 300-bed hospital cost $300 million"
  [
    'cost',
    (sentence, index) =>
      /^(?:NOUN|PROPN)$/.test(itemAt(sentence, index - 1)?.pos ?? '') && sentence[index + 1]?.pos === 'SYM'
        ? 'VERB'
        : null,
  ],
  // "a Series A round"
  [
    'a',
    (sentence, index) =>
      sentence[index]?.text === 'A' && itemAt(sentence, index - 1)?.text === 'Series' ? 'PROPN' : null,
  ],
  ['worth', (sentence, index) => (itemAt(sentence, index - 1)?.norm === 'net' ? 'NOUN' : null)],
  ['operating', (sentence, index) => (ACCOUNT_NOUNS.has(sentence[index + 1]?.norm ?? '') ? 'ADJ' : null)],
  [
    'research',
    (sentence, index) => {
      const next = sentence[index + 1];
      return next?.pos === 'VERB' && /^(?:\p{L}+s|found|showed)$/u.test(next.norm) ? 'NOUN' : null;
    },
  ],
  // "a buy-back scheme": hardly ever what somebody does
  [
    'scheme',
    (sentence, index) => (/^(?:PART|PRON|AUX)$/.test(itemAt(sentence, index - 1)?.pos ?? '') ? null : 'NOUN'),
  ],
  // "to further deepen ties", "will further widen"
  [
    'further',
    (sentence, index) => {
      const [before, verb] = [itemAt(sentence, index - 1), sentence[index + 1]];
      const plain = verb?.pos === 'VERB' && verb.norm === verb.lemma;
      return plain && /^(?:to|can|could|may|might|shall|should|will|would)$/.test(before?.norm ?? '')
        ? 'ADV'
        : null;
    },
  ],
  // "Oro TV's live coverage"
  [
    'live',
    (sentence, index) =>
      /^(?:['’]s|the|a|its|their)$/.test(itemAt(sentence, index - 1)?.norm ?? '') &&
      /^(?:NOUN|ADJ)$/.test(sentence[index + 1]?.pos ?? '')
        ? 'ADJ'
        : null,
  ],
  ['exit', (sentence, index) => (/^polls?$/.test(sentence[index + 1]?.norm ?? '') ? 'NOUN' : null)],
  // "the chief at Corbel said workers had gone": hardly ever "said workers"
  [
    'said',
    (sentence, index) =>
      sentence[index]?.pos === 'ADJ' && itemAt(sentence, index - 1)?.pos !== 'DET' ? 'VERB' : null,
  ],
  // "has since said", "have since also called"
  [
    'since',
    (sentence, index) =>
      /^(?:have|has|had|'ve|'s|'d)$/.test(itemAt(sentence, index - 1)?.norm ?? '') &&
      /^(?:VERB|ADV|AUX)$/.test(sentence[index + 1]?.pos ?? '')
        ? 'ADV'
        : null,
  ],
]);

export const tagOfWord: Told = (sentence, index) => {
  const own = sentence[index];
  if (own === undefined) return null;
  const isSaid = own.pos !== 'VERB' && SAYING_OR_NOUN.has(own.text) && saysBesideQuotation(sentence, index);
  return isSaid ? 'VERB' : (WORDS.get(own.norm)?.(sentence, index) ?? null);
};
