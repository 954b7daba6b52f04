import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** The names of who speaks, in turn, of what is shown. */
function speaking(text: string): string[] {
  const { attributions, speakers } = analyse(plainArticle(text, { url: 'a.txt' }), model);
  const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? '-';
  return attributions.filter(({ doubt }) => doubt === undefined).map(({ speaker }) => nameOf(speaker));
}

/** Who says what, in turn; a question is R's, Ada Roe's, or nobody's by name. */
const TALK = [
  ['R', 'Can you tell us when the tariff will take effect, and who will pay for it?'],
  ['B', 'It takes effect in March. Households will not pay more than they do today.'],
  ['R', 'The union says that the plan costs jobs. Is that right?'],
  ['B', 'No, we expect 400 new jobs in the first year. The union has seen our figures.'],
  ['A', 'Let me add one thing. The Council voted for this plan in May.'],
  ['R', 'Will you resign if the plan fails?'],
  ['A', 'I do not answer questions about what may happen.'],
] as const;

type Form = (who: string, words: string) => string;
const COLON: Form = (who, words) => `${who}: ${words}`;
const BEFORE: Form = (who, words) => `${who} ${words}`;
const ABOVE: Form = (who, words) => `${who}\n\n${words}`;

const HEADING =
  'Press Briefing by Press Secretary Dana Whitfield and Energy Commissioner Tomas Quill\n\nMarch 4, 2026';
const CALL =
  'Corbel Energy Earnings Call\n\nCompany Participants\n\nDana Whitfield – Investor Relations\n\nTomas Quill – Chief Executive Officer\n\nConference Call Participants\n\nAda Roe – Kell Securities';

const transcript = (heading: string, [a, b, r]: readonly string[], form: Form): string =>
  [heading, ...TALK.map(([who, words]) => form({ A: a ?? '', B: b ?? '', R: r ?? '' }[who], words))].join(
    '\n\n',
  );

const LETTERS: Readonly<Record<string, string>> = {
  'Tomas Quill': 'B',
  'Dana Whitfield': 'A',
  'Ada Roe': 'R',
  Question: 'R',
};
const inLetters = (names: readonly string[]): string => names.map((name) => LETTERS[name] ?? name).join(' ');

describe('labels', () => {
  test.each<[string, string, readonly string[], Form]>([
    [
      'whole names in capitals before full stops',
      'Press Conference\n\nCHAIR TOMAS QUILL. Good afternoon.',
      ['DANA WHITFIELD.', 'CHAIR QUILL.', 'ADA ROE.'],
      BEFORE,
    ],
    [
      'offices of several words before whole names',
      HEADING,
      ['PRESS SECRETARY DANA WHITFIELD', 'ENERGY COMMISSIONER TOMAS QUILL', 'Q'],
      COLON,
    ],
    [
      'offices of several words before surnames',
      HEADING,
      ['Press Secretary Whitfield', 'Energy Commissioner Quill', 'Q'],
      COLON,
    ],
    [
      'offices alone that the heading tells',
      HEADING,
      ['THE PRESS SECRETARY', 'THE COMMISSIONER', 'Q'],
      COLON,
    ],
    ['initials behind surnames', HEADING, ['WHITFIELD, D.', 'QUILL, T.', 'Q'], COLON],
    [
      'clocks behind colons',
      'Press conference',
      ['Dana Whitfield: (02:11)', 'Tomas Quill: (01:40)', 'Ada Roe: (01:22)'],
      ABOVE,
    ],
    [
      'clocks for colons',
      'Podcast',
      ['Dana Whitfield [00:02:11]', 'Tomas Quill [00:01:40]', 'Ada Roe [00:01:22]'],
      BEFORE,
    ],
    ['dashes', 'Interview with Tomas Quill', ['Dana Whitfield –', 'Tomas Quill –', 'Ada Roe –'], BEFORE],
    ['lines below a list of who takes part', CALL, ['Dana Whitfield', 'Tomas Quill', 'Ada Roe'], ABOVE],
    [
      'lines with bodies and offices behind dashes',
      'Earnings Call',
      [
        'Dana Whitfield — Vice President, Communications',
        'Tomas Quill — Chief Financial Officer',
        'Ada Roe — Kell Securities — Analyst',
      ],
      ABOVE,
    ],
    [
      'initials of who signs',
      'Tomas Quill on tariffs\n\nBy Ada Roe\n\nTomas Quill is energy commissioner, Dana Whitfield his press secretary.',
      ['DW', 'TQ', 'AR'],
      COLON,
    ],
    [
      'initials of whom the opening names',
      'Tomas Quill on tariffs\n\nTomas Quill is energy commissioner. With Dana Whitfield, his press secretary, he met Ada Roe.',
      ['DW', 'TQ', 'AR'],
      COLON,
    ],
    ['clocks alone', 'Podcast', ['Dana Whitfield 00:04', 'Tomas Quill 00:03', 'Ada Roe 00:02'], BEFORE],
  ])('%s', (_, heading, labels, form) => {
    const found = speaking(transcript(heading, labels, form));
    expect(inLetters(found.slice(found.length - TALK.length))).toBe('R B R B A R A');
  });
});

