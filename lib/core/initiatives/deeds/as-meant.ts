import { itemAt } from '../../text/item-at.ts';
import { governingVerb, subjectOf } from '../../text/clauses.ts';
import { HEARSAY, OPEN_LINKS, PLANS, UNDOING_LINKS } from '../../lexicon/governing-words.ts';
import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { FoundDeed } from './found-deed.ts';
import { isHypothetical } from './hypothetical.ts';

/** How the words around its verb mean a deed: as not done, as yet to come, or as neither said nor planned. */
type Meant = 'undone' | 'ahead' | 'open';

/** Verbs that a deed may hang on, one on the other. */
const DEEPEST = 3;

/**
 * The deed as the words around its verb mean it: "is unlikely to sign", "nobody has signed" have not, "is going to sign" will. Null where
 * it is neither told as done nor as planned: "could sign", "is ready to sign", "denied it had signed".
 */
export function asMeant(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  deed: FoundDeed,
): FoundDeed | null {
  if (isHypothetical(tokens, phrases, deed.verb)) return null;
  let verb = deed.verb;
  for (let depth = 0; depth < DEEPEST && itemAt(phrases, verb)?.verb !== undefined; depth += 1) {
    const meant = meantBy(tokens, phrases, verb);
    if (meant === 'open') return null;
    if (meant === 'undone') return { ...deed, negated: true };
    if (meant === 'ahead') return { ...deed, ahead: true };
    if (!/^(?:to|ing)$/.test(phrases[verb]?.verb?.form ?? '')) break;
    verb = governingVerb(phrases, verb);
  }
  return deed;
}

