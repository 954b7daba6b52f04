import { describe, expect, test } from 'vitest';
import { attributionsOfArticle } from './attributions-in.ts';
import { NO_TRANSCRIPTS, paragraphs, TRANSCRIPTS } from './transcript-cases.ts';

/** "LABEL | paragraph | paragraph" of each turn. */
function turnsOf(text: string): string[] {
  return attributionsOfArticle(text).map(({ source, content }) =>
    [source?.text, ...content.map((piece) => piece.text)].join(' | '),
  );
}

describe('turns run from label to label', () => {
  test('with a span per paragraph', () => {
    const text = paragraphs(`MODERATOR: Good morning.
      MS. RAO: Thank you.
      The dam is sound.
      MODERATOR: Questions?
      QUESTION: Is it safe?
      MS. RAO: Yes.`);
    expect(turnsOf(text)).toEqual([
      'MODERATOR | Good morning.',
      'MS. RAO | Thank you. | The dam is sound.',
      'MODERATOR | Questions?',
      'QUESTION | Is it safe?',
      'MS. RAO | Yes.',
    ]);
  });

  test('of a transcript that is quoted, each paragraph behind a mark', () => {
    const text = paragraphs(`"RAO: Will it open?
      "LEE: It will. It has to.
      "And we will pay.
      "RAO: Thank you.`);
    expect(turnsOf(text)).toEqual([
      'RAO | Will it open?',
      'LEE | It will. It has to. | "And we will pay.',
      'RAO | Thank you.',
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
});

test.each(Object.entries(TRANSCRIPTS))('%s', (_, [text, turns]) => {
  expect(turnsOf(paragraphs(text))).toEqual(turns);
});

/** Lines after a transcript of three turns, the last by MS. RAO, that are not said. */
const AFTER = [
  'Notes to editors',
  'Note: The exchange was held in English.',
  'This transcript has been edited for length.',
  'The hearing was adjourned until Tuesday.',
  'Background to the inquiry',
  'The committee meets each Tuesday in the old hall.',
  'Ms Rao has led the Lakes Bank since 2019.',
  'The chair then closed the session.',
  'END',
  '***',
];
test('remarks on how it was spoken are left out, asides of the speaker are not', () => {
  const text = paragraphs(`MS. RAO: (As interpreted.) Thank you.
    MR. LEE: [in Spanish] It is late (in more ways than one).
    QUESTION (Inaudible)?
    MS. RAO: Yes. [00:12:10] Go on.`);
  expect(turnsOf(text)).toEqual([
    'MS. RAO | Thank you.',
    'MR. LEE | It is late (in more ways than one).',
    'MS. RAO | Yes. | Go on.',
  ]);
});

describe('the last turn ends before', () => {
  test.each(AFTER)('%s', (line) => {
    const text = `CHAIR: Is it safe?\n\nMS. RAO: Yes.\n\nCHAIR: Why?\n\nMS. RAO: We tested it.\n\n${line}\n\nIt sits in the hall.`;
    expect(turnsOf(text).at(-1)).toBe('MS. RAO | We tested it.');
  });
});

test('a heading between turns is not said', () => {
  const text =
    'CHAIR: Is it safe?\n\nMS. RAO: Yes.\n\nCosts and contracts\n\nCHAIR: What did it cost?\n\nMS. RAO: I do not know.';
  expect(turnsOf(text)).toEqual([
    'CHAIR | Is it safe?',
    'MS. RAO | Yes.',
    'CHAIR | What did it cost?',
    'MS. RAO | I do not know.',
  ]);
});

test('an exchange in an article ends with it', () => {
  const text =
    paragraphs(`The bridge was closed in May, and the council met on Monday to hear from the engineers.
    Chair: Is it safe?
    Ms Rao: I think so.
    Chair: You think so?
    Ms Rao: Yes.
    The bridge carries 400 lorries a day. The ministry said that it would reopen.`);
  expect(turnsOf(text)).toEqual([
    'Chair | Is it safe?',
    'Ms Rao | I think so.',
    'Chair | You think so?',
    'Ms Rao | Yes.',
    'The ministry | that it would reopen',
  ]);
});

test.each(NO_TRANSCRIPTS)('no transcript: %j', (text) => {
  expect(turnsOf(text)).toEqual([]);
});

test('an excerpt in which nobody speaks twice, where all speak of themselves or ask', () => {
  const text = [
    'Ann Roe: Good morning. I will read a short statement.',
    'Tom Lee: Thank you. We are ready for questions.',
    'The Herald: When will the bridge open?',
  ];
  const turns = (lines: readonly string[]): number =>
    attributionsOfArticle(lines.join('\n\n')).filter(({ kind }) => kind === 'direct').length;
  expect(turns(text)).toBe(3);
  expect(turns([...text, 'The Old Quay: It is open from nine.'])).toBe(0);
});
