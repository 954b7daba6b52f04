import { expect, test } from 'vitest';
import type { GoldFile } from '@/lib/training/gold-file.ts';
import { attributionsOf, goldFileOf, standOffOf } from '@/lib/training/stand-off.ts';

const TEXT = `The ferry will sail, says mayor

Mayor Ann Rao of Kells said on Monday the ferry will sail. “It will,” said Ms. Rao, “and the tram’s line will open.”

The harbour board launched the Quay Plan. Will it last?`;

const GOLD: GoldFile = {
  published: '2026-03-02',
  attributions: [
    { source: 'mayor', cue: 'says', content: ['The ferry will sail'], speaker: 'Ann Rao', kind: 'indirect' },
    { source: 'Mayor Ann Rao', cue: 'said', content: ['the ferry will sail'], speaker: ['Ann Rao', 'Kells'] },
    {
      source: 'Ms. Rao',
      cue: 'said',
      content: ['“It will,”', '“and the tram’s line will open.”'],
      speaker: 'Ann Rao',
    },
    { source: null, cue: null, content: ['sail', 'Will'], at: 0, speaker: 'Question', optional: true },
  ],
  speakers: [
    { name: 'Ann Rao', role: 'Mayor', affiliation: 'Kells', aliases: ['Ms. Rao'] },
    { name: 'Rao board', optional: true },
  ],
  initiatives: [
    {
      name: 'Quay Plan',
      kind: 'plan',
      action: 'launched',
      actors: ['harbour board'],
      date: '2026',
      counterparts: ['Kells'],
    },
  ],
};

test('a gold file comes back from its stand-off form', () => {
  const { at: _, ...open } = GOLD.attributions[3] ?? { content: [] };
  const back = goldFileOf(TEXT, standOffOf('a', TEXT, GOLD));
  expect(back).toEqual({ ...GOLD, attributions: [...GOLD.attributions.slice(0, 3), open] });
});

test('a later occurrence comes back with its number', () => {
  const gold: GoldFile = {
    published: '2026-03-02',
    attributions: [{ source: 'Ms. Rao', cue: 'said', content: ['will'], at: 2, speaker: 'Ann Rao' }],
    speakers: [],
    initiatives: [],
  };
  expect(goldFileOf(TEXT, standOffOf('a', TEXT, gold)).attributions).toEqual(gold.attributions);
});

test('it holds none of the text’s words, and an annotator’s straight apostrophe is the text’s', () => {
  const typed = { ...GOLD, speakers: [{ name: "tram's" }], initiatives: [] };
  const annotation = standOffOf('a', TEXT, typed);
  expect(JSON.stringify(annotation)).not.toMatch(/ferry|Rao|tram|Kells|board|said/);
  expect(goldFileOf(TEXT, annotation).speakers).toEqual([{ name: 'tram’s' }]);
});

test('the trainer is told where source, cue and claim stand', () => {
  const [, second] = attributionsOf(TEXT, standOffOf('a', TEXT, GOLD));
  const said = TEXT.indexOf('said');
  expect(second?.cue).toEqual([{ start: said, end: said + 4 }]);
  expect(second?.content).toEqual([{ start: TEXT.indexOf('the ferry'), end: TEXT.indexOf('. “It') }]);
});

test('another text than the annotated one, and words that are not in it, are told', () => {
  const annotation = standOffOf('a', TEXT, GOLD);
  expect(() => goldFileOf(`${TEXT} `, annotation)).toThrow('a is not the text that was annotated');
  expect(() => attributionsOf(`${TEXT} `, annotation)).toThrow('a is not the text that was annotated');
  const wrong = { ...GOLD, speakers: [{ name: 'Lee' }] };
  expect(() => standOffOf('a', TEXT, wrong)).toThrow('not in the text: Lee');
});
