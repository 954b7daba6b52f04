import type { Act, Stance } from '../stance.ts';
import { formsOf } from './inflect.ts';

/** Words by what they do and in which tone; loaded ones are those that the style guides cited in stance.ts warn of. */
type Table = Readonly<Partial<Record<Act, { readonly neutral?: string; readonly loaded?: string }>>>;

/** Verbs, by lemma, British spelling; formsOf gives the rest. */
const VERBS: Table = {
  say: {
    neutral: `add address allude answer begin blog brand bring call chant characterise chime chuckle cite comment
      communicate compare continue convey cry depict describe discuss dub email exclaim express hear identify inform
      interject interrupt intone joke label laugh liken list mention message mumble murmur muse mutter name narrate
      note notify observe paint phone portray post put quip quote react read recall recite recount refer reference
      reiterate relate remark remember remind reminisce repeat reply respond retweet say scream share shout sigh smile
      speak state summarise talk tease tell term text tweet voice whisper write yell`,
    loaded: `babble bark bellow blurt deadpan drone growl opine parrot pontificate prattle preach retort roar shriek
      smirk snap snarl spew spout thunder`,
  },
  report: { neutral: 'chronicle demonstrate detail document illustrate record report show' },
  announce: {
    neutral: 'announce broadcast declare disclose introduce launch proclaim publicise publish release unveil',
    loaded: 'divulge expose leak reveal trumpet uncover',
  },
  explain: { neutral: 'clarify elaborate explain expound outline specify stipulate' },
  argue: {
    neutral: 'argue conclude contend counter defend justify maintain plead posit postulate reason theorise',
    loaded: 'rationalise quibble',
  },
  suggest: {
    neutral: 'float hint imply indicate intimate moot propose signal speculate suggest venture',
    loaded: 'insinuate',
  },
  claim: {
    neutral: 'assert aver avow profess',
    loaded: 'bluster boast brag claim crow gloat insist purport',
  },
  emphasise: { neutral: 'emphasise highlight stress underline underscore' },
  confirm: {
    neutral:
      'affirm assure attest certify confirm corroborate reaffirm reassure testify validate verify vouch',
  },
  deny: {
    neutral: `contradict debunk deny disavow disclaim discount dismiss disown dispute rebuff rebut reject renounce
      repudiate`,
    loaded: 'refute rubbish downplay',
  },
  admit: { neutral: 'acknowledge accept', loaded: 'admit concede confess' },
  estimate: {
    neutral:
      'calculate estimate extrapolate forecast foretell gauge guess predict project prophesy rate reckon',
  },
  warn: { neutral: 'alert caution forewarn warn', loaded: 'threaten scaremonger' },
  ask: { neutral: 'ask enquire inquire query question quiz request wonder', loaded: 'grill interrogate' },
  urge: {
    neutral: `advise advocate appeal beg beseech champion command counsel demand direct encourage exhort implore
      instruct invite lobby order petition press recommend urge`,
    loaded: 'nag harangue cajole',
  },
  promise: { neutral: 'commit guarantee offer pledge promise swear undertake volunteer vow' },
  refuse: { neutral: 'decline', loaded: 'refuse stonewall' },
  agree: { neutral: 'accede agree approve assent concur consent echo' },
  praise: {
    neutral: `applaud celebrate commend compliment congratulate credit extol hail laud praise salute thank welcome`,
    loaded: 'eulogise fawn glorify gush hype rave tout',
  },
  criticise: {
    neutral: `admonish censure challenge chide complain condemn criticise decry denounce deplore disparage fault
      object protest rebuke reprimand reproach`,
    loaded: `assail attack bash belittle berate blast carp castigate chastise deride excoriate fume gripe grouse
      grumble insult jeer lambast lambaste lampoon malign moan mock pan pillory rage rail rant rap ridicule roast
      satirise savage scoff scold skewer slam slate sneer taunt trash vilify whine`,
  },
  accuse: { neutral: 'accuse allege blame charge implicate', loaded: 'smear slander defame' },
  regret: { neutral: 'apologise lament mourn regret rue', loaded: 'bemoan bewail' },
  rule: { neutral: 'acquit adjudicate convict decree overturn rule uphold' },
  believe: {
    neutral: `appreciate assume believe consider contemplate deem determine disbelieve discover distrust doubt dread
      fear feel figure find forget fret hold imagine interpret judge know learn mean mistrust notice perceive ponder
      presume realise recognise regard see sense suppose suspect think trust understand value view worry`,
  },
  expect: { neutral: 'anticipate await envisage envision expect foresee hope' },
  want: {
    neutral: `aim aspire choose crave decide desire dislike enjoy hate intend like love opt plan prefer pursue resolve
      seek want wish yearn`,
  },
  support: { neutral: 'back endorse favor favour support' },
  oppose: { neutral: 'oppose resist' },
};

