import { itemAt } from '../../../text/item-at.ts';
import { nounChain, type PhraseRange, subjectOf } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts';

/** The subject of the verb at `verb` with what belongs to it: gerunds, participles, past what a comma sets aside. */
export function wholeSubject(phrases: readonly Phrase[], verb: number): PhraseRange | null {
  const across = beforeAside(phrases, verb);
  if (across !== null) return wholly(phrases, across);
  const subject = subjectOf(phrases, verb);
  return subject === null ? gerund(phrases, verb) : wholly(phrases, subject);
}

/** How many times a subject may be widened. */
const STEPS = 4;

function wholly(phrases: readonly Phrase[], subject: PhraseRange): PhraseRange {
  let whole = subject;
  for (let step = 0; step < STEPS; step += 1) {
    const wider = pastOwner(phrases, widened(phrases, whole));
    if (wider.first === whole.first) break;
    whole = wider;
  }
  return whole;
}

/** "the two", which no figure covers. */
function isNumber(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(phrase.norm);
}

/** Past a count and a day in the genitive, which cut a chain: "emissions at Veldmark's five harbours", "the toll from Sunday's storm". */
function pastOwner(phrases: readonly Phrase[], { first, end }: PhraseRange): PhraseRange {
  let link = first - 1;
  const counted = itemAt(phrases, link)?.kind === 'marked' || isNumber(itemAt(phrases, link));
  if (counted) link -= 1;
  if (counted && itemAt(phrases, link)?.kind === 'adjective') link -= 1;
  const owned = /^['’]s?$/.test(itemAt(phrases, link)?.norm ?? '');
  if (owned && phrases[link - 1]?.kind === 'time') link -= 2;
  else if (owned && counted && phrases[link - 1]?.kind === 'noun') {
    const owner = nounChain(phrases, link - 1).first;
    return { first: reducedBefore(phrases, owner - 1) ?? owner, end };
  } else if (!counted) return { first: takenForVerb(phrases, link) ?? first, end };
  // "companies with more than 50 staff"
  if (itemAt(phrases, link)?.norm === 'than' && itemAt(phrases, link - 1)?.kind === 'adjective') link -= 2;
  const holder = itemAt(phrases, link - 1);
  if (itemAt(phrases, link)?.kind !== 'prep' || /^(?:by|than|according|not)$/.test(phrases[link]?.norm ?? ''))
    return { first, end };
  if (holder?.kind === 'noun') return { first: nounChain(phrases, link - 1).first, end };
  return { first: reducedBefore(phrases, link) ?? first, end };
}

/** The start of "emissions from ferries waiting" before the preposition at `link`; null where no participle stands there. */
function reducedBefore(phrases: readonly Phrase[], link: number): number | null {
  const participle = itemAt(phrases, link - 1)?.verb;
  const reduced = participle !== undefined && /^(?:past|ing)$/.test(participle.form);
  return reduced && phrases[link]?.kind === 'prep' && phrases[link - 2]?.kind === 'noun'
    ? nounChain(phrases, link - 2).first
    : null;
}

/** "Breaches of the rules", whose noun the tagger took for a verb, and "people out of work". */
function takenForVerb(phrases: readonly Phrase[], of: number): number | null {
  const left = itemAt(phrases, of - 1);
  if (itemAt(phrases, of)?.norm !== 'of') return null;
  if (left?.norm === 'out' && phrases[of - 2]?.kind === 'noun') return nounChain(phrases, of - 2).first;
  return of === 1 && left?.verb?.form === 'finite' && left.norm.endsWith('s') ? 0 : null;
}

/** "Inflation, it said, will average", "Grades, she noted, now make up". */
function beforeAside(phrases: readonly Phrase[], verb: number): PhraseRange | null {
  let comma = verb - 1;
  while (itemAt(phrases, comma)?.kind === 'adverb') comma -= 1;
  if (itemAt(phrases, comma)?.kind !== 'comma') return null;
  const participle = beforeParticiple(phrases, comma);
  if (participle !== null) return participle;
  const [said, who] = [phrases[comma - 1], phrases[comma - 2]];
  const aside = who?.kind === 'noun' && SAYING_VERBS.has(said?.verb?.lemma ?? '');
  if (!aside || phrases[comma - 3]?.kind !== 'comma' || phrases[comma - 4]?.kind !== 'noun') return null;
  return nounChain(phrases, comma - 4);
}

/** Phrases of a participle clause between commas. */
const ASIDE = 8;

/** "The rate, previously set by the state at 30%, has been cut": the noun before what was done to it by somebody. */
function beforeParticiple(phrases: readonly Phrase[], comma: number): PhraseRange | null {
  const opening = phrases.findLastIndex(({ kind }, at) => at < comma && kind === 'comma');
  const verb = phrases[opening + 1]?.kind === 'adverb' ? opening + 2 : opening + 1;
  const own = phrases[verb]?.verb;
  const isDone = own !== undefined && !own.passive && !own.ahead && phrases[verb + 1]?.norm === 'by';
  if (opening < 1 || comma - opening > ASIDE || !isDone || phrases[opening - 1]?.kind !== 'noun') return null;
  const isPlain = phrases
    .slice(verb + 1, comma)
    .every(({ kind }) => /^(?:prep|noun|adjective|marked|time)$/.test(kind));
  return isPlain ? nounChain(phrases, opening - 1) : null;
}

/** "The cost of treating land", "prices excluding energy", "babies born before 32 weeks of pregnancy". */
function widened(phrases: readonly Phrase[], { first, end }: PhraseRange): PhraseRange {
  const [link, left, farther] = [
    itemAt(phrases, first - 1),
    itemAt(phrases, first - 2),
    itemAt(phrases, first - 3),
  ];
  const gerund = link?.kind === 'noun' && /.{3}ing$/.test(link.norm) && left?.kind === 'prep';
  if (gerund || (link?.verb?.form === 'ing' && !link.verb.passive)) {
    if (left?.kind === 'prep' && farther?.kind === 'noun')
      return { first: nounChain(phrases, first - 3).first, end };
    if (left?.kind === 'noun') return { first: nounChain(phrases, first - 2).first, end };
  }
  if (link?.kind === 'prep' && left?.kind === 'marked' && farther?.kind === 'prep') {
    const participle = phrases[first - 4]?.verb;
    const noun = participle === undefined ? first - 4 : first - 5;
    if (phrases[noun]?.kind === 'noun') return { first: nounChain(phrases, noun).first, end };
  }
  // "The spending on roads by the council was"
  if (link?.norm === 'by' && left?.kind === 'noun')
    return { first: nounChain(phrases, first - 2).first, end };
  // "The number of cases that were accepted for trial fell"
  const relative = itemAt(phrases, first - 4);
  if (
    link?.kind === 'prep' &&
    /^(?:finite|past)$/.test(left?.verb?.form ?? '') &&
    /^(?:who|which|that)$/.test(farther?.kind === 'that' ? farther.norm : '') &&
    relative?.kind === 'noun'
  )
    return { first: nounChain(phrases, first - 4).first, end };
  return { first, end };
}

/** "replacing it would cost": a gerund with a pronoun. */
function gerund(phrases: readonly Phrase[], verb: number): PhraseRange | null {
  return itemAt(phrases, verb - 1)?.verb?.form === 'ing' ? { first: verb - 1, end: verb } : null;
}
