import { BARE_MODIFIERS } from '../../../lexicon/modifiers.ts';
import { DONE_TO_PARTICIPLES, GIVING_VERBS, SPENDING_VERBS } from '../../../lexicon/measure-verbs.ts';
import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import { CHANGE_NOUNS } from '../../change/change-words.ts';
import type { Scene, Standing } from '../../scene.ts';
import { type Run, runsOf } from './aligned.ts';
import { wholeVerb } from './whole-verb.ts';
import { wordsOf } from '../phrases/measure-words.ts';

/**
 * A measure as one phrase that a reader of a table understands: without the figure's own number, and with nothing before the noun that
 * the figure states (“collector with an estimated [net worth] of $186 billion”). "" of words that are none: half an idiom, a length of
 * time, a verb that has its object already.
 */
export function wellFormed(standing: Standing, measure: string): string {
  const stated = statedNoun(
    standing,
    withoutOther(standing, withoutNumber(standing, withoutRate(standing, measure))),
  );
  const plain = wholeVerb(standing, asParticiple(plainOf(withoutOfThem(standing, stated))));
  const words = withoutCutPurpose(standing, plain);
  if (words === '' || words.startsWith('(') || IDIOM.test(words) || EMPTY.test(words)) return '';
  if (/^(?:money|quantity)$/.test(standing.figure.kind) && RATE.test(words)) return '';
  if (isBesideHead(standing, words) || holdsMoney(standing, words) || opensAsOther(standing, words))
    return '';
  if (isChangeAlone(standing, words)) return '';
  if (PRONOMINAL.test(words)) return '';
  const runs = runsOf(standing.scene, words, standing.figure.firstToken);
  return hasObject(standing.scene, runs) || hasTwoSubjects(standing.scene, runs)
    ? ''
    : withRest(standing.scene, runs);
}

/** “exports, 60 percent [of them] to Oro” */
const withoutOfThem = ({ scene: { phrases }, at }: Standing, measure: string): string =>
  phrases[at + 1]?.norm === 'of' ? measure.replace(/ of (?:them|whom|which)(?= )/, '') : measure;

/** “32 state committees [and the party]”, “25 delegates [and Kell]”: what has an article or a name of its own is not counted with them. */
function withoutOther({ scene, figure }: Standing, measure: string): string {
  const { first, end } = figure.noun;
  const noun = figure.kind === 'count' && first < end ? wordsOf(scene, first, end) : '';
  if (!/^[^\p{Lu}]+$/u.test(noun) || !measure.startsWith(`${noun} and `)) return measure;
  const other = measure.slice(noun.length + 5);
  return OF_ITS_OWN.test(other) && other.split(' ').length <= OTHER_ALONE ? noun : measure;
}

/** Words of what is told beside it, without what both did. */
const OTHER_ALONE = 3;

const OF_ITS_OWN = /^(?:the|an?|his|her|its|their|our|my|\p{Lu}\p{Ll}+) /u;

/** What is left of an idiom ("on track to hit"), and what amounts are reckoned by ("a year of …"). */
const IDIOM =
  /^(?:each other\b|one another\b|(?:track|pace|course)(?: to\b|$)|(?:mark|threshold|milestone|barrier)\b(?! of)|(?:year|month|week|day|quarter)s? (?:of|that|in|using|by|for)\b)/;

