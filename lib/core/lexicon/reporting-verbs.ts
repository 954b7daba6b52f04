import { wordSet } from './word-set.ts';
import { CLAUSAL_VERBS } from './clausal-verbs.ts';

/**
 * What a reporting verb may stand with.
 * - clause: "that" or an indirect question: "said that …", "asked whether …"
 * - bare: a clause without "that": "said he would go"
 * - quote: a quotation beside it, and a claim before it: "“Yes,” he added", "it is late, he added"
 * - invert: its subject after it: "said Ms Rao"
 * - addressee: the one spoken to, before the claim: "told reporters that …"
 * - object: a noun phrase that is the claim or what is judged: "announced a plan", "rejected the criticism"
 * - as: something said of an object: "called it late", "described it as late", "put it at 5 percent"
 * - infinitive: "vowed to go"
 * - plea: somebody and what they are to do: "urged members to go", "called on members to go"
 */
export type Frame =
  | 'clause'
  | 'bare'
  | 'quote'
  | 'invert'
  | 'addressee'
  | 'object'
  | 'as'
  | 'infinitive'
  | 'plea';

/** The verbs of each frame, by lemma. */
const VERBS: Readonly<Record<Frame, string>> = {
  clause: CLAUSAL_VERBS,
  bare: `acknowledge admit allege announce argue assure boast calculate claim complain concede conclude confirm
    contend disclose estimate explain find forecast imply indicate inform insist joke note observe pledge predict
    project promise propose reiterate remark remind reveal say show speculate state stress suggest tell testify tweet
    vow warn write`,
  quote: `acknowledge add admit advise affirm agree allege announce answer argue ask assert assure begin bellow
    blog boast brag caution chant charge chide chime claim clarify comment complain concede conclude confess
    confide confirm contend continue counsel counter crow cry declare demand deny elaborate email emphasise
    emphasize enthuse estimate exclaim explain find fume gloat gripe growl grumble gush hint inquire insist
    instruct interject intone joke lament laugh maintain moan muse mutter note object observe offer opine plead
    pledge post predict proclaim promise pronounce protest quip rage rail read reassure recall recite reckon
    recount reflect reiterate relay remark remember remind repeat reply report respond retort reveal say scoff
    scold scream share shoot shout show sigh smile snap sneer sob state stress suggest sum summarise summarize
    tease tell testify text theorise theorize threaten thunder tweet underline underscore urge venture
    volunteer vow warn whine whisper wonder write yell`,
  invert: `acknowledge add admit advise agree announce argue ask assert boast caution claim comment complain concede
    conclude confirm contend continue counter cry declare emphasise emphasize exclaim explain insist joke lament
    maintain muse note object observe opine predict quip read recall remark reply report respond retort say shout state
    stress suggest tweet urge warn wonder write yell`,
  addressee: `advise ask assure caution email inform notify promise reassure remind tell text warn`,
  object: `acknowledge admit advocate allege announce apologise apologize applaud assail bemoan blame blast boast
    castigate challenge champion charge chastise cite condemn confirm congratulate contradict criticise criticize
    debunk decry defend demand denounce deny deplore deride describe dismiss disparage dispute downplay echo emphasise
    emphasize estimate explain extol float forecast hail highlight insist insult lambast lambaste lament lash laud
    mention mock note outline pan pledge praise predict proclaim project promise propose question quote rap reaffirm rebuff
    rebuke rebut recall recommend reference refute reiterate reject repeat repudiate ridicule savage slam slate state
    stress suggest tease thank threaten tout trash trumpet underline underscore unveil urge voice warn`,
  as: `blast brand call cast characterise characterize condemn denounce deride describe dismiss dub estimate frame
    hail label lampoon liken mock paint portray praise put rate slam tout`,
  infinitive: `ask claim commit demand offer pledge promise swear threaten vow`,
  plea: `advise ask beg beseech challenge command counsel direct encourage exhort implore instruct invite order plead press remind
    request tell urge warn`,
};

