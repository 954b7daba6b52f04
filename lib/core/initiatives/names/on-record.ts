import {
  CONCLUDING_DEEDS,
  GENERIC_DEEDS,
  LAUNCHING_DEEDS,
  LAWMAKING_DEEDS,
  PLANNING_DEEDS,
  RELEASING_DEEDS,
  SPECIFIC_DEEDS,
  STANDING_DEEDS,
  TREATY_DEEDS,
} from '../../lexicon/deed-actions.ts';
import { DEED_VERBS, PHRASAL_DEEDS } from '../../lexicon/deed-verbs.ts';
import { DEED_NOUNS } from '../../lexicon/head-nouns.ts';
import type { Deed, Sentence, Token } from '../../model.ts';
import { plainForm } from '../../text/verb-phrase.ts';
import { type GenericName, isGenericHead } from './generic-names.ts';
import type { FoundHead } from './name-mention.ts';

/** How a new one comes about. */
const BEGINNING = /^(?:announced|introduced|launched|rolled out|set up|unveiled)$/;

/** Undertakings that are documents: they count with a topic when they come out. */
const DOCUMENTS = /^(?:white paper|strategy|action plan|declaration|initiative|programme|campaign|fund)$/;
/** Several parties in one word: "the three", "both companies", "the two sides", "member states". */
const SEVERAL =
  /^(?:they|both|the (?:two|three|four|five|six|parties|pair|sides|partners|companies|governments|countries|neighbours|neighbors|ministers|leaders|presidents)$|their (?:ministers|leaders|governments)$|the (?:two|three|four|five|six) |member states|(?:the )?(?:two|three|four|five|six|\d+) )/i;

const isPlural = (headWord: string): boolean => /[^s]s$/.test(headWord);
const isTold = (action: string): boolean => GENERIC_DEEDS.has(action) || SPECIFIC_DEEDS.has(action);
const mayTell = (action: string): boolean => isTold(action) || STANDING_DEEDS.has(action);

/** Verbs and nouns that tell a deed of a generic undertaking. */
const VERBS = new Set([
  'agree',
  'propose',
  'come',
  'expire',
  'go',
  'lapse',
  'reveal',
  'submit',
  'take',
  'seek',
  'hope',
  ...[...DEED_VERBS].filter(([, { action }]) => mayTell(action)).map(([lemma]) => lemma),
  ...[...PHRASAL_DEEDS]
    .filter(([, forms]) => forms.some(({ action }) => mayTell(action)))
    .map(([lemma]) => lemma),
]);
const NOUNS = new Set([
  'negotiations',
  'talks',
  ...[...DEED_NOUNS].filter(([, action]) => mayTell(action)).map(([noun]) => noun),
]);

/** A quick look whether a sentence has a generic undertaking's noun and its deed, to save the others the work. */
export function mayHoldGeneric(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  heads: readonly FoundHead[],
): boolean {
  if (!heads.some(({ word }) => isGenericHead(word))) return false;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (token !== undefined && (VERBS.has(plainForm(token)) || NOUNS.has(token.norm))) return true;
  }
  return false;
}

/**
 * Whether a generic undertaking is on the record: a deed ties it to parties, it came out with a topic, or the text says which
 * it is and who did what with it, or when.
 */
