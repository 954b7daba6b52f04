import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf } from '@/lib/core/lexicon/inflect.ts';
import { LEMMAS, NOUN_STANCES, PHRASE_STANCES, VERB_STANCES } from '@/lib/core/lexicon/stance-lexicon.ts';
import { isSpeech, stanceOf } from '@/lib/core/attribution/stance/stance.ts';
import { attributionsIn } from './attributions-in.ts';

/** Cues, and "act" or "act!" where the word is loaded. */
const CUES: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  'has said': 'say',
  'said in a statement': 'say',
  'said in a report': 'say',
  'went on to say': 'say',
  'was quoted as saying': 'say',
  'told reporters': 'say',
  wrote: 'say',
  ':': 'say',
  '': 'say',
  'according to': 'say',
  'spoke of': 'say',
  yodelled: 'say',
  'was quoted as denying': 'deny',
  'pointed out': 'say!',
  'made clear': 'emphasise',
  'made it clear': 'emphasise',
  stressed: 'emphasise',
  'hit back': 'criticise!',
  slammed: 'criticise!',
  'was scathing about': 'criticise!',
  criticised: 'criticise',
  criticized: 'criticise',
  'pushed back against': 'criticise',
  praised: 'praise',
  hailed: 'praise',
  'paid tribute to': 'praise',
  'gushed about': 'praise!',
  claimed: 'claim!',
  insisted: 'claim!',
  boasted: 'claim!',
  asserted: 'claim',
  'has always denied': 'deny',
  denies: 'deny',
  'issued a denial': 'deny',
  'issued the following statement regarding': 'say',
  refuted: 'deny!',
  'shrugged off': 'deny!',
  admitted: 'admit!',
  conceded: 'admit!',
  'owned up to': 'admit!',
  acknowledged: 'admit',
  'pleaded guilty to': 'admit',
  'pleaded not guilty to': 'deny',
  promised: 'promise',
  'made a promise': 'promise',
  'has vowed': 'promise',
  refused: 'refuse!',
  'refused to say': 'refuse!',
  'declined to say': 'refuse',
  'ruled out': 'refuse',
  'has ruled': 'rule',
  asked: 'ask',
  'wanted to know': 'ask',
  'raised questions about': 'ask',
  urged: 'urge',
  'called for': 'urge',
  'called on Monday for': 'urge',
  'calls on': 'urge',
  called: 'say',
  demanding: 'urge',
  'has warned': 'warn',
  threatened: 'warn!',
  'raised the alarm over': 'warn',
  estimates: 'estimate',
  forecast: 'estimate',
  'put it at': 'estimate',
  announced: 'announce',
  revealed: 'announce!',
  'blamed…for': 'accuse',
  apologised: 'regret',
  'expressed regret': 'regret',
  'voiced concern': 'say',
  'expressed support for': 'say',
  'voiced criticism of': 'criticise',
  suggests: 'suggest',
  'continued to insist': 'claim!',
  'agreed with': 'agree',
  'wrote back': 'say',
  thinks: 'believe',
  'doesn’t believe': 'believe',
  felt: 'believe',
  feared: 'believe',
  doubts: 'believe',
  sees: 'believe',
  'was confident': 'believe',
  'remain concerned': 'believe',
  hoped: 'expect',
  'is expecting': 'expect',
  hopeful: 'expect',
  wanted: 'want',
  'would like': 'want',
  'is planning': 'want',
  intends: 'want',
  seeking: 'want',
  'is keen': 'want',
  supports: 'support',
  backs: 'support',
  favored: 'support',
  'came out in support of': 'support',
  opposed: 'oppose',
  'voted against': 'oppose',
};

const told = (cue: string, source?: string): string => {
  const { act, tone } = stanceOf(cue, source);
  return tone === 'loaded' ? `${act}!` : act;
};

