import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();
const LEAD = 'Bridge plans draw a crowd\n\nThe council met on Monday in Marlow to look at the bridge.\n\n';

/** Who speaks, by each source, with the office that is shown of them. */
function heardIn(text: string): string[] {
  const { attributions, speakers } = analyse(plainArticle(LEAD + text, { url: 'a.txt' }), model);
  return attributions.map(({ speaker, source }) => {
    const who = speakers.find(({ id }) => id === speaker);
    return `${source?.text}: ${who?.name} | ${who?.role ?? '-'}`;
  });
}

describe('an office in two firms is one person’s', () => {
  test.each([
    ['Corbel and Halden CEO Ana Rao', 'Ana Rao | CEO'],
    ['Orlo and Halden Foods chief executive Ben Holm', 'Ben Holm | chief executive'],
    ['Moonvale and Orlo co-founder Ana Rao', 'Ana Rao | co-founder'],
  ])('%s', (source, who) => {
    expect(heardIn(`${source} said that the bridge was safe.`)).toEqual([`${source}: ${who}`]);
  });

  test('two persons side by side are told as the first', () => {
    expect(heardIn('Ben Holm left. Holm and Corbel CEO Ana Rao said that the bridge was safe.')).toEqual([
      'Holm and Corbel CEO Ana Rao: Ben Holm | -',
    ]);
  });
});

describe('who stands for somebody with a title is somebody else', () => {
  test.each([
    [
      'A spokesman for Mayor Zhenka Verst',
      'spokesman for Mayor Zhenka Verst | spokesman',
      'Zhenka Verst | Mayor',
    ],
    [
      'A lawyer for President Zhenka Verst',
      'lawyer for President Zhenka Verst | lawyer',
      'Zhenka Verst | President',
    ],
    ['The lawyer for Judge Verst', 'lawyer for Judge Verst | lawyer', 'Verst | Judge'],
    [
      'The spokesman for Interior Minister Zhenka Verst',
      'spokesman for Interior Minister Zhenka Verst | spokesman',
      'Zhenka Verst | Interior Minister',
    ],
    [
      'An adviser to Chancellor Zhenka Verst',
      'adviser to Chancellor Zhenka Verst | -',
      'Zhenka Verst | Chancellor',
    ],
    ['The brother of President Ana Verst', 'brother of President Ana Verst | -', 'Ana Verst | President'],
    ['A spokeswoman for Zhenka Verst', 'spokeswoman for Zhenka Verst | spokeswoman', 'Zhenka Verst | -'],
  ])('%s', (source, first, second) => {
    expect(heardIn(`${source} said the bridge was safe. On Tuesday, Verst said it was closed.`)).toEqual([
      `${source}: ${first}`,
      `Verst: ${second}`,
    ]);
  });

  test('an apposition names the one who serves', () => {
    expect(heardIn('The Special Assistant to President Verst, Ben Holm, said the bridge was safe.')).toEqual([
      'The Special Assistant to President Verst, Ben Holm: Ben Holm | Special Assistant to President Verst',
    ]);
  });
});