/** Nouns and adjectives that carry a cue whose verb says little: "issued a denial", "is confident". No verb has their form. */
const NOUNS: Table = {
  announce: { neutral: 'announcement declaration disclosure revelation' },
  explain: { neutral: 'explanation clarification' },
  argue: { neutral: 'argument contention' },
  suggest: { neutral: 'suggestion proposal', loaded: 'insinuation' },
  claim: { neutral: 'assertion', loaded: 'insistence adamant boastful' },
  emphasise: { neutral: 'emphasis' },
  confirm: { neutral: 'confirmation assurance testimony' },
  deny: { neutral: 'denial dismissal dismissive rebuttal rejection', loaded: 'refutation' },
  admit: { neutral: 'acknowledgement acknowledgment', loaded: 'admission confession concession' },
  estimate: { neutral: 'calculation estimation prediction projection' },
  warn: { loaded: 'threat threats' },
  ask: { neutral: 'inquiry enquiry' },
  urge: { neutral: 'advice plea pleas recommendation' },
  promise: { neutral: 'commitment' },
  refuse: { loaded: 'refusal' },
  agree: { neutral: 'agreement approval' },
  praise: { neutral: 'appreciation complimentary gratitude tribute tributes', loaded: 'effusive' },
  criticise: {
    neutral: 'complaint condemnation critical criticism criticisms objection',
    loaded: 'scathing',
  },
  accuse: { neutral: 'accusation accusations allegation allegations' },
  regret: { neutral: 'apologetic apologies apology condolences sorrow' },
  rule: { neutral: 'verdict judgment judgement' },
  believe: {
    neutral: `afraid alarmed angry anxious aware belief beliefs certain concern concerned concerns confidence
      confident conviction convinced doubtful fearful feelings frustrated impression opinion opinions pessimistic
      proud sceptical skeptical sure suspicion thoughts unaware uneasy wary`,
  },
  expect: { neutral: 'expectation expectations hopeful optimism optimistic' },
  want: { neutral: 'ambition eager intention intentions keen ready reluctant unwilling willing willingness' },
  support: { neutral: 'proponent supporter supporters supportive' },
  oppose: { neutral: 'hostile opponent opponents opposition' },
};

/** Cues of several words; the verb's lemma first, others may stand between: "called on Monday for". First match counts. */
const PHRASES: Table = {
  claim: { loaded: 'take credit' },
  criticise: {
    neutral: 'come out against, cry foul, push back, speak out against, take issue',
    loaded: `call out, clap back, fire back, hit back, hit out, lash out, lay into, rip into, shoot back, take aim,
      tear into`,
  },
  praise: { neutral: 'pay tribute, full praise', loaded: 'sing praises, heap praise' },
  say: { neutral: 'make known, speak of, know as', loaded: 'point out' },
  emphasise: { neutral: 'make clear', loaded: 'hammer home, drive home' },
  argue: { neutral: 'make case, speak up for, cast doubt' },
  explain: { neutral: 'set out, spell out, lay out' },
  suggest: { neutral: 'put forward' },
  estimate: { neutral: 'put at' },
  urge: { neutral: 'call for, call on, call upon, insist on, insist upon, push for' },
  ask: { neutral: 'want to know, demand to know' },
  warn: { neutral: 'sound alarm, raise alarm, ring alarm' },
  refuse: { neutral: 'rule out' },
  admit: { neutral: 'plead guilty', loaded: 'come clean, fess up, let slip, own up' },
  deny: {
    neutral: 'plead not guilty',
    loaded: 'brush aside, brush off, laugh off, play down, shrug off, wave away',
  },
  confirm: { neutral: 'stand by' },
  agree: { neutral: 'side with' },
  regret: { neutral: 'say sorry' },
  expect: { neutral: 'look forward' },
  support: { neutral: 'come out in favor, come out in favour, come out in support, vote for' },
  oppose: { neutral: 'vote against' },
};

/** Verbs that lend a voice: what is felt is then said ("voiced concern", "expressed support"). */
export const VOICING: ReadonlySet<string> = new Set(
  'air articulate communicate convey express raise register share voice'.split(' '),
);

/** Words that are verbs only where nothing but a helping verb stands before them: "pushed back", "looked like". */
export const PARTICLES: ReadonlySet<string> = new Set(['back', 'like']);

/** Verbs that another may follow, which then decides: "continued to insist", "was quoted as denying". */
export const LEADING: ReadonlySet<string> = new Set(
  'begin cite come continue go hear offer quote'.split(' '),
);

interface Phrase {
  /** The lemmas after the first. */
  readonly rest: readonly string[];
  readonly stance: Stance;
}

function* entries(table: Table, separator: RegExp): Generator<[string, Stance]> {
  for (const [act, tones] of Object.entries(table) as [Act, Record<string, string>][]) {
    for (const tone of ['neutral', 'loaded'] as const) {
      const words = (tones[tone] ?? '').split(separator).map((entry) => entry.replaceAll(/\s+/g, ' ').trim());
      for (const word of words) if (word !== '') yield [word, { act, tone }];
    }
  }
}

function phrasesByVerb(): Map<string, Phrase[]> {
  const byVerb = new Map<string, Phrase[]>();
  for (const [phrase, stance] of entries(PHRASES, /,/)) {
    const [verb = '', ...rest] = phrase.split(' ');
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), { rest, stance }]);
  }
  // "plead not guilty" before "plead guilty"
  for (const [verb, list] of byVerb) {
    byVerb.set(
      verb,
      list.toSorted((a, b) => b.rest.length - a.rest.length),
    );
  }
  return byVerb;
}

/** What each verb does, by lemma. */
export const VERB_STANCES: ReadonlyMap<string, Stance> = new Map(entries(VERBS, /\s+/));
/** What each noun and adjective does. */
export const NOUN_STANCES: ReadonlyMap<string, Stance> = new Map(entries(NOUNS, /\s+/));
/** Phrases by the lemma they open with, longer ones first. */
export const PHRASE_STANCES: ReadonlyMap<string, readonly Phrase[]> = phrasesByVerb();
/** The lemma of every form of the verbs above. */
export const LEMMAS: ReadonlyMap<string, string> = new Map(
  [...VERB_STANCES.keys(), ...PHRASE_STANCES.keys(), ...VOICING].flatMap((lemma) =>
    formsOf(lemma).map((form) => [form, lemma] as const),
  ),
);