/** A dimension without what it is of: “amount a year”, “amount before the November elections”, “figure the data puts”. */
const EMPTY =
  /^(?:time Having\b|(?:amount )?figures? (?!of\b|for\b|skat)|amount$|amount (?:(?:a|per) (?:year|month|week|day|hour)(?= \(|$)|(?:before|after|since|during|throughout|until)\b))/;

/** “covers half [of it]”, “by the [time it]’s done”, “what [I’m] up against”: half a clause of somebody unnamed. */
const PRONOMINAL =
  /^share of (?:it|this|that|them)(?: |$)|^(?:I|he|she|we|they|you)['’]|\btime (?:it|they|he|she|we|I|you)$/i;

/** What an amount is reckoned by, before what else is told: “$20 or more an [hour Carrier workers] earn”. */
const RATE = /^(?:year|month|week|day|hour) (?!to\b)/;

/** Without “much” (“twice as much viewership as …”) and the full stop of the sentence. */
const plainOf = (words: string): string =>
  words
    .replace(/(?: that)? compared (?:with|to) .*$/, '')
    .replace(/^(?:much|many) /, '')
    .replace(/^time that left\b/, 'time left')
    .replace(/(?<=\p{Ll}{3})\.$/u, '');

/** “a [72,320-acre] wildlife habitat”, “1064 Mission”: the figure's own number is not what it measures. */
function withoutNumber({ scene: { tokens }, figure }: Standing, measure: string): string {
  const digits = /\d[\d.,]*/.exec(tokens[figure.firstToken]?.text ?? '')?.[0];
  if (digits === undefined || !measure.includes(digits)) return measure;
  const words = measure.split(' ');
  const at = words.findIndex(
    (word, n) => word.replace(/^[$£€¥₹]/, '').split(/[^\d.,]/)[0] === digits && (n === 0 || word !== digits),
  );
  if (at < 0) return measure;
  if (at === 0) return words.slice(1).join(' ');
  return words
    .slice(0, at)
    .join(' ')
    .replace(/(?: (?:in|on|at|of|to|for|with|from|by|the|an?|and|or|more|than|over|about))+$/, '');
}

/** “a $15[-an-hour] minimum wage”, “a 300-metre[-long] hall”: what hyphens join to the number is no part of the noun. */
const withoutRate = ({ scene: { tokens }, figure: { endToken, end } }: Standing, measure: string): string =>
  tokens[endToken]?.text === '-' && tokens[endToken].start === end ? measure.replace(JOINED, '') : measure;

const JOINED = /^(?:an?-\p{L}+|high|long|wide|tall|deep|thick) /u;

/** What a noun phrase that the figure states cannot follow: “an artist [with] an estimated worth of”, “advances [towards] a rate of”. */
const LEADING = /^(?:with|towards?|at|into|as|using|having|results?)$/;

/** The noun that stands right before “of” and the figure, behind “a” or “an”: it alone says what the figure is. */
function statedNoun({ scene, before }: Standing, measure: string): string {
  const { phrases, tokens } = scene;
  const [of, noun] = [itemAt(phrases, before), itemAt(phrases, before - 1)];
  if (of?.norm !== 'of' || noun?.kind !== 'noun') return measure;
  const own = runsOf(scene, measure, of.firstToken).find(({ end }) => end === of.firstToken);
  if (own === undefined || own.first < 0) return measure;
  let first = noun.firstToken;
  const isWith = (at: number): boolean => tokens[at - 1]?.norm === 'with' && at > own.first;
  while (
    first > own.first &&
    noun.firstToken - first < 4 &&
    !isWith(first) &&
    !ARTICLE.test(tokens[first]?.norm ?? '')
  )
    first -= 1;
  const article = ARTICLE.test(tokens[first]?.norm ?? '') ? 1 : 0;
  if (first <= own.first || (article === 0 && !isWith(first))) return measure;
  if (!LEADING.test(tokens[first - 1]?.norm ?? '')) return measure;
  return wordsOf(scene, first + article, of.firstToken);
}

const ARTICLE = /^an?$/;

/** “people [that] injured during the march” are people injured. */
function asParticiple(words: string): string {
  return words.replace(
    / that (\p{L}+)(?= (?:in|on|at|during|by|to|with|for|after)\b|$)/u,
    (all, verb: string) => (DONE_TO_PARTICIPLES.has(verb) ? ` ${verb}` : all),
  );
}

/** “amount the firm paid to the fund [to research]”, “amount the fund will provide [to support]”: a purpose without its object. */
function withoutCutPurpose({ scene, at }: Standing, words: string): string {
  const parts = words.split(' ');
  if (!/^(?:amount|grant|share) /.test(words) || parts.at(-2) !== 'to') return words;
  // “works [to raise] $2 million”: its object is the amount
  const own = itemAt(scene.phrases, governingVerb(scene.phrases, at));
  if (own?.verb?.form === 'to' && own.norm === parts.at(-1)) return words;
  const isCut = parts.slice(1, -3).includes('to') || isPurpose(scene, parts.at(-3) ?? '', parts.at(-1) ?? '');
  return isCut ? parts.slice(0, -2).join(' ') : words;
}

/** Whether the sentence has “[provide] … to [support]”, two verbs. */
function isPurpose({ tokens, firstToken, endToken }: Scene, giving: string, verb: string): boolean {
  const own = tokens.slice(firstToken, endToken);
  const lemma = own.find(({ text }) => text === giving)?.lemma ?? '';
  const gives = lemma === 'provide' || GIVING_VERBS.has(lemma) || SPENDING_VERBS.has(lemma);
  return (
    gives && own.some(({ text, pos }, at) => text === verb && pos === 'VERB' && own[at - 1]?.norm === 'to')
  );
}

/** “losses on wages [of £120m]”: another amount of money of the sentence. */
function holdsMoney({ scene, figure, index }: Standing, words: string): boolean {
  if (figure.kind !== 'money' || !/\p{Sc}\d/u.test(words)) return false;
  return scene.figures.some(({ kind, firstToken, endToken }, other) => {
    const amount = kind === 'money' && other !== index ? wordsOf(scene, firstToken, endToken) : '';
    return amount !== '' && words.includes(amount);
  });
}

/** “[15.6 million votes], which is 3.7 million more”, “[half], 49 percent,”: another figure. */
function opensAsOther({ scene, index }: Standing, words: string): boolean {
  return scene.figures.some(
    ({ kind, firstToken, endToken }, other) =>
      other !== index &&
      kind !== 'multiple' &&
      kind !== 'quantity' &&
      `${words} `.startsWith(`${wordsOf(scene, firstToken, endToken)} `),
  );
}

/** “The [$2 billion deal] makes the largest mill”: a measure without the noun that the figure stands before, behind an article. */
function isBesideHead({ scene, figure, after }: Standing, words: string): boolean {
  const { phrases, tokens } = scene;
  const [article, noun] = [itemAt(tokens, figure.firstToken - 1), phrases[after]];
  if (figure.kind !== 'money' || noun?.kind !== 'noun' || noun.firstToken !== figure.endToken) return false;
  if (article?.pos !== 'DET' && !/^(?:['’]s?|its|their|his|her|our)$/.test(article?.norm ?? '')) return false;
  const head = tokens[noun.head]?.norm ?? '';
  return !CHANGE_NOUNS.has(head) && !words.toLowerCase().includes(head);
}

/** A change without what has changed: “increase on the prior year”, “sequential decline”, “contraction in the fourth quarter”. */
function isChangeAlone({ figure }: Standing, words: string): boolean {
  if (figure.kind === 'count' || figure.kind === 'multiple') return false;
  const plain = words.replace(/ \([^()]{0,80}\)$/, '').split(' ');
  let noun = 0;
  while (BARE_MODIFIERS.has((plain[noun] ?? '').toLowerCase())) noun += 1;
  const change = plain[noun]?.toLowerCase() ?? '';
  if (figure.kind === 'money' && /^loss(?:es)?$/.test(change)) return false;
  if (!CHANGE_NOUNS.has(change) && !CHANGE_NOUNS.has(change.replace(/s$/, ''))) return false;
  const rest = plain.slice(noun + 1).join(' ');
  // “increase the coverage garnered”
  return rest === '' || OF_TIME.test(rest) || /^(?!(?:in|of|to|for|on|from)\b).* \p{L}+ed$/u.test(rest);
}

const OF_TIME =
  /^(?:in|for|of|during|from|on|over|since|than|compared (?:to|with)|that compared) (?:the )?(?:(?:prior|previous|preceding|last|same|past|\p{L}+) )?(?:year|quarter|month|week|half|period|decade|season|\d{4})s?$/iu;

/** “apps the firm reached new milestones with”, “sites the fund expands beside its growth to”: what is told of another noun. */
function hasObject(scene: Scene, runs: readonly Run[]): boolean {
  return runs.some(({ first, end }) => {
    const link = first < 0 ? undefined : scene.tokens[end - 1]?.norm;
    if (link === undefined || !/^(?:with|by|to)$/.test(link)) return false;
    const own = scene.phrases.filter(({ firstToken, endToken }) => firstToken >= first && endToken <= end);
    const verb = own.findLastIndex(({ kind }) => kind === 'verb');
    const object = own.slice(verb + 1).findLast(({ kind }) => kind === 'noun');
    return object !== undefined && verb >= 0 && (link !== 'to' || CHANGE_NOUNS.has(object.norm));
  });
}

/** “products these lines expand the duo launched”: what two did. */
function hasTwoSubjects(scene: Scene, runs: readonly Run[]): boolean {
  return runs.some(({ first, end }, at) => {
    const next = runs[at + 1];
    if (at === 0 || first < 0 || next === undefined || next.first < 0) return false;
    const isActing = scene.tokens[end - 1]?.pos === 'VERB';
    const own = scene.tokens.slice(next.first, next.end);
    return (
      isActing &&
      /^(?:the|an?|its|their|he|she|they|it)$/.test(own[0]?.norm ?? '') &&
      own.some(({ pos }, at) => pos === 'VERB' && own[at - 1]?.norm !== 'to')
    );
  });
}

/**
 * Words with what a hyphen joins to them, “who refuse to self[-isolate]”, and with the noun that two words share: “develop pedestrian
 * [and bike trails] in Oro”, “submitting false [or forged claims]”.
 */
function withRest(scene: Scene, runs: readonly Run[]): string {
  const { tokens } = scene;
  return runs
    .map((run) => {
      if (run.first < 0) return run.words.join(' ');
      let end = run.end;
      while (tokens[end]?.text === '-' && isGlued(scene, end) && isGlued(scene, end + 1)) end += 2;
      end = sharedEnd(scene, end);
      return (
        run.words.join(' ') +
        (end > run.end ? wordsOf(scene, run.end, end).replace(/^(?=[\p{L}\p{N}])/u, ' ') : '')
      );
    })
    .join(' ');
}

function isGlued({ tokens, endToken }: Scene, at: number): boolean {
  return at < endToken && tokens[at]?.start === tokens[at - 1]?.end;
}

/** Tokens between “and” and the noun that both words share at most. */
const SHARED = 4;

/** The end of the noun that the word before `at` shares with the one that “and” or “or” joins to it; `at` where it shares none. */
function sharedEnd({ tokens, endToken }: Scene, at: number): number {
  const [word, link, before] = [tokens[at - 1], tokens[at], tokens[at - 2]];
  // A headline's capitals: “Submitting False [or Forged Claims]”.
  const isTitled =
    word?.pos === 'PROPN' && link?.norm === 'or' && /^\p{Lu}\p{L}+ing$/u.test(before?.text ?? '');
  const isAdjective =
    word?.pos === 'ADJ' &&
    /^(?:VERB|ADP|DET)$/.test(before?.pos ?? '') &&
    !/^(?:be|is|are|was|were)$/.test(before?.norm ?? '');
  if (!(isAdjective || isTitled) || !/^(?:and|or)$/.test(link?.norm ?? '')) return at;
  let end = at + 1;
  while (end < endToken && end - at < SHARED && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end += 1;
  const last = tokens[end - 1];
  const isShared = end - at > 2 && last?.pos !== 'ADJ' && last?.norm.endsWith('s') === true;
  return isShared ? end : at;
}
