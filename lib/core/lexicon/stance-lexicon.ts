import type { Act, Stance } from '../model.ts';
import { formsOf } from './inflect.ts';

/** Words by what they do and in which tone; loaded ones are those that the style guides cited in stance.ts warn of. */
type Table = Readonly<Partial<Record<Act, { readonly neutral?: string; readonly loaded?: string }>>>;

/** Verbs, by lemma, British spelling; formsOf gives the rest. */
const VERBS: Table = {
  say: {
    neutral: `say state tell add write note mention remark comment observe tweet retweet post blog email text message
      phone speak talk discuss relate recount recall remember describe call dub label term brand characterise portray
      paint depict refer allude reference cite quote name identify list read recite repeat reiterate continue begin
      answer reply respond react interject interrupt chime joke quip tease muse whisper mutter murmur mumble laugh smile
      sigh chuckle cry exclaim shout yell scream chant narrate reminisce put summarise voice express convey communicate
      address share hear inform notify remind bring convey intone compare liken`,
    loaded: `bark bellow thunder snap snarl growl roar shriek blurt babble spout spew parrot pontificate preach opine
      deadpan smirk drone prattle retort`,
  },
  report: { neutral: 'report document record detail show demonstrate illustrate chronicle' },
  announce: {
    neutral: 'announce unveil disclose declare proclaim publish release introduce launch publicise broadcast',
    loaded: 'reveal divulge leak expose uncover trumpet',
  },
  explain: { neutral: 'explain clarify elaborate outline expound specify stipulate' },
  argue: {
    neutral: 'argue contend maintain reason counter defend justify posit postulate theorise conclude plead',
    loaded: 'rationalise quibble',
  },
  suggest: {
    neutral: 'suggest propose hint imply indicate signal intimate speculate float venture moot',
    loaded: 'insinuate',
  },
  claim: {
    neutral: 'assert aver avow profess',
    loaded: 'claim insist purport boast brag crow gloat bluster',
  },
  emphasise: { neutral: 'emphasise stress underline underscore highlight' },
  confirm: {
    neutral:
      'confirm affirm reaffirm verify corroborate attest testify vouch certify assure reassure validate',
  },
  deny: {
    neutral: `deny reject dispute rebut contradict disavow repudiate dismiss disclaim discount disown debunk renounce
      rebuff`,
    loaded: 'refute rubbish downplay',
  },
  admit: { neutral: 'acknowledge accept', loaded: 'admit concede confess' },
  estimate: {
    neutral:
      'estimate predict forecast project calculate reckon guess foretell prophesy extrapolate gauge rate',
  },
  warn: { neutral: 'warn caution alert forewarn', loaded: 'threaten scaremonger' },
  ask: { neutral: 'ask inquire enquire question query wonder quiz request', loaded: 'grill interrogate' },
  urge: {
    neutral: `urge demand beg implore beseech exhort press recommend advise counsel encourage order instruct command
      direct advocate invite petition lobby appeal champion`,
    loaded: 'nag harangue cajole',
  },
  promise: { neutral: 'promise pledge vow swear guarantee commit undertake offer volunteer' },
  refuse: { neutral: 'decline', loaded: 'refuse stonewall' },
  agree: { neutral: 'agree concur consent assent echo accede approve' },
  praise: {
    neutral: `praise welcome commend applaud congratulate thank salute compliment hail laud extol celebrate credit`,
    loaded: 'gush rave tout fawn glorify eulogise hype',
  },
  criticise: {
    neutral: `criticise complain condemn denounce censure fault reproach rebuke reprimand admonish chide object protest
      deplore decry disparage challenge`,
    loaded: `slam blast lambast lambaste slate savage trash bash roast pan rail rant fume rage grumble gripe moan whine
      grouse carp mock ridicule deride sneer scoff jeer taunt insult berate scold castigate chastise excoriate pillory
      vilify assail attack rap skewer lampoon satirise belittle malign`,
  },
  accuse: { neutral: 'accuse blame charge allege implicate', loaded: 'smear slander defame' },
  regret: { neutral: 'regret apologise lament mourn rue', loaded: 'bemoan bewail' },
  rule: { neutral: 'rule decree adjudicate convict acquit uphold overturn' },
  believe: {
    neutral: `think believe feel fear doubt suspect know see find view consider regard deem judge imagine assume presume
      suppose understand realise recognise worry trust sense perceive dread learn notice discover forget ponder
      contemplate disbelieve distrust mistrust interpret appreciate fret hold figure determine value mean`,
  },
  expect: { neutral: 'expect hope anticipate foresee envisage envision await' },
  want: {
    neutral: `want wish desire seek plan intend aim prefer like love hate dislike enjoy decide choose opt resolve pursue
      crave yearn aspire`,
  },
  support: { neutral: 'support favour favor back endorse' },
  oppose: { neutral: 'oppose resist' },
};

