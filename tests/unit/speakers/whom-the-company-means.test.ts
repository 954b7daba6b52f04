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
