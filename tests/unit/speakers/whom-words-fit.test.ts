import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who is meant by the source of each claim that is shown. */
function meantIn(text: string): string[] {
  const { attributions, speakers } = analyse(plainArticle(text, { url: 'a.txt' }), model);
  return attributions
    .filter(({ doubt }) => doubt === undefined)
    .map(({ source, speaker }) => `${source?.text}: ${speakers.find(({ id }) => id === speaker)?.name}`);
}

describe('seat and party', () => {
  test('a president is no senator', () => {
    expect(
      meantIn(
        'Mine order\n\nHouse Speaker Paul Lind says no matter what action President Otto Brand takes, “his word does not trump the law.”\n\nThe Wisconsin Republican says in a statement that the steps are certain to be challenged in the courts.',
      ),
    ).toEqual(['House Speaker Paul Lind: Paul Lind', 'The Wisconsin Republican: Paul Lind']);
  });

  test('who sits for another state', () => {
    expect(
      meantIn(
        'Candidates fan out\n\nMarco Orr, who is third in many polls, stressed defense issues during an appearance with Sen. Jona Ernst, R-Iowa.\n\nThe Florida senator told reporters he feels good about his campaign.',
      ),
    ).toEqual(['Marco Orr: Marco Orr', 'The Florida senator: Marco Orr']);
  });

  test('who is of the other party', () => {
    expect(
      meantIn(
        "Bill stalls\n\nMissouri's Democratic Gov. Jay Nolan has said the bill is wrong.\n\nAnd in Georgia, a bill faced dismal prospects of becoming law after the state's Republican governor suggested he would not support it.",
      ),
    ).toEqual([
      "Missouri's Democratic Gov. Jay Nolan: Jay Nolan",
      "the state's Republican governor: state's Republican governor",
    ]);
  });
});

test.each([
  ['Rep. Ida Omar', 'The staff member who took the call', 'staff member'],
  ['Gov. Kira Noll', 'The nurse', 'nurse'],
  ['Senator Ida Omar', 'The neighbor', 'neighbor'],
  ['Mayor Ida Omar', 'The volunteer', 'volunteer'],
  ['Ana Rao', 'The couple', 'couple'],
  ['Dr. Ana Rao', 'The family', 'family'],
  // What they are called as well, and the office itself.
  ['Gov. Kira Noll', 'The governor', 'Kira Noll'],
  ['Senator Ida Omar', 'The lawmaker', 'Ida Omar'],
])('of %s and “%s” the second is %s', (first, second, name) => {
  expect(
    meantIn(`The case\n\n“It was a threat,” ${first} said. ${second} said that he had come.`).at(-1),
  ).toBe(`${second}: ${name}`);
});

describe('places are nobody', () => {
  test('a state behind its town', () => {
    expect(
      meantIn(
        'Kell speaks\n\nTexas Sen. Ted Kell says President Otto Brand’s new actions are not worth the paper they’re written on.\n\nDuring a campaign stop in Onawa, Iowa, the Republican presidential candidate repeated his promise to repeal all of the actions.',
      ),
    ).toEqual(['Texas Sen. Ted Kell: Ted Kell', 'the Republican presidential candidate: Ted Kell']);
  });

  test('where somebody was as something', () => {
    expect(
      meantIn(
        'Base\n\nThe former officer, now in his 60s, spent time in Central America, Iraq and Chad as a clandestine case officer assigned to the east.\n\nThe officer said the base was closed.',
      ),
    ).toEqual(['The officer: officer']);
  });
});

describe('names and bodies', () => {
  test.each([
    [
      'A letter this month to the bank board from the staff association, which urged consideration of other nominees, reflected both concerns. “We have accepted this for years,” it said.',
      ['which: staff association', 'it: staff association'],
    ],
    [
      'T-shirts quickly appeared in front of Kell Party headquarters that said “We won.”',
      ['that: undefined'],
    ],
    [
      'But research to be released this week by four leading economists suggests that the damage is deep.',
      ['research to be released this week by four leading economists: research'],
    ],
    ['“We are sad,” his employer, Thornby Dairy, said.', ['his employer, Thornby Dairy: Thornby Dairy']],
    [
      'Outside Parliament, the chairman of the Growers’ Union, Moses Ruto, said farmers would not pay.',
      ['Outside Parliament, the chairman of the Growers’ Union, Moses Ruto: Moses Ruto'],
    ],
    [
      'A report by the state attorney general later found that some numbers were taken.',
      ['A report by the state attorney general: report by the state attorney general'],
    ],
    [
      'A spokesperson for the charity, Heritage Home, thanked donors who paid.',
      ['A spokesperson for the charity, Heritage Home: Heritage Home'],
    ],
    [
      'The firm was formed in 2012, according to the state’s business records.',
      ['the state’s business records: state’s business records'],
    ],
    ['According to the Marlow Star, Joey Salda filed a bill.', ['the Marlow Star: Marlow Star']],
    [
      '“It is late,” said the New York Police Department. “It is not,” said the Dallas police department.',
      [
        'the New York Police Department: New York Police Department',
        'the Dallas police department: Dallas police department',
      ],
    ],
    [
      'The Democratic leaders said they would vote no. “We will not,” the GOP leaders said.',
      ['The Democratic leaders: Democratic leaders', 'the GOP leaders: GOP leaders'],
    ],
  ])('%s', (text, meant) => {
    expect(meantIn(`News\n\n${text}`)).toEqual(meant);
  });

  test.each([
    ['Damien Cole, the director behind the City of Angels romance Bo Ba Bo, said it was late.', undefined],
    ['The warden met on-duty OCSD Deputy Bo Romero. “It is late,” Romero said.', 'OCSD'],
    ['The warden met off-duty Lakes Agency officer Bo Romero. “It is late,” Romero said.', 'Lakes Agency'],
  ])('%s', (text, affiliation) => {
    const { speakers } = analyse(plainArticle(`News\n\n${text}`, { url: 'a.txt' }), model);
    expect(speakers[0]?.affiliation).toBe(affiliation);
  });

  test('who knows of others is not of them', () => {
    const { speakers } = analyse(
      plainArticle(
        'News\n\nA person familiar with the planning for Thursday’s meeting said it would be short.',
        {
          url: 'a.txt',
        },
      ),
      model,
    );
    expect(speakers.map(({ role, affiliation }) => [role, affiliation])).toEqual([[undefined, undefined]]);
  });
});

describe('who “he” is', () => {
  test.each([
    [
      'High Representative Anton Weiss spoke by phone with Foreign Minister Ivan Petrov this morning. He stressed that the elections must be fair.',
      ['He: Anton Weiss'],
    ],
    [
      'Manager Al Hart said he was sorry. Catcher Jake Lind agreed. “That is a tough one,” he said.',
      ['Manager Al Hart: Al Hart', 'he: Jake Lind'],
    ],
    [
      'Tarek Aziz said the sensor was small.\n\nThe sensor on a bridge. Photo: Evan Doyle, Marlow Engineering\n\nHe said the device cost $20.',
      ['Tarek Aziz: Tarek Aziz', 'He: Tarek Aziz'],
    ],
    [
      'Otto Weiss met Ivan Petrov. “It went well,” said Ivan Petrov. He added that it was late.',
      ['Ivan Petrov: Ivan Petrov', 'He: Ivan Petrov'],
    ],
  ])('%s', (text, meant) => {
    expect(meantIn(`News\n\n${text}`)).toEqual(meant);
  });
});