/** Nouns and adjectives that carry a cue whose verb says little: "issued a denial", "is confident". No verb has their form. */
const NOUNS: Table = {
  announce: { neutral: 'announcement declaration revelation disclosure' },
  explain: { neutral: 'explanation clarification' },
  argue: { neutral: 'argument contention' },
  suggest: { neutral: 'suggestion proposal', loaded: 'insinuation' },
  claim: { neutral: 'assertion', loaded: 'insistence adamant boastful' },
  emphasise: { neutral: 'emphasis' },
  confirm: { neutral: 'confirmation assurance testimony' },
  deny: { neutral: 'denial rejection rebuttal dismissal dismissive', loaded: 'refutation' },
  admit: { neutral: 'acknowledgement acknowledgment', loaded: 'admission confession concession' },
  estimate: { neutral: 'estimation prediction projection calculation' },
  warn: { loaded: 'threat threats' },
  ask: { neutral: 'inquiry enquiry' },
  urge: { neutral: 'plea pleas recommendation advice' },
  promise: { neutral: 'commitment' },
  refuse: { loaded: 'refusal' },
  agree: { neutral: 'agreement approval' },
  praise: { neutral: 'tribute tributes gratitude appreciation complimentary', loaded: 'effusive' },
  criticise: {
    neutral: 'criticism criticisms complaint condemnation objection critical',
    loaded: 'scathing',
  },
  accuse: { neutral: 'accusation accusations allegation allegations' },
  regret: { neutral: 'apology apologies apologetic sorrow condolences' },
  rule: { neutral: 'verdict judgment judgement' },
  believe: {
    neutral: `belief beliefs opinion opinions thoughts feelings suspicion concern concerns confidence
      impression conviction confident concerned afraid fearful sure certain convinced sceptical skeptical
      doubtful pessimistic aware unaware anxious alarmed wary frustrated angry proud uneasy`,
  },
  expect: { neutral: 'expectation expectations hopeful optimistic optimism' },
  want: { neutral: 'intention intentions ambition willingness keen eager willing ready reluctant unwilling' },
  support: { neutral: 'supporter supporters supportive proponent' },
  oppose: { neutral: 'opposition opponent opponents hostile' },
};

/** Cues of several words; the verb's lemma first, others may stand between: "called on Monday for". First match counts. */
const PHRASES: Table = {
  claim: { loaded: 'take credit' },
  criticise: {
    neutral: 'speak out against, come out against, push back, take issue, cry foul',
    loaded: `hit back, hit out, lash out, fire back, shoot back, clap back, call out, tear into, rip into, lay into,
      take aim`,
  },
  praise: { neutral: 'pay tribute, full praise', loaded: 'sing praises, heap praise' },
  say: { neutral: 'make known, speak of, know as', loaded: 'point out' },
  emphasise: { neutral: 'make clear', loaded: 'hammer home, drive home' },
  argue: { neutral: 'make case, speak up for, cast doubt' },
  explain: { neutral: 'set out, spell out, lay out' },
  suggest: { neutral: 'put forward' },
  estimate: { neutral: 'put at' },
  urge: { neutral: 'call for, call on, call upon, insist on, push for, insist upon' },
  ask: { neutral: 'want to know, demand to know' },
  warn: { neutral: 'sound alarm, raise alarm, ring alarm' },
  refuse: { neutral: 'rule out' },
  admit: { neutral: 'plead guilty', loaded: 'own up, come clean, fess up, let slip' },
  deny: {
    neutral: 'plead not guilty',
    loaded: 'play down, brush off, brush aside, shrug off, laugh off, wave away',
  },
  confirm: { neutral: 'stand by' },
  agree: { neutral: 'side with' },
  regret: { neutral: 'say sorry' },
  expect: { neutral: 'look forward' },
  support: { neutral: 'vote for, come out in support, come out in favour, come out in favor' },
  oppose: { neutral: 'vote against' },
};

/** Verbs that lend a voice: what is felt is then said ("voiced concern", "expressed support"). */
export const VOICING: ReadonlySet<string> = new Set(
  'voice express air convey communicate register articulate share raise'.split(' '),
);

/** Words that are verbs only where nothing but a helping verb stands before them: "pushed back", "looked like". */
export const PARTICLES: ReadonlySet<string> = new Set(['back', 'like']);

/** Verbs that another may follow, which then decides: "continued to insist", "was quoted as denying". */
export const LEADING: ReadonlySet<string> = new Set(
  'continue begin quote cite come go hear offer'.split(' '),
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
