import { nounChain, type PhraseRange, subjectOf } from '../text/clauses.ts';
import type { Phrase } from '../text/phrase.ts';
import { SAYING_VERBS } from './saying-verbs.ts';

/** The subject of the verb at `verb` with what belongs to it: gerunds, participles, past what a comma sets aside. */
export function wholeSubject(phrases: readonly Phrase[], verb: number): PhraseRange | null {
  const across = beforeAside(phrases, verb);
  if (across !== null) return widened(phrases, across);
  const subject = subjectOf(phrases, verb);
  return subject === null ? gerund(phrases, verb) : widened(phrases, subject);
}

/** "Inflation, it said, will average", "Grades, she noted, now make up". */
function beforeAside(phrases: readonly Phrase[], verb: number): PhraseRange | null {
  let comma = verb - 1;
  while (phrases[comma]?.kind === 'adverb') comma -= 1;
  if (phrases[comma]?.kind !== 'comma') return null;
  const [said, who] = [phrases[comma - 1], phrases[comma - 2]];
  const aside = who?.kind === 'noun' && SAYING_VERBS.has(said?.verb?.lemma ?? '');
  if (!aside || phrases[comma - 3]?.kind !== 'comma' || phrases[comma - 4]?.kind !== 'noun') return null;
  return nounChain(phrases, comma - 4);
}

/** "The cost of treating land", "prices excluding energy", "babies born before 32 weeks of pregnancy". */
function widened(phrases: readonly Phrase[], { first, last }: PhraseRange): PhraseRange {
  const [link, left, farther] = [phrases[first - 1], phrases[first - 2], phrases[first - 3]];
  const gerund = link?.kind === 'noun' && /.{3}ing$/.test(link.norm) && left?.kind === 'prep';
  if (gerund || (link?.verb?.form === 'ing' && !link.verb.passive)) {
    if (left?.kind === 'prep' && farther?.kind === 'noun')
      return { first: nounChain(phrases, first - 3).first, last };
    if (left?.kind === 'noun') return { first: nounChain(phrases, first - 2).first, last };
  }
  if (link?.kind === 'prep' && left?.kind === 'marked' && farther?.kind === 'prep') {
    const participle = phrases[first - 4]?.verb;
    const noun = participle === undefined ? first - 4 : first - 5;
    if (phrases[noun]?.kind === 'noun') return { first: nounChain(phrases, noun).first, last };
  }
  return { first, last };
}

/** "replacing it would cost": a gerund with a pronoun. */
function gerund(phrases: readonly Phrase[], verb: number): PhraseRange | null {
  return phrases[verb - 1]?.verb?.form === 'ing' ? { first: verb - 1, last: verb } : null;
}
