import { array, assert, constantFrom, integer, pre, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '@/lib/core/text/hard-wraps.ts';

/** Words of lower-case prose, sentence after sentence. */
const sentence = array(
  constantFrom('the', 'harbour', 'grew', 'by', 'four', 'percent', 'whether', 'a', 'port’s', 'ferries'),
  {
    minLength: 12,
    maxLength: 40,
  },
).map((words) => `${words.join(' ')}.`);
const paragraph = array(sentence, { minLength: 2, maxLength: 5 }).map((sentences) => sentences.join(' '));
const prose = array(paragraph, { minLength: 2, maxLength: 6 });
const width = integer({ min: 56, max: 100 });

/** Breaks a paragraph where the next word has no room. */
function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return lines;
}

/** The text that was given, from what was read of it. */
function written({ text, asWritten }: ReturnType<typeof unwrap>): string {
  let [whole, at] = ['', 0];
  for (const { start, end, text: own } of asWritten) {
    whole += text.slice(at, start) + own;
    at = end;
  }
  return whole + text.slice(at);
}

describe('laws', () => {
  test('prose is read alike however wide its lines are', () => {
    assert(
      property(prose, width, constantFrom('\n', '\r\n', '\r'), (paragraphs, wide, end) => {
        const broken = paragraphs.map((words) => wrapped(words, wide));
        // A break or two, as short words leave, tell of no width.
        pre(broken.flat().length - broken.length > 2);
        const file = broken.map((lines) => lines.join(end)).join(end + end);
        expect(unwrap(file).text).toBe(paragraphs.join(end + end));
      }),
    );
  });

  test('what was read tells the whole of any text', () => {
    const line = string({ maxLength: 90 });
    const any = array(line).map((lines) => lines.join('\n'));
    assert(
      property(any, (text) => {
        expect(written(unwrap(text))).toBe(text);
      }),
    );
    assert(
      property(prose, width, (paragraphs, wide) => {
        const file = paragraphs.map((words) => wrapped(words, wide).join('  \n')).join('\n\n');
        expect(written(unwrap(file))).toBe(file);
      }),
    );
  });

  test('a paragraph a line stays as it is, and so does what was read once', () => {
    assert(
      property(prose, (paragraphs) => {
        const text = paragraphs.join('\n');
        expect(unwrap(text)).toEqual({ text, asWritten: [] });
      }),
    );
  });
});

const WHOLE =
  'The harbour fund will grow by 4 percent this year, the mayor of Tern Bay said on Monday after a meeting with the port and its neighbours, who had asked for more than the town can pay for in a year such as this one.';
const BODY = wrapped(WHOLE, 64).join('\n');

test.each([
  ['an address keeps its lines', 'Contact:\nAna Ríos\nTern Bay Port\n+1 202 555 0143'],
  ['a list keeps its items', '- piers and quays that were built before the war and never mended\n- cranes'],
  ['a table keeps its rows', 'Year      Cars      Lorries\n2024      1,204     318\n2025      1,350     330'],
  ['an indented line opens a paragraph', `  ${WHOLE.slice(0, 55)}\n  Nobody spoke.`],
])('among broken lines %s', (_, apart) => {
  expect(unwrap(`${BODY}\n\n${apart}\n\n${BODY}`).text).toBe(`${WHOLE}\n\n${apart}\n\n${WHOLE}`);
});

test('a list’s item and a paragraph whose first line is indented go on in the lines below', () => {
  const item = `1. ${wrapped(WHOLE, 61).join('\n   ')}`;
  const [first = '', ...rest] = wrapped(`xxx${WHOLE}`, 64);
  const indented = [first.replace('xxx', '   '), ...rest].join('\n');
  expect(unwrap([BODY, item, indented].join('\n\n')).text).toBe(`${WHOLE}\n\n1. ${WHOLE}\n\n   ${WHOLE}`);
});

test('a sentence goes on behind a dash that begins a line', () => {
  const words = WHOLE.replace(', who', ' — who').replace('of Tern', '– of Tern');
  expect(unwrap(wrapped(words, 64).join('\n')).text).toBe(words);
});

test.each([
  ['short lines', 'Rain fell.\nThe quay was wet.\nNobody came to the meeting.\nIt was over by nine.'],
  [
    'a sentence a line',
    'The harbour fund will grow by 4 percent this year, says the mayor.\nNobody in the town had asked her for that, or so they say now.\nThe port will pay for it with what it had laid aside for cranes.\nWork is to begin in the spring, if the weather lets the men work.',
  ],
  ['a few words', 'Harbour fund\nto grow'],
])('%s are no broken lines', (_, text) => {
  expect(unwrap(text)).toEqual({ text, asWritten: [] });
});