function meantBy(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Meant | undefined {
  const phrase = phrases[at];
  const form = phrase?.verb?.form;
  // "has yet to be signed"
  if (
    phrase?.verb?.ahead === true &&
    tokens.slice(phrase.firstToken, phrase.head).some(({ norm }) => norm === 'yet')
  )
    return 'undone';
  // "never signed", "decided not to sign"
  if (/^(?:never|not|yet)$/.test(tokens[(phrase?.firstToken ?? 0) - 1]?.norm ?? '')) return 'undone';
  if (isUnreal(tokens, phrase)) return 'open';
  if (sharesNegation(tokens, phrases, at)) return 'undone';
  if (form === 'to') return byInfinitive(tokens, phrases, at);
  if (form === 'ing') return byGerund(phrases, at);
  if (isInverted(phrases, at) || isDenied(phrases, at)) return 'open';
  return hasNoSubject(tokens, phrases, at) ? 'undone' : undefined;
}

/** "has not cut fees or [signed]", "never cut fees or [signed]" */
function sharesNegation(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  if (!/^n?or$/.test(phrases[at - 1]?.norm ?? '')) return false;
  const over = governingVerb(phrases, at - 1);
  return phrases[over]?.verb?.negated === true || (over >= 0 && meantBy(tokens, phrases, over) === 'undone');
}

/** "is [unlikely] to sign", "has [no plans] to sign", "[no longer] plans to sign", "[is going] to sign" */
function byInfinitive(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Meant | undefined {
  const link = phrases[at - 1];
  const over = phrases[governingVerb(phrases, at)];
  const before = tokens.slice(over?.firstToken ?? 0, phrases[at]?.firstToken ?? 0).map(({ norm }) => norm);
  // "voted down [a proposal to leave] X"
  if (link?.kind === 'noun' && PLANS.has(link.norm) && isTurnedDown(phrases, governingVerb(phrases, at)))
    return 'undone';
  // "Pressure grew on the council to scrap X", "Calls mounted for it to scrap X"
  const asked = subjectOf(phrases, governingVerb(phrases, at));
  if (asked !== null && phrases.slice(asked.first, asked.end).some(({ norm }) => PRESSURE.test(norm)))
    return 'open';
  if (link?.kind === 'noun' && UNDONE.test(tokens[link.firstToken]?.norm ?? '')) return 'undone';
  // "in the wake of [failed attempts] to sign"
  if (link?.kind === 'noun' && FAILED.test(before.at(-2) ?? '')) return 'undone';
  const longer = tokens[(over?.firstToken ?? 0) - 1]?.norm === 'longer' || before.includes('longer');
  if (UNDOING_LINKS.has(link?.norm ?? '') || longer) return 'undone';
  if (OPEN_LINKS.has(link?.norm ?? '')) return 'open';
  // "has yet to be signed"
  if (before.at(-1) === 'yet') return 'undone';
  if (before.at(-1) === 'going' && over?.verb?.lemma === 'go') return 'ahead';
  return over?.verb?.lemma === 'like' || (link === over && OPEN_LINKS.has(over?.verb?.lemma ?? ''))
    ? 'open'
    : undefined;
}

/** "rejected", "voted down", "refused" */
const isTurnedDown = (phrases: readonly Phrase[], at: number): boolean =>
  /^(?:reject|refuse|defeat|oppose|block|dismiss|withdraw|drop|abandon|scrap|shelve)$/.test(
    itemAt(phrases, at)?.verb?.lemma ?? '',
  ) ||
  (itemAt(phrases, at)?.verb?.lemma === 'vote' && /^(?:down|against)$/.test(phrases[at + 1]?.norm ?? ''));

const PRESSURE = /^(?:pressure|calls|demands|appeals)$/;

/** How a plan or an attempt is that came to nothing. */
const FAILED = /^(?:abortive|failed|unsuccessful)$/;
const UNDONE = /^(?:no|abortive|failed|unsuccessful)$/;

/** "stopped [short of] signing", "decided [against] signing", "[ruled out] signing", "[close to] signing" */
function byGerund(phrases: readonly Phrase[], at: number): Meant | undefined {
  const [link, head] = [itemAt(phrases, at - 1)?.norm ?? '', itemAt(phrases, at - 2)?.norm ?? ''];
  if (link === 'against' || /^(?:short|instead) of$|^rather than$/.test(`${head} ${link}`)) return 'undone';
  if (link === 'out' && phrases[at - 2]?.verb?.lemma === 'rule') return 'undone';
  return link === 'to' && OPEN_LINKS.has(head) ? 'open' : undefined;
}

/** "would have signed", "has to sign" */
const isUnreal = (tokens: readonly Token[], phrase: Phrase | undefined): boolean =>
  /\bwould (?:\S+ )?have\b|\b(?:has|have) to\b/.test(
    tokens
      .slice(phrase?.firstToken, phrase?.head)
      .map(({ norm }) => norm)
      .join(' '),
  );

/** "[Had] Oro signed X, prices would have fallen" */
const isInverted = (phrases: readonly Phrase[], at: number): boolean =>
  at === 2 && phrases[0]?.norm === 'had' && phrases[1]?.kind === 'noun';

/** "denied that it had signed": what somebody else says is not so. */
function isDenied(phrases: readonly Phrase[], at: number): boolean {
  const subject = subjectOf(phrases, at)?.first ?? -1;
  const verb = itemAt(phrases, subject - 1)?.kind === 'that' ? subject - 2 : subject - 1;
  // "played down the idea that he had struck"
  if (verb === subject - 2 && HEARSAY.has(phrases[verb]?.norm ?? '')) return true;
  return /^(?:deny|doubt|dispute)$/.test(itemAt(phrases, verb)?.verb?.lemma ?? '');
}

/** "[Nobody] has signed", "[no state] signed", "[neither] A nor B signed" */
function hasNoSubject(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const { kind, firstToken: first } = itemAt(phrases, subjectOf(phrases, at)?.first ?? -1) ?? {};
  // "No Child Waits expired" has a subject.
  if (first === undefined || kind === 'marked') return false;
  const nobody = /^(?:no|nobody|none|neither)$/;
  return nobody.test(tokens[first]?.norm ?? '') || tokens[first - 1]?.norm === 'neither';
}
