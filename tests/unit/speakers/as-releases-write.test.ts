import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who says what by which words, with office and body, of what is shown below a headline. */
function saidIn(text: string): string[] {
  const { attributions, speakers } = analyse(
    plainArticle(`Cuts in the news today\n\n${text}`, { url: 'a.txt' }),
    model,
  );
  return attributions
    .filter(({ doubt }) => doubt === undefined)
    .map(({ speaker, source, content }) => {
      const who = speakers.find(({ id }) => id === speaker);
      const words = content.map((piece) => piece.text).join(' … ');
      return `${[who?.name, who?.role, who?.affiliation].join(' | ')} [${source?.text}]: ${words}`;
    });
}

describe('an office without a comma behind it belongs to the name before', () => {
  test.each([
    [
      'Ana Rao, Chief Executive of the Corbel Foundation said: "The fund is a lifeline for small towns."',
      'Ana Rao | Chief Executive | Corbel Foundation [Ana Rao, Chief Executive of the Corbel Foundation]: "The fund is a lifeline for small towns."',
    ],
    [
      '“The fund is a lifeline for small towns.” Ana Rao, chief executive of the Corbel Foundation said.',
      'Ana Rao | chief executive | Corbel Foundation [Ana Rao, chief executive of the Corbel Foundation]: “The fund is a lifeline for small towns.”',
    ],
    [
      'John Lind, Regional Director Northern Europe at Corbel said, “I am very pleased to sign.”',
      'John Lind | Regional Director Northern Europe | Corbel [John Lind, Regional Director Northern Europe at Corbel]: “I am very pleased to sign.”',
    ],
    [
      'Ana Rao, general secretary of the Bakers Union said rents had doubled.',
      'Ana Rao | general secretary | Bakers Union [Ana Rao, general secretary of the Bakers Union]: rents had doubled',
    ],
    [
      'Ana Rao, Central Asia Director at Corbel Watch said journalists play a vital role.',
      'Ana Rao | Central Asia Director | Corbel Watch [Ana Rao, Central Asia Director at Corbel Watch]: journalists play a vital role',
    ],
    // no apposition of whoever is told of
    [
      'At a meeting in Halden, New Lakeland, the mayor of the town said rents had doubled.',
      'mayor of the town |  |  [the mayor of the town]: rents had doubled',
    ],
    [
      'Ana Rao, officials said, has grown weary of the plan.',
      'officials |  |  [officials]: Ana Rao … has grown weary of the plan',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected]);
  });
});

test.each([
  ['comments', 'Ana Rao OBE, comments: “We know that rents have doubled.”'],
  ['remarks', 'Ana Rao, remarks: “We know that rents have doubled.”'],
])('%s behind a name is what it does, and no part of it', (_, text) => {
  expect(saidIn(text)).toEqual([expect.stringMatching(/^Ana Rao \| .*“We know that rents have doubled.”$/)]);
});

test.each(['Adds Lind, ', 'Says Lind, ', 'Added Lind: ', 'Explains Lind: '])(
  '%s opens what Lind says',
  (verb) => {
    expect(saidIn(`${verb}“I am thrilled to take on the work.”`)).toEqual([
      'Lind |  |  [Lind]: “I am thrilled to take on the work.”',
    ]);
  },
);

describe('a statement that a paragraph leads to', () => {
  const QUOTED = '“The budget cuts billions more from our schools.\n\n“More than 600 teachers got notices.”';
  test.each([
    'Ana Rao, president of the Lakes Union, issued this statement about the governor’s budget released today:',
    'Ana Rao, president of the Lakes Union, made the following statement regarding the ruling:',
    'Ana Rao, president of the Lakes Union, had this to say about the vote:',
    'Today Ana Rao, president of the Lakes Union, gave this response after the House passed the bill:',
    'The following is a statement from Ana Rao, president of the Lakes Union, on the vote:',
  ])('%s', (led) => {
    expect(saidIn(`${led}\n\n${QUOTED}`)).toEqual([
      expect.stringMatching(
        /^Ana Rao \| president \| Lakes Union .*: “The budget cuts billions more from our schools\. … “More than 600 teachers got notices\.”$/,
      ),
    ]);
  });
});

test('what is told inside a quotation ends with its paragraph', () => {
  const told =
    'Ana Rao said: “It is striking that no party has a vision.\n\n“While Bo Lind suggests that we no longer need to speak of it, it is not so simple.\n\n“Charities should have a place.”';
  expect(saidIn(told)).toEqual([
    'Ana Rao |  |  [Ana Rao]: “It is striking that no party has a vision. … “While Bo Lind suggests that we no longer need to speak of it, it is not so simple. … “Charities should have a place.”',
    'Bo Lind |  |  [Bo Lind]: that we no longer need to speak of it, it is not so simple.',
  ]);
});

describe('a visit is no call', () => {
  test.each([
    'The Minister called on President Otto Brand at his office on Monday.',
    'Ambassador Ana Rao called on the Minister for Health Bo Lind on Friday and discussed measures taken for the poor.',
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test.each([
    'The union called on the Minister for Health to help.',
    'The union called on the government for help.',
    'The union called on members “to act now”.',
  ])('%s', (text) => {
    expect(saidIn(text)).toHaveLength(1);
  });
});

test('what is plainly said is a claim, though the tagger sees none', () => {
  const told =
    'Ana Rao, Central Asia Director at Corbel Watch said journalists play a vital role to shed light on matters of public interest and should not be prosecuted for their work.';
  expect(saidIn(told)).toEqual([
    'Ana Rao | Central Asia Director | Corbel Watch [Ana Rao, Central Asia Director at Corbel Watch]: journalists play a vital role to shed light on matters of public interest and should not be prosecuted for their work',
  ]);
});