export function isOnRecord(
  { head, headWord, topical, capital, signed, definite, specific, proposed }: GenericName,
  {
    action,
    actors,
    counterparts,
    date,
    place,
    tense,
  }: Pick<Deed, 'action' | 'actors' | 'counterparts' | 'date' | 'place' | 'tense'>,
): boolean {
  // "opposed the trade deal", "supported a bill to tighten the rules"; legislation that is supported mostly has a name further on
  if (STANDING_DEEDS.has(action))
    return (
      actors.length > 0 &&
      ((specific && (head.kind === 'law' || (head.contract && !isPlural(headWord)))) ||
        (head.kind === 'law' && headWord !== 'legislation' && topical && !definite))
    );
  if (!isTold(action) || (/^(?:entered into|executed)$/.test(action) && !head.contract)) return false;
  // "the party's convention opened in May", "the hospital's protocols were revised"
  if (/^(?:convention|protocols?)$/.test(headWord) && !TREATY_DEEDS.has(action)) return false;
  // "an announcement of impending French settlement"
  if (headWord === 'settlement' && action === 'announced' && counterparts.length === 0) return false;
  // "signed an important measure" tells nothing.
  if (headWord === 'measure' && !topical) return false;
  const plural = isPlural(headWord);
  // "the anti-secession bill passed in Lumara"
  const enacted = place !== undefined && head.kind === 'law' && LAWMAKING_DEEDS.has(action);
  // "the climate agreement reached in Oro City", "after a bank deregulation bill passed", "With the Oro deal finalized,"
  const done = (head.contract || head.kind === 'law') && tense === 'past' && CONCLUDING_DEEDS.has(action);
  // "A bus priority scheme has been launched in Oro": new, whoever did it
  const begun = !definite && tense === 'past' && BEGINNING.test(action);
  const told =
    actors.length > 0 ||
    date !== undefined ||
    enacted ||
    done ||
    begun ||
    (proposed !== undefined && action === 'proposed');
  if (specific && told && (!plural || LAUNCHING_DEEDS.has(action))) return true;
  // "proposed a Regulation on the recognition of certificates", "passed a bill that would ban tankers"
  if (head.kind === 'law')
    return (
      (capital || actors.length > 0 || (proposed !== undefined && action === 'proposed')) &&
      topical &&
      LAWMAKING_DEEDS.has(action)
    );
  if (action === 'sought')
    return (
      head.contract &&
      (counterparts.length > 0 ||
        (topical && actors.some((actor) => SEVERAL.test(actor))) ||
        // "hope to sign a memorandum of understanding": more than a deal
        (actors.length > 1 && head.kind === 'memorandum'))
    );
  // "announced a $30 million package to help farmers"
  if (headWord === 'package')
    return (
      topical && actors.length > 0 && (PLANNING_DEEDS.has(action) || /^(?:agreed|unveiled)$/.test(action))
    );
  // "announced a plan to end protections"
  if (head.kind === 'plan' || head.kind === 'policy')
    return (
      topical &&
      !plural &&
      // "a masterplan for the town centre has been unveiled"
      ((actors.length > 0 && (RELEASING_DEEDS.has(action) || PLANNING_DEEDS.has(action))) ||
        (!definite && LAUNCHING_DEEDS.has(action)))
    );
  // "issued guidelines on the use of X"
  if (headWord === 'guidelines')
    return (
      topical && actors.length > 0 && (RELEASING_DEEDS.has(action) || /^(?:revised|updated)$/.test(action))
    );
  // "created a £2 million fund to help tenants", "rejected a treaty that would tie Oro to Lumara"
  if (
    (head.kind === 'fund' && /^(?:created|opened)$/.test(action)) ||
    (head.contract && !plural && SPECIFIC_DEEDS.has(action))
  )
    return topical && actors.length > 0;
  // "has started a campaign to save the lightship"
  if (/^(?:started|begun)$/.test(action) && head.kind === 'campaign')
    return topical && !plural && actors.length > 0;
  if (!GENERIC_DEEDS.has(action)) return false;
  if (counterparts.length > 0 && (head.contract || action === 'signed')) return true;
  // "negotiations for a joint declaration on the reef"
  if (action === 'negotiated' && topical && !plural) return true;
  if (head.contract)
    return (
      (signed && actors.length > 0) ||
      (/^(?:signed|entered into|inked)$/.test(action) && actors.length > 0 && !plural) ||
      actors.length > 1 ||
      actors.some((actor) => SEVERAL.test(actor)) ||
      topical
    );
  if (action === 'signed' && head.kind === 'declaration') return actors.length > 0;
  // "announced a programme to defer deportations"
  const announced = action === 'announced' && !plural && actors.length > 0;
  // "launched a scheme to insulate homes"
  if (
    head.kind === 'project' &&
    topical &&
    !plural &&
    LAUNCHING_DEEDS.has(action) &&
    (actors.length > 0 || !definite)
  )
    return true;
  return topical && DOCUMENTS.test(head.kind) && (RELEASING_DEEDS.has(action) || announced);
}
