import { SAYING_VERBS } from '../figures/saying-verbs.ts';
import type { Phrase } from '../text/phrase.ts';

/** Deeds that only a body does. */
const PARTY_VERBS =
  /^(?:sign|conclude|ratify|adopt|approve|launch|join|release|agree|decline|refuse|hire|appoint|vote|sue|lend|invest|own|employ|send|meet|urge|call|deny)$/;

/** Whether the name at `[first, last)` acts like a body: it says something, heads somebody, or is somebody's agent. */
export function isActing(phrases: readonly Phrase[], first: number, last: number): boolean {
  const [before, further] = [phrases[first - 1], phrases[first - 2]];
  const lead = before?.kind === 'adjective' ? further : before;
  if (/^(?:according|by)$/.test(lead?.norm ?? '')) return true;
  if (lead?.norm === 'of' || lead?.norm === 'at') {
    const holder = phrases[phrases.indexOf(lead) - 1];
    if (
      /^(?:director|head|president|chair|chairman|chairwoman|spokes(?:man|woman|person)|chief|secretary|member|members|executive|officer|manager|founder|analyst|adviser|advisor|researcher|fellow)$/.test(
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