describe('what a cue reports', () => {
  test.each(Object.entries(CUES))('“%s”: %s', (cue, stance) => {
    expect(told(cue)).toBe(stance);
  });

  test.each([
    ['found', 'a new study by researchers at the Brandt Institute', 'report'],
    ['found', 'Joint research published by the University of Brandt', 'report'],
    ['found', 'a poll carried out in May', 'report'],
    ['found', 'researchers at the Brandt Institute', 'report'],
    ['finds', 'The survey, which took a year,', 'report'],
    ['found', 'the jury', 'rule'],
    ['found', 'Ms Rao', 'believe'],
    ['found', 'the authors of the report', 'report'],
    ['found', 'A watchdog report released last year', 'report'],
    ['found', 'a newly released report', 'report'],
    ['found', 'a Herald poll last week', 'report'],
    ['found', 'a new study Tuesday', 'report'],
    ['found', 'a reader of the report', 'believe'],
    ['expects', 'the report', 'estimate'],
    ['expects', 'the minister', 'expect'],
    ['sees', 'the latest forecast', 'estimate'],
    ['sees', 'the model', 'estimate'],
    ['feels', 'The letter', 'say'],
    ['wants', 'The report', 'want'],
  ])('“%s” of “%s”: %s', (cue, source, act) => {
    expect(told(cue, source)).toBe(act);
  });

  test('speech is told from belief and wish', () => {
    const speech = Object.keys(CUES).filter((cue) => isSpeech(stanceOf(cue)));
    expect(speech).toContain('voiced concern');
    const silent = Object.entries(CUES).filter(([cue]) => !speech.includes(cue));
    expect(new Set(silent.map(([, act]) => act))).toEqual(
      new Set(['believe', 'expect', 'want', 'support', 'oppose']),
    );
  });

  test('every attribution carries it', () => {
    const found = attributionsIn('The mayor denied that the pier is shut. “It is open,” she insisted.');
    expect(found.map(({ cue, stance }) => [cue?.text, stance])).toEqual([
      ['denied', { act: 'deny', tone: 'neutral' }],
      ['insisted', { act: 'claim', tone: 'loaded' }],
    ]);
  });
});

describe('the lexicon', () => {
  test('holds several hundred words, none under two acts', () => {
    expect(VERB_STANCES.size + NOUN_STANCES.size + PHRASE_STANCES.size).toBeGreaterThan(500);
    for (const noun of NOUN_STANCES.keys()) {
      const lemma = LEMMAS.get(noun);
      expect(lemma === undefined ? undefined : VERB_STANCES.get(lemma), noun).toBeUndefined();
    }
  });

  test('whatever auxiliaries stand before a verb, it means the same', () => {
    const before = ['', 'has ', 'had repeatedly ', 'was then ', 'also ', 'did not ', 'to '];
    for (const verb of VERB_STANCES.keys()) {
      const forms = [verb, ...formsOf(verb).filter((form) => LEMMAS.get(form) === verb)];
      for (const form of forms) {
        // A preposition and no thought, wherever it stands: "issued a statement regarding the order".
        if (form === 'regarding') continue;
        const isParticle = form === 'back' || form === 'like';
        for (const auxiliary of before) {
          if (isParticle && !/^$|not |also |to /.test(auxiliary)) continue;
          expect(stanceOf(auxiliary + form), auxiliary + form).toEqual(stanceOf(verb));
        }
      }
    }
    expect(stanceOf('regarding').act).toBe('say');
  });

  test('any text has a stance', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (cue, source) => {
        expect(stanceOf(cue, source).act).toMatch(/^[a-z]+$/);
      }),
    );
  });
});

test.each([
  ['deny', ['denies', 'denied', 'denying']],
  ['admit', ['admits', 'admitted', 'admitting']],
  ['agree', ['agrees', 'agreed', 'agreeing']],
  ['criticise', ['criticises', 'criticised', 'criticizing', 'criticize']],
  ['say', ['says', 'said', 'saying']],
  ['stress', ['stresses', 'stressed']],
  ['quip', ['quipped']],
])('forms of “%s”', (verb, forms) => {
  expect(formsOf(verb)).toEqual(expect.arrayContaining([verb, ...forms]));
});
