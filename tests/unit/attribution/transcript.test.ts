import { describe, expect, test } from 'vitest';
import { attributionsOfArticle } from './attributions-in.ts';

/** "LABEL | paragraph | paragraph" of each turn. */
function turnsOf(text: string): string[] {
  return attributionsOfArticle(text).map(({ source, content }) =>
    [source?.text, ...content.map((piece) => piece.text)].join(' | '),
  );
}

describe('turns run from label to label', () => {
  test('with a span per paragraph', () => {
    const text = [
      'MODERATOR: Good morning.',
      'MS. RAO: Thank you.',
      'The dam is sound.',
      'MODERATOR: Questions?',
      'QUESTION: Is it safe?',
      'MS. RAO: Yes.',
    ].join('\n\n');
    expect(turnsOf(text)).toEqual([
      'MODERATOR | Good morning.',
      'MS. RAO | Thank you. | The dam is sound.',
      'MODERATOR | Questions?',
      'QUESTION | Is it safe?',
      'MS. RAO | Yes.',
    ]);
  });

  test('every turn is direct, its cue the colon', () => {
    const [first] = attributionsOfArticle(
      'Host: Hello.\n\nAna Rao: Hello.\n\nHost: Goodbye.\n\nAna Rao: Goodbye.',
    );
    expect(first).toMatchObject({ kind: 'direct', cue: { text: ':' }, source: { text: 'Host' } });
  });

  test('what stands in brackets is not said', () => {
    const text =
      'MS. RAO: Thank you. (Laughter.) It is late.\n\n(Crosstalk.)\n\nMR. LEE: No. [applause]\n\nMS. RAO: Yes.\n\n[Pause.]';
    expect(turnsOf(text)).toEqual(['MS. RAO | Thank you. | It is late.', 'MR. LEE | No.', 'MS. RAO | Yes.']);
  });

  test.each([
    [
      'Q. Is it late?\n\nA. No.\n\nQ. Why?\n\nA. It is early.',
      ['Q | Is it late?', 'A | No.', 'Q | Why?', 'A | It is early.'],
    ],
    [
      'THE PRESIDENT:  Hello.\n\nQ    Is it late?\n\nTHE PRESIDENT:  No.\n\nEND  3:42 P.M.',
      ['THE PRESIDENT | Hello.', 'Q | Is it late?', 'THE PRESIDENT | No.'],
    ],
    [
      'WOLF LEE, CNN ANCHOR: Hello.\n\nANA RAO (through interpreter): Hello.\n\nWOLF LEE: Goodbye.\n\nWOLF LEE: Really.',
      [
        'WOLF LEE, CNN ANCHOR | Hello.',
        'ANA RAO (through interpreter) | Hello.',
        'WOLF LEE | Goodbye.',
        'WOLF LEE | Really.',
      ],
    ],
  ])('other labels: %j', (text, turns) => {
    expect(turnsOf(text)).toEqual(turns);
  });
});

test('among turns a single capitalised word is a label', () => {
  const text = 'AFP: Is it late?\n\nLin Qing: No.\n\nReuters: Why?\n\nLin Qing: It is early.';
  expect(turnsOf(text)).toEqual([
    'AFP | Is it late?',
    'Lin Qing | No.',
    'Reuters | Why?',
    'Lin Qing | It is early.',
  ]);
});

test.each([
  'Contact: Press Office\n\nPhone: 555-0143\n\nContact: Night Desk',
  'Grants come in three tracks:\n\n1. Repair: up to 65 percent.\n\n2. Removal: up to 90 percent.',
  'MS. RAO: One label makes no transcript.',
])('no transcript: %j', (text) => {
  expect(turnsOf(text)).toEqual([]);
});
