import { FINITE_AUXILIARIES } from '../../lexicon/closed-classes.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { TELLING_PLEDGES } from '../../lexicon/headline-verbs.ts';
import { HOLDING_NOUNS, SHOWING_VERBS } from '../../lexicon/reporting-verbs.ts';
import {
  ARGUING_VERBS,
  COUNTING_VERBS,
  PURE_CUES,
  SAYING_ADVERBS,
  SAYING_VERBS,
  VOICING_VERBS,
} from '../../lexicon/saying-verbs.ts';
import { LEMMAS } from '../../lexicon/stance-lexicon.ts';
import { headNounOf } from '../stance/stance.ts';

/** How often a claim behind such a cue is right that the verifier holds for unlikely. */
const LIKELY = 0.75;
/** Below this the claim itself is too doubtful. */
const LEAST = 0.25;
/** The most words before the verb. */
const MOST_ADVERBS = 3;
/** Whose saying is asked for, possible or denied rather than told. */
const NOBODY_IN_PARTICULAR = /^(?:you|we|i|no|nobody|who)\b/i;
/** The most words behind a verb that is nothing but speech: "asked for". */
const MOST_PREPOSITIONS = 1;
/** A clause of some words: "announced that day" has none. */
const CLAUSE = /^that(?:\s+\S+){4}/i;

/** "issued the following statement regarding the order:" */
const STATEMENT =
  /^(?:issue|release|ma[dk]e|g[ai]ve|offer|share)[sd]?\s+(?:the\s+following|this)\s.*\bstatement\b/i;
/** "Ms Rao's [statement for the record] is below:" */
const OWN_STATEMENT = /^(?:full\s+)?statement\b/i;
/** "As Ms Rao put it, “…”" */
const PUT = /^puts? it$/i;
/** "Her response: “…”" */
const ANSWER = /^(?:response|reply|answer|message|verdict|advice|conclusion):$/i;
/** "raised serious concerns about" */
const RAISED =
  /^(?:(?:also|has|have|had) )*(?:raise|voice|express)[sd]? (?:\p{L}+ )?(?:concerns?|doubts|objections|questions) (?:about|over|regarding|to)$/iu;
/** "made the point that nobody was asked" */
const MADE =
  /^(?:(?:also|again|has|have|had) )*ma(?:d|k)es? the (?:argument|case|claim|observation|point|prediction)$/i;
