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

describe('a part of a body speaks, and is not the body', () => {
  test.each([
    'The Lakes branch of UNPC',
    'The Kenyan arm of Corbel',
    'The British wing of Oxfam',
    'The national chapter of Reef International',
  ])('%s', (source) => {
    expect(heardIn(`${source} said that the school would help.`)).toEqual([
      `${source}: ${source.replace('The ', '')}`,
    ]);
  });

  test('beside its body', () => {
    const text = 'The Reef Cross said it was safe. The local branch of the Reef Cross said it was closed.';
    expect(heardIn(text)).toEqual([
      'The Reef Cross: Reef Cross',
      'The local branch of the Reef Cross: local branch of the Reef Cross',
    ]);
  });
});

describe('a place before a number is nobody', () => {
  test.each([
    ['In Virginia, 85% of Democrats said the plan was late.', '85% of Democrats: 85% of Democrats'],
    ['In Ohio, six in ten voters said the plan was late.', 'six in ten voters: six in ten voters'],
    [
      'At an event in Marlow, Ohio, 62-year-old Brenda Holm said the plan was late.',
      '62-year-old Brenda Holm: Brenda Holm',
    ],
    [
      'At an event in Halden, Norway, 40-year-old farmer Bo Lind said the plan was late.',
      '40-year-old farmer Bo Lind: Bo Lind',
    ],
    [
      'Bo Lind, 41-year-old owner of a shop, said it was early.',
      'Bo Lind, 41-year-old owner of a shop: Bo Lind',
    ],
    ['Bo Lind, 41, who owns a shop, said it was early.', 'Bo Lind, 41, who owns a shop: Bo Lind'],
  ])('%s', (text, said) => {
    expect(heardIn(text)).toEqual([said]);
  });
});

describe('a surname is told in full', () => {
  test.each([
    'She will face the criticism of her party rival, Senator Marco Varga of Vermont.',
    'A spokesman for Sen. Marco Varga left on Monday. “It is done,” tweeted Varga spokesman Alex Conant.',
    'The company and Lakeland’s minister for the elderly, Marco Varga, confirmed that it was closed.',
  ])('%s', (lead) => {
    expect(heardIn(`${lead}\n\nIn May, Varga said that it was safe.`).at(-1)).toBe('Varga: Marco Varga');
  });
});

describe('a name is whole, and nothing beside it is one', () => {
  test.each([
    ['General Electric said it would close the plant.', 'General Electric: General Electric'],
    ['General Holm said it would close the plant.', 'General Holm: Holm'],
    [
      'Fan Mengguang, deputy director of the centre, said it was rare.',
      'Fan Mengguang, deputy director of the centre: Fan Mengguang',
    ],
    ['A Morning Consult poll showed that voters agreed.', 'A Morning Consult poll: Morning Consult'],
    ['Save the Children said the plan was late.', 'the Children: Save the Children'],
    ['A study Monday from Corbel said it was late.', 'A study Monday from Corbel: Corbel'],
    [
      'Several leading Republican candidates said it was late.',
      'Several leading Republican candidates: several leading Republican candidates',
    ],
  ])('%s', (text, said) => {
    expect(heardIn(text)).toEqual([said]);
  });

  test('a dateline with its agency is no part of the source', () => {
    const text = 'Plan is late\n\nWashington (AFP) – Democrat Ana Rao has hit out, saying the plan was late.';
    expect(heardIn(text)).toEqual(['Democrat Ana Rao: Ana Rao']);
  });

  test('“Another” is no other name', () => {
    const text = 'Another, Corbel, announced that it will pay. Corbel said it was late.';
    const { speakers } = analyse(plainArticle(text, { url: 'a.txt' }), model);
    expect(speakers.map(({ name, aliases }) => [name, ...aliases])).toEqual([['Corbel']]);
  });
});
