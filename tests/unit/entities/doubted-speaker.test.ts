import { expect, test } from 'vitest';
import type { UnresolvedAttribution } from '@/lib/core/attribution/find-attributions.ts';
import type { AttributionKind, TextSpan } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';

const CUE = 'showed that';

interface Judged {
  readonly doubt: string | undefined;
  readonly speaker: string | undefined;
}

const doubtOf = (source: string, kind: AttributionKind = 'indirect'): string | undefined =>
  judge(source, kind).doubt;

const judge = (source: string, kind: AttributionKind): Judged =>
  judgeIn(`${source} ${CUE} it was late.`, { source, cue: CUE, content: 'it was late' }, kind);

function judgeIn(
  text: string,
  { source, cue, content }: Readonly<Record<'source' | 'cue' | 'content', string>>,
  kind: AttributionKind = 'indirect',
): Judged {
  const spanOf = (words: string): TextSpan => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const attribution: UnresolvedAttribution = {
    id: 'a1',
    kind,
    source: spanOf(source),
    cue: spanOf(cue),
    stance: { act: 'say', tone: 'neutral' },
    content: [spanOf(content)],
    confidence: 1,
  };
  const annotated = annotateText(plainArticle(text, { url: 'a.txt' }));
  const { attributions, speakers } = resolveSpeakers(annotated, [attribution]);
  return { doubt: attributions[0]?.doubt, speaker: speakers[0]?.name };
}

test.each([
  'The jarring tones',
  'Early sampling',
  'Rao’s move',
  'The new rules of the road',
  'The photon assay',
])('whether %s can say something is unsure', (source) => {
  expect(doubtOf(source)).toBe(`“${source}” may be nobody who can say this.`);
});

test.each([
  ['It was late, according to his profile.', undefined],
  ['According to early returns, it was late.', undefined],
  ['It was made according to simple rules.', '“simple rules” may be nobody who can say this.'],
])('whatever “, according to” names is where it is told: %s', (text, doubt) => {
  const source = text.replace(/^.*according to |[,.].*$/gi, '');
  const cue = /according to/i.exec(text)?.[0] ?? '';
  const content = /it was \w+/i.exec(text)?.[0] ?? '';
  expect(judgeIn(text, { source, cue, content }).doubt).toBe(doubt);
});

test('words in quotation marks were said by somebody', () => {
  expect(doubtOf('The jarring tones', 'direct')).toBeUndefined();
});

test.each([
  'Ana Rao',
  'She',
  'The courts',
  'The report',
  'An emergency warning',
  'Two women',
  '20% of savers',
  'A number of analysts',
  'The doctors offering to run the clinic',
  'The actors involved',
  'The Lakeland hacker whose theft',
  'Five past and current employees',
  'Several superdelegates',
  'Each side',
  'An email relating to Marlow',
  'Rao’s new tax form',
  'The family',
  'A 27-year-old',
  'The Red Lake tribe',
  'Half of voters',
  'About two-thirds of Democratic insiders',
  '75 percent of Democrats',
  'About four in 10',
  'One in four voters in a Herald poll',
  'Officials involved in the talks',
  'Veterans interviewed at the rally',
  'The senator’s allies',
  'A Herald tally',
  'Both sides',
  'Several nations',
  'Two',
  'A wide array of economists',
  'All of the council’s candidates',
  'He and Committee Chairman Bob Rao (R-Va.)',
  'The billionaire shipping magnate',
  'The trial’s results',
  'Early results of a poll of voters',
  'A new batch of ministry emails',
  'The history section of the site',
])('that %s can is not', (source) => {
  expect(doubtOf(source)).toBeUndefined();
});

test.each(['direct', 'indirect'] as const)('a thing is in no list of speakers: %s', (kind) => {
  for (const source of ['The historic walls', 'The jarring tones'])
    expect(judge(source, kind).speaker, source).toBeUndefined();
  for (const source of ['The transition team’s', 'Fifty-one percent', 'The old widow'])
    expect(judge(source, kind).speaker, source).toBeDefined();
});

test.each(['The two', 'The duo', 'All four', 'The three of them'])('%s are told of before', (source) => {
  expect(judge(source, 'indirect')).toEqual({ doubt: undefined, speaker: undefined });
});
