import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who says what, with office and body, of what is shown. */
function saidIn(text: string): string[] {
  const { attributions, speakers } = analyse(plainArticle(text, { url: 'a.txt' }), model);
  return attributions
    .filter(({ doubt }) => doubt === undefined)
    .map(({ speaker, content }) => {
      const who = speakers.find(({ id }) => id === speaker);
      const words = content.map((piece) => piece.text).join(' … ');
      return `${[who?.name, who?.role, who?.affiliation].join(' | ')}: ${words}`;
    });
}

describe('an office with its body right behind it is both', () => {
  test.each([
    ['CEO Corbel Inc', 'CEO | Corbel Inc'],
    ['Managing Director Corbel plc', 'Managing Director | Corbel plc'],
    [
      'Chief Executive Officer Lakeland Roads Authority',
      'Chief Executive Officer | Lakeland Roads Authority',
    ],
    ['CHIEF EXECUTIVE OFFICER OF CORBEL FOODS', 'CHIEF EXECUTIVE OFFICER | CORBEL FOODS'],
  ])('%s', (office, expected) => {
    const said = saidIn(`Roads open\n\nTomas Brandt, ${office}, said the road is used around the world.`);
    expect(said).toEqual([`Tomas Brandt | ${expected}: the road is used around the world`]);
  });
});

describe('a statement that no colon leads to', () => {
  const QUOTED = '“Farmers will pay for this.\n\n“We have always fought for fair trade.”';
  const PIECES = '“Farmers will pay for this. … “We have always fought for fair trade.”';
  test.each([
    'Lakeland Growers President Tomas Brandt released the following statement today after the U.S. ruling.',
    'Lakeland Growers President Tomas Brandt today issued this statement on the ruling.',
  ])('%s', (lead) => {
    expect(saidIn(`Tariffs rise\n\n${lead}\n\n${QUOTED}`)).toEqual([
      `Tomas Brandt | President | Lakeland Growers: ${PIECES}`,
    ]);
  });
  test('“was released by”', () => {
    const lead =
      'MARLOW — The following statement was released by Oakmere Hospital Trust in advance of the vote.';
    expect(saidIn(`Vote nears\n\n${lead}\n\n${QUOTED}`)).toEqual([`Oakmere Hospital Trust |  | : ${PIECES}`]);
  });
});

test('“the minister” is whichever other the text tells of before it is the prime minister', () => {
  const said = saidIn(
    'New bridge opened\n\nTransport Minister Tomas Brandt opened the bridge on Monday. Brandt said Prime Minister Adamu Bello had asked for it. The minister said it cost 3 million.',
  );
  expect(said.at(-1)).toBe('Tomas Brandt | Transport Minister | : it cost 3 million');
});

test.each(['SAPM', 'IGP', 'MEC'])('“%s Rao” is meant by the letters', (letters) => {
  const said = saidIn(
    `Cabinet meets\n\nDuring the briefing, ${letters} Tomas Brandt said the relief would be widened.\n\nThe ${letters} said the cabinet had approved two bills.`,
  );
  expect(said.at(-1)).toBe(`Tomas Brandt | ${letters} | : the cabinet had approved two bills`);
});

test.each(['yesterday', 'Friday', 'Tuesday night'])('“%s in Marlow” is no part of a name', (day) => {
  expect(
    saidIn(`Storm nears\n\nGovernor Tomas Brandt ${day} in Marlow urged residents to stay calm.`),
  ).toEqual(['Tomas Brandt | Governor | : residents to stay calm']);
});

test('an adviser to somebody on something is introduced before the name', () => {
  const said = saidIn(
    'Rule set\n\nThe Special Adviser to the President on Media, Tomas Brandt, revealed this on Tuesday.\n\nBrandt said the rule applied to all ministries.',
  );
  expect(said.at(-1)).toMatch(/^Tomas Brandt \| Special Adviser to the President/);
});

describe('who urges somebody in a headline says what stands before the comma', () => {
  const below =
    'President Adamu Bello met the youths of the town at the hall on Monday and the meeting was long.';
  test.each([
    ['Let us save our towns together, Bello urges citizens', 'Adamu Bello'],
    ['Stop the long strike, minister urges unions', 'minister'],
    ['Bridges are unsafe, warns watchdog', 'watchdog'],
  ])('%s', (headline, who) => {
    const [said] = saidIn(`${headline}\n\n${below}`);
    expect(said?.split(' | ')[0]).toBe(who);
    expect(said?.split(': ')[1]).toBe(headline.split(',')[0]);
  });
});

test('one of two joined by “&” is not both', () => {
  const [, said] = saidIn(
    'Corbel & Brightside announce new deal\n\nBrightside and Corbel announced this week that the two have come together.\n\n"We liked Brightside long before," said Corbel President Tomas Brandt.',
  );
  expect(said).toMatch(/^Tomas Brandt \| President \| Corbel:/);
});
