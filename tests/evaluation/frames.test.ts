import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

/** Sources as news and releases have them, each with the name that is listed: the words without their article, a person's name alone. */
const SOURCES: readonly (readonly [source: string, name: string])[] = [
  ['Ana Rao', 'Ana Rao'],
  ['Mayor Ed Stone', 'Ed Stone'],
  ['Sen. Mia Orr', 'Mia Orr'],
  ['Lakes Bank analyst Tom Beck', 'Tom Beck'],
  ['the Harbour Board', 'Harbour Board'],
  ['the Department of Justice', 'Department of Justice'],
  ['the city’s police', 'city’s police'],
  ['health officials', 'health officials'],
  ['border officials', 'border officials'],
  ['local residents', 'local residents'],
  ['Kenyan police', 'Kenyan police'],
  ['Israeli officials', 'Israeli officials'],
  ['Turkish media', 'Turkish media'],
  ['emergency services', 'emergency services'],
  ['industry analysts', 'industry analysts'],
  ['union representatives', 'union representatives'],
  ['aviation representatives', 'aviation representatives'],
  ['provincial polls', 'provincial polls'],
  ['security sources', 'security sources'],
  ['senior military commanders', 'senior military commanders'],
  ['Labor Department officials', 'Labor Department officials'],
  ['Treasury officials', 'Treasury officials'],
  ['New York officials', 'New York officials'],
  ['a senior government official', 'senior government official'],
  ['a former police officer', 'former police officer'],
  ['the prime minister', 'prime minister'],
  ['a 34-year-old teacher', '34-year-old teacher'],
  ['the local newspaper', 'local newspaper'],
  ['a new report', 'new report'],
  ['environmental groups', 'environmental groups'],
];

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Where a source may stand. */
const FRAMES: Readonly<Record<string, (source: string) => string>> = {
  'at a sentence’s start': (source) => `${upper(source)} said the plan would fail.`,
  'with whom it is told': (source) => `${upper(source)} told the paper on Monday that the plan would fail.`,
  'inside a sentence': (source) => `On Monday, ${source} said that the plan would fail.`,
  'after the claim': (source) => `The plan would fail, ${source} said.`,
  'behind “according to”': (source) => `According to ${source}, the plan would fail.`,
  'behind a quotation': (source) => `“The plan will fail,” ${source} said.`,
  'behind the verb': (source) => `“The plan will fail,” said ${source} on Monday.`,
};

/** Somebody who was introduced, as a later sentence names them. */
const NAMED_AGAIN = ['Senator Castell', 'Chairman Castell', 'Sen. Castell', 'Ms. Castell', 'Castell'];
/** What may be told with a name of when, where and how somebody spoke. */
const CIRCUMSTANCES = [
  'at today’s hearing',
  'at a news conference',
  'at yesterday’s meeting',
  'by phone',
  'during the hearing',
  'for her part',
  'from the Senate floor',
  'in her opening statement',
  'in court',
  'in response',
  'outside the court',
  'speaking in London',
  'through a spokesman',
  'to reporters',
  'via Twitter',
  'who chairs the panel',
  'with a smile',
];

describe('who speaks', () => {
  const tagger = loadModel();
  it.each(NAMED_AGAIN)('is the one introduced, whatever stands behind “%s”', (name) => {
    const told = CIRCUMSTANCES.map((circumstance) => {
      const text = `U.S. Senator Lena Castell, Chairman of the Committee on Roads, today opened a debate.\n\n${name} ${circumstance} said the roads were old and the money was short.`;
      return analyse(plainArticle(text, { url: 'a.txt' }), tagger).speakers.map((own) => own.name);
    });
    expect(told).toEqual(CIRCUMSTANCES.map(() => ['Lena Castell']));
  });
  for (const [where, frame] of Object.entries(FRAMES))
    it(`is told by the same name ${where}`, () => {
      const told = SOURCES.map(([source]) => {
        const article = plainArticle(frame(source), {
          url: 'a.txt',
          published: { value: '2024-06-05', from: 'page' },
        });
        return analyse(article, tagger).speakers.map(({ name }) => name.toLowerCase());
      });
      expect(told).toEqual(SOURCES.map(([, name]) => [name.toLowerCase()]));
    });
});
