import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UnresolvedAttribution } from '@/lib/core/attribution/find-attributions.ts';
import type { TextSpan } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';

/** How a text names somebody first, and how it goes on. */
const FORMS: readonly (readonly [first: string, later: string])[] = [
  ['Ofwat, the water regulator,', 'The regulator'],
  ['Lena Osei, the mayor of Thornby,', 'The mayor'],
  ['Lena Osei', 'Osei'],
  ['Lena Osei', 'She'],
  ['Ms Lena Osei', 'Ms Osei'],
  ['Mr Tom Beck', 'He'],
  ['The Lakes Bank', 'The bank'],
  ['The Lakes Bank', 'It'],
  ['The Ministry of Water', 'The ministry'],
  ['The Ministry of Water and Sanitation', 'The water ministry'],
  ['Halden Instruments, Inc.', 'Halden'],
  ['Halden Instruments, Inc.', 'The company'],
  ['The International Rivers Agency (IRA)', 'The IRA'],
  ['The International Rivers Agency', 'The agency'],
  ['Thornby City Council', 'The council'],
  ['The University of Thornby', 'The university'],
  ['Corbel Securities analyst Ana Rao', 'The analyst'],
  ['Ana Rao, chief executive of Halden,', 'The chief executive'],
  ['President Ana Rao', 'The president'],
  ['Prime Minister Tom Beck', 'The prime minister'],
  ['Prime Minister Tom Beck', 'Beck'],
  ['Dr Ana Rao, a hydrologist at Thornby,', 'Dr Rao'],
  ['Governor Ana Rao', 'The governor'],
  ['The Dockers’ Union', 'The union'],
  ['The Clean Rivers Foundation', 'The foundation'],
  ['Sen. Bo Ray', 'The senator'],
  ['Tom Beck, 44, a weaver,', 'The weaver'],
  ['Prince Oskar', 'Oskar'],
];

const spanOf = (text: string, words: string, from = 0): TextSpan => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};

function reading(first: string, later: string) {
  const text = `${first} said on Monday that it was late. ${later} launched the Plan for Rivers.`;
  const cue = spanOf(text, 'said');
  const said: UnresolvedAttribution = {
    id: 'a1',
    kind: 'indirect',
    source: spanOf(text, first.replace(/,$/, '')),
    cue,
    content: [spanOf(text, 'it was late')],
    confidence: 0.9,
    stance: 'neutral',
  } as unknown as UnresolvedAttribution;
  const { speakers, meant } = resolveSpeakers(annotateText(plainArticle(text, { url: '' })), [said]);
  return { speaker: speakers[0]?.name, meant, later: spanOf(text, later, cue.end) };
}

describe('whoever said it is who then does something', () => {
  test.each(FORMS)('%s … %s launched the Plan', (first, later) => {
    const { speaker, meant, later: words } = reading(first, later);
    expect(speaker).toBeDefined();
    expect(meant.at(words)?.name).toBe(speaker);
  });
});

test('an answer carries what it was read from', () => {
  const { meant, later } = reading('The Lakes Bank', 'The bank');
  expect(meant.at(later)).toMatchObject({
    name: 'Lakes Bank',
    kind: 'body',
    by: 'kind',
    words: later,
    namedAt: 0,
    sure: 0.73,
  });
});

test('the answers are the same whatever is asked first', () => {
  const text =
    'Ana Rao, chief of the Lakes Bank, said it was late. Tom Beck of Halden Instruments agreed. She left. The bank closed. ' +
    'A nurse from Thornby wept. The nurse and the mayor, Mia Orr, met Beck. It was the report by Corbel that he read.';
  const asked = [
    'She',
    'The bank',
    'The nurse',
    'the mayor',
    'Beck.',
    'the report',
    'he read',
    'Corbel',
    'Nordhavn',
  ].map((words) => spanOf(text, words.replace(/\.| read/, '')));
  const annotated = annotateText(plainArticle(text, { url: '' }));
  const answers = (order: readonly number[]): (string | undefined)[] => {
    const { meant } = resolveSpeakers(annotated, []);
    const named: (string | undefined)[] = [];
    for (const at of order) {
      const words = asked[at];
      named[at] = words === undefined || words.start < 0 ? undefined : meant.at(words)?.name;
    }
    return named;
  };
  const inOrder = asked.map((_, at) => at);
  const expected = answers(inOrder);
  expect(expected.filter((name) => name !== undefined).length).toBeGreaterThan(5);
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (order) => {
      expect(answers(order)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
