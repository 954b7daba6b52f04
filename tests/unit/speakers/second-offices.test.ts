import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who is meant by the source of each claim that is shown. */
function meantIn(text: string): (string | undefined)[] {
  const { attributions, speakers } = analyse(plainArticle(`News\n\n${text}`, { url: 'a.txt' }), model);
  return attributions
    .filter(({ doubt }) => doubt === undefined)
    .map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
}

describe('an office next to the one that is asked for', () => {
  test.each([
    ['Deputy Mayor Ana Rao', 'mayor'],
    ['Deputy Governor Ana Rao', 'governor'],
    ['Lt. Gov. Ana Rao', 'governor'],
    ['Vice President Ana Rao', 'president'],
    ['Deputy Prime Minister Ana Rao', 'prime minister'],
    ['Deputy Attorney General Ana Rao', 'attorney general'],
    ['Shadow Chancellor Ana Rao', 'chancellor'],
    ['Shadow Health Secretary Ana Rao', 'health secretary'],
    ['Permanent Secretary Ana Rao', 'minister'],
    ['Ana Rao, vice chairman of the board,', 'chairman'],
  ])('%s is not "the %s"', (source, office) => {
    expect(meantIn(`${source} said that ties were good. The ${office} said more would come.`)).toEqual([
      'Ana Rao',
      office,
    ]);
  });

  test.each([
    ['Assistant Professor Ana Rao', 'professor'],
    ['Deputy Director Ana Rao', 'director'],
    ['Deputy Minister Ana Rao', 'minister'],
    ['Deputy Prime Minister Ana Rao', 'deputy prime minister'],
    ['Lt. Gov. Ana Rao', 'lieutenant governor'],
    ['Permanent Secretary Ana Rao', 'secretary'],
    ['Attorney General Ana Rao', 'attorney general'],
  ])('%s is "the %s"', (source, office) => {
    expect(meantIn(`${source} said that ties were good. The ${office} said more would come.`)).toEqual([
      'Ana Rao',
      'Ana Rao',
    ]);
  });

  test.each([
    ['The Kenyan foreign minister', 'Ugandan foreign minister'],
    ['The Kenyan foreign minister', 'transport minister'],
    ['The Kenyan president', 'Ugandan president'],
    ['A French diplomat', 'German diplomat'],
    ['A Kenyan police officer', 'Ugandan officer'],
    ['Kenyan President Tom Otieno', 'Ugandan president'],
  ])('%s is not "the %s"', (source, other) => {
    const [first, second] = meantIn(`${source} said that ties were good. The ${other} said more would come.`);
    expect(second).toBe(other);
    expect(first).not.toBe(other);
  });

  test.each([
    ['Mr Lind', 'council'],
    ['Mr. Lind', 'company'],
    ['Cllr Lind', 'administration'],
    ['Sen. Lind', 'firm'],
  ])('%s, who opens the sentence before, is not "the %s"', (name, body) => {
    expect(
      meantIn(
        `Jo Lind, leader of the Lakes Party, said it is late.\n\n${name} added that it is a pity. The ${body} insists that it is right.`,
      ),
    ).toEqual(['Jo Lind', 'Jo Lind', body]);
  });

  test('who is stood in for is not who stands in', () => {
    expect(
      meantIn(
        'The Minister, Ana Rao, who was represented by the Permanent Secretary, Jo Lind, said ties were good.',
      ),
    ).toEqual(['Ana Rao']);
  });

  test.each(['Noor ul Haq Qadri', 'Zia ur Rehman', 'AK abdul Momen'])('%s is one name', (name) => {
    expect(meantIn(`${name}, the mayor, said that ties were good.`)).toEqual([name]);
  });
});
