import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { type FoundDeed, RANK, REACH } from './found-deed.ts';
import { DEED_NOUNS } from '../../lexicon/head-nouns.ts';
import { participleDeed, passiveDeed } from './passive-deed.ts';

/** "Since its launch in 2019, the X has saved lives", "the X grew after its adoption last year": a deed that a noun names. */
export function sinceDeed(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  end: number,
): FoundDeed | null {
  const starts = [0, ...Array.from({ length: REACH }, (_, step) => end + step)];
  for (const at of starts) {
    const prep = phrases[at];
    // "Since it was launched in 2021, the X has saved lives", "When it was adopted in 2015, the X had"
    if (/^(?:since|after|when|once)$/.test(prep?.norm ?? '') && phrases[at + 1]?.norm === 'it') {
      const told = passiveDeed(tokens, phrases, at + 2, RANK.relative);
      if (told !== null) return told;
    }
    // "mocked since introduced on Monday"
    const bare = phrases[at + 1];
    if (/^since$/.test(prep?.norm ?? '') && bare?.verb?.form === 'past') {
      const told = participleDeed(phrases, at + 1, RANK.relative);
      if (told !== null) return told;
    }
    // "its launch" may be read as an owner and a verb.
    const own = phrases[at + 1]?.norm === 'its' ? 2 : 1;
    const noun = phrases[at + own];
    if (!/^(?:since|after|following|upon)$/.test(prep?.norm ?? '') || noun === undefined) continue;
    const action = DEED_NOUNS.get(noun.norm);
    if (action === undefined || (own === 1 && tokens[noun.firstToken]?.norm !== 'its')) continue;
    return {
      action,
      verb: at + own,
      end: at + own + 1,
      actor: null,
      rank: RANK.relative,
      ahead: false,
      negated: false,
    };
  }
  return null;
}