/** Verbs whose claim follows a preposition, which then belongs to the cue: "accused him of …" keeps its object inside. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  allude: 'to',
  argue: 'for against',
  boast: 'about of',
  brag: 'about of',
  call: 'for on upon',
  caution: 'against',
  complain: 'about of',
  comment: 'on',
  grumble: 'about',
  hint: 'at',
  inquire: 'about',
  insist: 'on',
  joke: 'about',
  lash: 'out',
  object: 'to',
  point: 'to out',
  rail: 'against about',
  refer: 'to',
  rule: 'out',
  speculate: 'about',
  vouch: 'for',
  warn: 'of about against',
};

/** Verbs with an object and a preposition after it: "accused the minister of delay". */
const ACCUSING: Readonly<Record<string, string>> = {
  accuse: 'of',
  blame: 'for on',
  chastise: 'for',
  chide: 'for',
  condemn: 'for',
  congratulate: 'on for',
  credit: 'with for',
  criticise: 'for over',
  criticize: 'for over',
  fault: 'for',
  mock: 'for',
  praise: 'for',
  slam: 'for over as',
  suspect: 'of',
  thank: 'for',
  urge: 'against',
};

/** Verbs that tell what a speaker thinks of something; whether words were said is for the reader to judge. */
const JUDGING = `applaud assail attack bemoan blast castigate challenge champion chastise cite condemn congratulate
  contradict criticise criticize debunk decry defend denounce deplore deride disparage downplay echo extol hail
  highlight insult lambast lambaste lament lash laud mock outline pan praise quote rap rebuff rebuke reference refute
  reject repudiate ridicule savage slam slate tease thank tout trash trumpet underline underscore voice`;

/** Verbs that a document, not a person, is the usual subject of; of a person they tell what was done. */
const SHOWING = `find indicate reveal show`;

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

function byLemma(): Map<string, Set<Frame>> {
  const frames = new Map<string, Set<Frame>>();
  for (const [frame, verbs] of Object.entries(VERBS) as [Frame, string][]) {
    for (const verb of list(verbs)) {
      const known = frames.get(verb) ?? new Set();
      frames.set(verb, known.add(frame));
    }
  }
  for (const verb of [...Object.keys(PREPOSITIONS), ...Object.keys(ACCUSING)]) {
    if (!frames.has(verb)) frames.set(verb, new Set());
  }
  return frames;
}

const prepositions = new Map(
  Object.entries(PREPOSITIONS).map(([verb, words]) => [verb, new Set(list(words))]),
);
const accusing = new Map(Object.entries(ACCUSING).map(([verb, words]) => [verb, new Set(list(words))]));

/** The frames of each reporting verb, by lemma. */
export const CUE_FRAMES: ReadonlyMap<string, ReadonlySet<Frame>> = byLemma();
/** The prepositions that a verb takes before its claim, by lemma. */
export const CUE_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = prepositions;
/** The prepositions that a verb takes after the one it speaks of, by lemma. */
export const ACCUSING_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = accusing;
export const JUDGING_VERBS: ReadonlySet<string> = new Set(list(JUDGING));
export const SHOWING_VERBS: ReadonlySet<string> = new Set(list(SHOWING));

/** Things that say: the usual subjects of "shows" and "found". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  list(`account ad advert advertisement analysis article audit book brief briefing bulletin census chart communique
    communiqué complaint data dispatch document documents editorial email emails estimate estimates evidence examination excerpt
    figure figures file files filing filings findings footage guideline guidelines headline index inquiry inventory
    investigation journal lawsuit leaflet letter letters list log memo memorandum message minutes model models note
    notice numbers paper papers photo photos picture piece poll polling polls post posts projection projections
    questionnaire reading readings record records release report reports research results review script sheet slide
    statement statistics story studies study survey surveys tape testimony text tracker transcript tweet tweets video
    website work`),
);

/** Nouns that report, with a claim behind "that": "a ruling by the court that …", "the Fund's view is that …". */
export const REPORTING_NOUNS =
  wordSet(`accusation admission allegation announcement argument assertion assessment assurance claim complaint conclusion
    confirmation contention declaration denial estimate finding forecast insistence pledge prediction promise
    recommendation ruling statement suggestion testimony threat view vow warning`);

/** Nouns of what somebody holds, with a claim beside "in": "in the Fund's view, growth will slow". */
export const HOLDING_NOUNS = wordSet(
  'account assessment estimate estimation judgement judgment opinion view words',
);
