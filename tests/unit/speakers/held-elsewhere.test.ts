import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who speaks last. */
function lastHeard(text: string): string | undefined {
  const { attributions, speakers } = analyse(plainArticle(text, { url: 'a.txt' }), model);
  return speakers.find(({ id }) => id === attributions.at(-1)?.speaker)?.name;
}

describe('whose office or body it is said to be tells one from another', () => {
  test.each([
    [
      'Germany’s finance minister, Olaf Kern, said no.',
      'France’s finance minister',
      'France’s finance minister',
    ],
    ['Germany’s finance minister, Olaf Kern, said no.', 'The German finance minister', 'Olaf Kern'],
    ['Ana Rao, chief executive of Corbel, said no.', 'Lumara’s chief executive', 'Lumara’s chief executive'],
    ['Ana Rao, chief executive of Corbel, said no.', 'Corbel’s chief executive', 'Ana Rao'],
    ['Ana Rao, chief executive of Corbel, said no.', 'The chief executive', 'Ana Rao'],
    ['Halden Mayor Ana Rao said no.', 'The mayor in Oro', 'mayor in Oro'],
    ['Halden Mayor Ana Rao said no.', 'The neighbouring town’s mayor', 'neighbouring town’s mayor'],
    [
      'Missouri Gov. Jay Nixon said no.',
      'South Dakota’s Republican governor',
      'South Dakota’s Republican governor',
    ],
    ['Missouri Gov. Jay Nixon said no.', 'Missouri’s governor', 'Jay Nixon'],
    ['Senator Ana Rao of Texas said that rents were too high.', 'The Utah senator', 'Utah senator'],
    ['Senator Ana Rao of Texas said that rents were too high.', 'The Texas senator', 'Ana Rao'],
    ['Senator Ana Rao of Texas said that rents were too high.', 'The senator', 'Ana Rao'],
    ['Sen. Ana Rao (R-Utah) said that rents were too high.', 'The Utah Republican', 'Ana Rao'],
    ['Sen. Ana Rao (R-Utah) said that rents were too high.', 'The Texas senator', 'Texas senator'],
    ['Sen. Ana Rao (R-Tex.) said that rents were too high.', 'The Texas senator', 'Ana Rao'],
    ['Ana Rao, a spokeswoman for Corbel, said no.', 'The Utah senator', 'Utah senator'],
    ['Ana Rao, a spokeswoman for Corbel, said no.', 'The Halden professor', 'Halden professor'],
    [
      'The Bundesbank, Germany’s central bank, said that rents were too high.',
      'France’s central bank',
      'France’s central bank',
    ],
    [
      'The Bundesbank, Germany’s central bank, said that rents were too high.',
      'The central bank',
      'Bundesbank',
    ],
    [
      'The Lakes Authority, the water regulator, said that rents were too high.',
      'The energy regulator',
      'energy regulator',
    ],
    [
      'The Lakes Authority, the water regulator, said that rents were too high.',
      'The regulator',
      'Lakes Authority',
    ],
  ])('%s %s', (lead, source, who) => {
    expect(lastHeard(`${lead}\n\n${source} said that taxes would rise.`)).toBe(who);
  });
});
