import { SAYING_VERBS } from '../figures/saying-verbs.ts';
import type { Phrase } from '../text/phrase.ts';
import type { HeadNoun } from './head-nouns.ts';

/** Deeds that only a body does. */
const PARTY_VERBS =
  /^(?:sign|conclude|ratify|adopt|approve|launch|join|release|agree|decline|refuse|hire|appoint|vote|sue|lend|invest|own|employ|send|meet|urge|call|deny)$/;

/** Undertakings that are texts, which "say" things themselves. */
const TEXTS =
  /^(?:agreement|memorandum|treaty|convention|declaration|law|compact|white paper|plan|action plan|strategy|framework)$/;

/** "under the X", "as part of the X": what stands there is an undertaking. */
export function isUnder(phrases: readonly Phrase[], at: number): boolean {
  const left = phrases[at - 1]?.kind === 'adjective' ? at - 2 : at - 1;
  if (phrases[left]?.norm === 'under') return true;
  return phrases[left]?.norm === 'of' && phrases[left - 1]?.norm === 'part';
}

/** Whether the name at `[first, last)` acts like a body: it says something, heads somebody, or is somebody's agent. */
export function isActing(phrases: readonly Phrase[], first: number, last: number, head: HeadNoun): boolean {
  if (TEXTS.test(head.kind)) return false;
  const [before, further] = [phrases[first - 1], phrases[first - 2]];
  const lead = before?.kind === 'adjective' ? further : before;
  if (/^(?:according|by)$/.test(lead?.norm ?? '')) return true;
  if (lead?.norm === 'of' || lead?.norm === 'at') {
    const holder = phrases[(before === lead ? first - 1 : first - 2) - 1];
    if (
      /^(?:director|head|president|chair|chairman|chairwoman|spokes(?:man|woman|person)|chief|secretary|member|members|executive|officer|manager|founder|representatives?|delegates?|delegation|officials|envoys?|chairperson|general|director-general|board|analyst|adviser|advisor|researcher|fellow)$/.test(
        holder?.norm ?? '',
      )
    )
      return true;
  }
  let at = last;
  while (/^(?:adverb|time)$/.test(phrases[at]?.kind ?? '')) at += 1;
  const verb = phrases[at]?.verb;
  if (verb === undefined || verb.passive || verb.form === 'to') return false;
  return SAYING_VERBS.has(verb.lemma) || PARTY_VERBS.test(verb.lemma);
}