const QUOTED = /^["“‘']/;
/** A quotation of some words. */
const SENTENCE = /^["“‘'][^\s"”]+(?:\s+[^\s"”]+){4}/;

interface Said {
  readonly cue: string;
  /** The cue's verb in its plain form. */
  readonly lemma: string;
  readonly source: string | undefined;
  /** The first words of the claim. */
  readonly claim: string;
  /** Whether source and cue stand between commas, inside the claim: "The plan, Ms Rao notes, came late". */
  readonly interrupted?: boolean;
  /** Whether some of the claim stands before its cue. */
  readonly before?: boolean;
  /** Whether the claim opens with a subject and its finite verb. */
  readonly clause?: boolean;
  /** Whether the source is the agent of a passive: "was described by Mr. Hale as “a gift”". */
  readonly agent?: boolean;
  /** Whether a headline's form tells it, so that the verb is none in the infinitive: "Senators Condemn Attack". */
  readonly headline?: boolean;
  /** Whether source and cue stand behind the claim, by its very form: "It came late, explained Ms Rao". */
  readonly behind?: boolean;
}

/**
 * How likely it is that somebody said this, by the verifier's lights and by the cue's very words: no deed is told by “said” with
 * a source, nor by “alleged in an interview” with a clause, nor by “stressed” and what else only a speaker does, so that what the
 * verifier doubts there is where the claim ends (docs/model-card.md).
 */
export function likelySaid(said: Said, likely: number): number {
  if (said.source === undefined) return likely;
  if (mayBeDeed(said)) return Math.min(likely, UNSURE);
  if ([STATEMENT, OWN_STATEMENT, PUT, ANSWER].some((form) => form.test(said.cue)) && QUOTED.test(said.claim))
    return Math.max(likely, LIKELY);
  if (RAISED.test(said.cue) && said.before !== true) return Math.max(likely, LIKELY);
  if (MADE.test(said.cue) && CLAUSE.test(said.claim)) return Math.max(likely, LIKELY);
  const words = said.cue.toLowerCase().replace(/[:,]$/, '').split(/\s+/);
  const adverbs = words.findIndex((word) => !SAYING_ADVERBS.has(word));
  if (adverbs < 0 || adverbs > MOST_ADVERBS) return likely;
  // "is calling for", "have been promising"
  const isGoingOn =
    /^(?:is|are|was|were|been)$/.test(words[adverbs] ?? '') && words[adverbs + 1]?.endsWith('ing');
  const going = words.slice(isGoingOn === true ? adverbs + 1 : adverbs);
  // "continues to insist"
  const isContinued = /^continu(?:es?|ed|ing)$/.test(going[0] ?? '') && going[1] === 'to';
  const own = isContinued ? going.slice(2) : going;
  // "built according to a plan" says nothing; “said” with a source always does.
  if (HOLDING_NOUNS.has(own.join(' ')) || (isPure(own) && own[0] !== 'according'))
    return Math.max(likely, LIKELY);
  // "the claim by the Kremlin that nobody was hurt"
  if (said.agent === true && CLAUSE.test(said.claim)) return Math.max(likely, LIKELY);
  if (likely < LEAST && !tellsInHeadline(said)) return likely;
  const isSaid =
    quotes(own, said) ||
    isPure(own) ||
    tellsClause(own, said) ||
    showsClause(own, said) ||
    voices(own, said) ||
    counts(own, said) ||
    hasForm(own, said) ||
    said.agent === true;
  return isSaid ? Math.max(likely, LIKELY) : likely;
}

/** "said", "has also stated that", "according to". */
const isPure = (words: readonly string[]): boolean =>
  PURE_CUES.has((words.at(-1) === 'that' ? words.slice(0, -1) : words).join(' '));

/** Whatever the one verb beside a quotation, “it reasoned”, its source said it; not “the report that depicted”, “the President-elect”. */
const quotes = ([verb, more]: readonly string[], { lemma, source = '', claim }: Said): boolean =>
  /^(?:back|out)?$/.test(more ?? '') && verb !== lemma && SENTENCE.test(claim) && !RELATIVE.test(source);
const RELATIVE = /^(?:that|which)$/i;

/** "the presentation indicated jobs would be cut": a document's clause. */
const showsClause = (
  [verb = '', more]: readonly string[],
  { lemma, source = '', claim, clause = false }: Said,
): boolean =>
  more === undefined &&
  SHOWING_VERBS.has(LEMMAS.get(verb) ?? lemma) &&
  // "a presentation to lenders"
  isDocument(headNounOf(source.split(' to ', 1)[0] ?? '')) &&
  (CLAUSE.test(claim) || clause || isClause(claim));

/** "maintained that it was late", "alleged in an interview that …": one verb, with what is told of when and where. */
function tellsClause(
  [verb = '', preposition]: readonly string[],
  { lemma, source = '', claim, interrupted = false, behind = false, clause = false }: Said,
): boolean {
  const own = LEMMAS.get(verb) ?? lemma;
  return (
    (interrupted || (behind && verb !== own) || CLAUSE.test(claim) || clause || isClause(claim)) &&
    (preposition === undefined || /^(?:in|on|at|during)$/.test(preposition)) &&
    ((SAYING_VERBS.has(own) && !SHOWING_VERBS.has(own)) || ARGUING_VERBS.has(own)) &&
    !NOBODY_IN_PARTICULAR.test(source)
  );
}

/** The longest subject of a clause that no "that" opens, in words. */
const LONGEST_SUBJECT = 8;
const PARTS_SUBJECT = /^(?:that|which|who|whose|whom|where|when|what|how|whether|to|and|but)$|[,;:)]$/i;

/** "its rates will rise in May": a subject with a finite verb right behind it, and no "plan that will". */
function isClause(claim: string): boolean {
  const words = claim.split(/\s+/, LONGEST_SUBJECT + 2);
  const verb = words.findIndex(
    (word, at) => at > 0 && (FINITE_AUXILIARIES.has(word.toLowerCase()) || PARTS_SUBJECT.test(word)),
  );
  return (
    words.length > verb + 1 &&
    FINITE_AUXILIARIES.has((words[verb] ?? '').toLowerCase()) &&
    !PARTS_SUBJECT.test(words[0] ?? '')
  );
}

/** A number or a share among the first words. */
const AMOUNT = /^(?:\S+\s+){0,12}?(?:[^\s\w]?\d|(?:half|majority|quarters?|thirds?)\b)/;

/** "reported a loss of $2 million", "had forecast a profit of 93 cents", "figures from the union show a rise of 24%". */
function counts([verb = '', preposition]: readonly string[], { lemma, source = '', claim }: Said): boolean {
  const own = LEMMAS.get(verb) ?? lemma;
  if (preposition !== undefined || !AMOUNT.test(claim) || NOBODY_IN_PARTICULAR.test(source)) return false;
  return COUNTING_VERBS.has(own) || (SHOWING_VERBS.has(own) && isDocument(headNounOf(source)));
}

/** What somebody else has said, as its denial names it. */
const SAID_BEFORE =
  '(?:(?:accusation|allegation|argument|assertion|attack|charge|claim|criticism|idea|implication|notion|report|rumou?r|suggestion)s?|wrongdoing|involvement|responsibility)';
/** "the notion that", "claims that it was late", "any implication". */
const OF_WORDS = new RegExp(
  `^(?:(?:all|any|the|those|these)\\s){0,2}${SAID_BEFORE}(?:\\s(?:about|by|from|made|of|that)\\s|$)`,
);

/** One verb, what stands behind it and what its claim opens with or holds, where all of them together are no deed. */
const FORMS: readonly { readonly verb: RegExp; readonly behind?: RegExp; readonly claim?: RegExp }[] = [
  // "pleaded with the council to keep it open", and not "pleaded guilty"
  { verb: /^plead(?:s|ed|ing)?$/, behind: /^with$/, claim: /\sto\s/ },
  { verb: /^(?:advis|implor|exhort|begg|direct)(?:es|s|ed|ing)$/, claim: /\sto\s/ },
  // "denies taking money", "denied the charges"; not "denied him parole", "rejected the bill"
  { verb: /^den(?:ies|ied|ying)$/, claim: /^\p{L}+ing\s/u },
  { verb: /^(?:den(?:ies|ied|ying)|(?:dismiss|reject)(?:es|s|ed|ing))$/, claim: OF_WORDS },
  { verb: /^call(?:s|ed|ing)$/, behind: /^(?:for|on|upon)$/ },
  { verb: /^apologi[sz](?:es|ed|ing)$/, behind: /^(?:for|to)$/ },
  { verb: /^insist(?:s|ed|ing)$/, behind: /^on$/, claim: /^\p{L}+ing\s/u },
  { verb: /^threaten(?:s|ed|ing)$/, claim: /^to\s+\S+\s/ },
  // Whatever is told at such length is told; "announced the guests" may be a deed.
  { verb: /^announc(?:es|ed)$/, claim: /^(?:\S+\s+){11}/ },
  // "witnesses reported hearing shots", "put the cost at $3 million", "was quick to point out that"
  { verb: /^report(?:s|ed)?$/, claim: /^(?:feel|find|hear|see|smell)ing\s/ },
  { verb: /^puts?$/, claim: /\sat\s(?:\p{L}+\s){0,2}[^\s\w]?\d/u },
  {
    verb: /^(?:is|are|was|were)$/,
    behind: /^(?:careful|keen|quick)$/,
    claim: /^to (?:add|note|point out|say|stress) that\s/,
  },
  { verb: /^made$/, behind: /^clear$/, claim: /^that\s+(?:\S+\s+){2}/ },
  { verb: /^compare[ds]$/, claim: /\s(?:to|with)\s/ },
];

function hasForm([verb = '', ...rest]: readonly string[], said: Said): boolean {
  const { claim, source = '', before = false } = said;
  if (before || RELATIVE.test(source) || NOBODY_IN_PARTICULAR.test(source)) return false;
  return FORMS.some((form) => {
    if (!form.verb.test(verb) || (form.behind === undefined) !== (rest.length === 0)) return false;
    if (form.behind !== undefined && !form.behind.test(rest[0] ?? '')) return false;
    // "pleaded with the board | to keep it"
    return form.claim === undefined ? rest.length < 2 : form.claim.test([...rest.slice(1), claim].join(' '));
  });
}

/** "Senators Condemn Attack", but "Attacks Highlight Threat". */
const tellsInHeadline = ({ headline, lemma }: Said): boolean =>
  headline === true && TELLING_PLEDGES.has(lemma);

/** Deeds as often, where no -s tells the verb of one who speaks: "Tigers Slam Lions", "Fans Hail Cab". */
const DEEDS_TOO = /^(?:blast|call|hail|slam|welcome)$/i;
const mayBeDeed = ({ headline, cue, claim }: Said): boolean =>
  headline === true && DEEDS_TOO.test(cue) && !/[“"‘]/.test(claim);
/** As likely as what is kept back. */
const UNSURE = 0.5;

/** "asked for details", "stressed the need for it": what only a speaker does; "ask Alexa to" bids the reader do so. */
function voices(own: readonly string[], said: Said): boolean {
  const { source = '', before = false } = said;
  const [verb = '', preposition] = own;
  const lemma = LEMMAS.get(verb) ?? verb;
  const tells = tellsInHeadline(said);
  return (
    !before &&
    (tells || (VOICING_VERBS.has(lemma) && verb !== lemma)) &&
    own.length <= 1 + MOST_PREPOSITIONS &&
    (preposition === undefined || /^(?:of|for|against|on|about|to|with)$/.test(preposition)) &&
    // "The pen promises ease": what is sold.
    verb !== 'promises' &&
    !NOBODY_IN_PARTICULAR.test(source) &&
    // "Mrs. Clinton, whose husband": he, not she.
    !/\bwhose\b/i.test(source)
  );
}
