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

test('“both” is of no name', () => {
  expect(heardIn('Both the ministry and the union said that the deal was done.')).toEqual([
    'Both the ministry and the union: ministry',
  ]);
});

describe('an office is held by whom the text gives it to', () => {
  test.each([
    ['Ana Rao, director of Corbel, met staff.', 'The chairman', 'chairman'],
    ['Ana Rao, the chief executive, met staff.', 'The chairman', 'chairman'],
    ['Ana Rao, president of Corbel, met staff.', 'The chairman', 'Ana Rao'],
    ['Ana Rao, chair of Corbel, met staff.', 'The chairwoman', 'Ana Rao'],
    ['A former director said it was late.', 'The deputy director', 'deputy director'],
    ['A former director said it was late.', 'The director', 'former director'],
  ])('%s %s', (lead, source, who) => {
    expect(heardIn(`${lead} ${source} said it was safe.`).at(-1)).toBe(`${source}: ${who}`);
  });
});

describe('of a clause that ends in a place the one it tells of speaks', () => {
  test.each([
    ['Ana Rao, who lost her son in Aurora, Colorado, in July 2012, said that it was late.', 'Ana Rao'],
    ['The mayor, who opened a school in Halden, Texas, on Monday, said that it was late.', 'mayor'],
  ])('%s', (text, who) => {
    expect(heardIn(text).map((said) => said.split(': ')[1])).toEqual([who]);
  });
});

describe('a description is nobody whom the text does not call so', () => {
  const heard = '“It is a good day,” Bo Lind said on Monday.\n\n';
  test.each([
    ['Ana Rao saw his visit as a surprise. The nurse said she had met him.', 'Ana Rao'],
    ['Lind met Ana Rao at the harbour. The nurse said she had met him.', 'nurse'],
    ['The school’s principal said it was old.', 'school’s principal'],
    ['The principal of the school said it was old.', 'principal'],
    ['The former principal said it was old.', 'Bo Lind'],
    ['Lind left the room after the heckler yelled that it was late.', 'heckler'],
  ])('%s', (told, who) => {
    expect(heardIn(`Day out\n\nRain fell.\n\n${heard}${told}`).at(-1)).toContain(`: ${who}`);
  });
});
