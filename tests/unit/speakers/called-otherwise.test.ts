import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who speaks, by each source. */
function heardIn(text: string): string[] {
  const { attributions, speakers } = analyse(plainArticle(text, { url: 'a.txt' }), model);
  return attributions.map(
    ({ speaker, source }) => `${source?.text}: ${speakers.find(({ id }) => id === speaker)?.name}`,
  );
}

describe('a name that the text gives for another is one speaker', () => {
  test.each([
    'Petroleos de Oro, known as PEDORO,',
    'Petroleos de Oro, also called PEDORO,',
    'Petroleos de Oro, formerly known as PEDORO,',
    'Petroleos de Oro, or PEDORO,',
    'Petroleos de Oro (PEDORO)',
  ])('%s', (source) => {
    const text = `${source} said on Monday that exports fell.\n\nPEDORO said it would cut output.`;
    expect(heardIn(text)).toEqual([
      `${source.replace(/,$/, '')}: Petroleos de Oro`,
      'PEDORO: Petroleos de Oro',
    ]);
  });

  test('letters behind a person’s name are no name', () => {
    const text = 'Ana Rao (OBE) said on Monday that exports fell.\n\nOBE said it would cut output.';
    expect(heardIn(text).at(-1)).toBe('OBE: OBE');
  });
});

test.each([
  [
    'Exports fell, the Reef Safety Agency, or RSA, said on Monday.',
    'the Reef Safety Agency, or RSA: Reef Safety Agency',
  ],
  [
    '“Exports fell,” the Institutes of Harbour Health, or IHH, said.',
    'the Institutes of Harbour Health, or IHH: Institutes of Harbour Health',
  ],
  [
    'The Commission on Ports, or CPO, said that exports fell.',
    'The Commission on Ports, or CPO: Commission on Ports',
  ],
])('letters behind “or” belong to the source: %s', (text, said) => {
  expect(heardIn(text)).toEqual([said]);
});