describe('who answers', () => {
  const OPENINGS = [
    'On tariffs\n\nThe Quay spoke to Tomas Quill about the tariff.',
    'Tomas Quill on tariffs\n\nTomas Quill has been commissioner since 2021. The Quay spoke to him about the tariff.',
    'On tariffs\n\nIn an interview with The Quay, Energy Commissioner Tomas Quill explains the tariff.',
    'Tomas Quill on tariffs\n\nTomas Quill, the energy commissioner, talks to Ada Roe about the tariff. He spoke at length.',
    'On tariffs\n\nThe Quay’s Ada Roe sat down with Tomas Quill for an interview.',
    'On tariffs\n\nTomas Quill sat for an interview with The Quay on Tuesday.',
    'Q&A with Kell Institute researcher Tomas Quill',
    'Q&A: Tomas Quill, Energy Commissioner',
    'Energy Commissioner Tomas Quill: Q&A',
    'An Interview With Energy Commissioner Tomas Quill',
    'Interview: Energy Commissioner Tomas Quill',
    'Ten questions for Dr. Tomas Quill of the Kell Institute',
    'On tariffs\n\nTomas Quill sat down with Ada Roe of The Quay on Tuesday.',
  ];

  test.each(OPENINGS)('letters: %s', (opening) => {
    expect(inLetters(speaking(transcript(opening, ['A', 'A', 'Q'], COLON)))).toMatch(/R B R B B R B$/);
  });

  test.each(OPENINGS)('no labels: %s', (opening) => {
    const found = speaking(transcript(opening, ['', '', ''], (_, words) => words));
    expect(new Set(found.filter((name) => /^\p{Lu}/u.test(name)))).toEqual(new Set(['Tomas Quill']));
  });

  test('nobody, where two are named and nothing tells who asks', () => {
    const opening =
      'On tariffs\n\nTomas Quill, the commissioner, talked to Ada Roe, the mayor, about the tariff.';
    expect(speaking(transcript(opening, ['A', 'A', 'Q'], COLON))).toContain('Answer');
  });

  test('nobody by name, where two answer', () => {
    const opening =
      'On tariffs\n\nTomas Quill and his deputy, Dana Whitfield, answered questions from The Quay.';
    expect(speaking(transcript(opening, ['', '', ''], (_, words) => words))).not.toContain('Dana Whitfield');
  });

  test('whoever was sworn in', () => {
    const text = transcript(
      'Corbel v. Kell\n\nTOMAS QUILL, having been first duly sworn, was examined.',
      ['A.', 'A.', 'Q.'],
      BEFORE,
    );
    expect(inLetters(speaking(text))).toBe('R B R B B R B');
  });
});
