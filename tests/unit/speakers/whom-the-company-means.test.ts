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

describe('“the company” is who was last spoken of, and not where somebody holds an office', () => {
  test.each([
    [
      'Corbel chief executive Ana Rao wants to buy the site. Moonvale said on Monday that it had the offer.',
      'The company said that it would look at the bid.',
      'The company: Moonvale',
    ],
    [
      'Moonvale cut 300 jobs on Monday, after Corbel chief executive Ana Rao took it over.',
      'The company said the cuts were needed.',
      'The company: Moonvale',
    ],
    [
      'Corbel and Orlo CEO Ana Rao met staff on Monday.',
      '“We will win,” the company said.',
      'the company: undefined',
    ],
    [
      'Corbel chief executive Ana Rao met staff on Monday.',
      '“We will win,” the company said.',
      'the company: Corbel',
    ],
    [
      'Zhenka Verst said on Monday that the bridge was safe. Verst left.',
      'The company added that it would pay.',
      'The company: undefined',
    ],
  ])('%s %s', (lead, text, who) => {
    expect(heardIn(`${lead}\n\n${text}`).at(-1)).toBe(who);
  });
});

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
