import { describe, expect, test } from 'vitest';
import { TextAnchors } from '@/lib/core/anchoring/text-anchors.ts';
import { VersionAnchors } from '@/lib/core/anchoring/version-anchors.ts';
import type { ArticleText } from '@/lib/core/model.ts';
import { paragraphs, passageOf, spanOf } from './recorded.ts';

/** A story with its recorded passages in brackets, named: "[fee:12%]". */
const STORY = [
  'Harbour fee rises by [headline:12%], says board',
  'The fee for ships in the harbour of Tidewater rises by [fee:12%] in May, the port’s board said on Monday.',
  '“[claim:We had no choice but to ask the owners of large ships for more],” said [name:Ruth Abara], who keeps the port’s books.',
  'Rents on the quay rise by [rent:12%] as well. [quay:The quay is older than the town and sinks by a hand’s breadth each year], engineers found.',
  'Owners of small boats pay nothing, as before. The board meets again on [day:4 June].',
  'The [plan:Deep Water Plan] was signed in 2019 – with [sum:$1.2bn] from the state.',
];
const MARKED = /\[(\w+):([^\]]+)\]/g;
const LINES = STORY.map((line) => line.replaceAll(MARKED, '$2'));
const NAMES = [...STORY.join('\n').matchAll(MARKED)].map(([, name = '', words = '']) => ({ name, words }));

const before = paragraphs(...LINES);
const seen = new Map<string, number>();
const PASSAGES = NAMES.map(({ name, words }) => {
  const nth = seen.get(words) ?? 0;
  seen.set(words, nth + 1);
  return { name, passage: passageOf(before.text, spanOf(before.text, words, nth)) };
});

/** What became of those passages that are not in place with their words: "fee altered: 14%". */
function changes(after: ArticleText, anchors: Pick<TextAnchors, 'place'>): string[] {
  return PASSAGES.flatMap(({ name, passage }) => {
    const { status, span } = anchors.place(passage);
    const words = span === null ? '' : after.text.slice(span.start, span.end);
    return status === 'in place' && words === passage.quote.exact
      ? []
      : [`${name} ${status}: ${words}`.trim()];
  });
}

const [title = '', fee = '', claim = '', quay = '', boats = '', plan = ''] = LINES;
const NOTE =
  'Correction: an earlier version of this story misstated the year in which the plan was signed by 12% of owners.';
const everyQuote = (line: string) =>
  line.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll(' – ', '—');

interface Edit {
  readonly edit: string;
  readonly lines: readonly string[];
  readonly expected: readonly string[];
  /** By quotes alone, where that says less. */
  readonly byQuotes?: readonly string[];
}

const EDITS: readonly Edit[] = [
  { edit: 'none', lines: LINES, expected: [] },
  {
    edit: 'the headline',
    lines: LINES.with(0, 'Port of Tidewater raises fee by 12%, says board'),
    expected: [],
  },
  {
    edit: 'the number of the headline',
    lines: LINES.with(0, title.replace('12%', '14%')),
    expected: ['headline altered: 14%'],
  },
  { edit: 'a number', lines: LINES.with(1, fee.replace('12%', '14%')), expected: ['fee altered: 14%'] },
  {
    edit: 'a number and the words at it',
    lines: LINES.with(1, fee.replace('rises by 12% in', 'will go up by as much as 14.5% from')),
    expected: ['fee altered: 14.5%'],
    byQuotes: ['fee gone:'],
  },
  {
    edit: 'a number in words',
    lines: LINES.with(1, fee.replace('12%', 'twelve per cent')),
    expected: ['fee altered: twelve per cent'],
  },
  {
    edit: 'an amount',
    lines: LINES.with(5, plan.replace('$1.2bn', '$1.4bn')),
    expected: ['sum altered: $1.4bn'],
  },
  {
    edit: 'a day',
    lines: LINES.with(4, boats.replace('4 June', '5 June')),
    expected: ['day altered: 5 June'],
  },
  {
    edit: 'a name',
    lines: LINES.with(2, claim.replace('Abara', 'Okafor')),
    expected: ['name altered: Ruth Okafor'],
  },
  {
    edit: 'a word of a claim',
    lines: LINES.with(2, claim.replace('large ships', 'cruise ships')),
    expected: ['claim altered: We had no choice but to ask the owners of cruise ships for more'],
  },
  { edit: 'a deleted paragraph', lines: LINES.toSpliced(3, 1), expected: ['rent gone:', 'quay gone:'] },
  {
    edit: 'a deleted sentence',
    lines: LINES.with(3, quay.slice(0, quay.indexOf(' The quay is'))),
    expected: ['quay gone:'],
  },
  {
    edit: 'a rewritten paragraph',
    lines: LINES.with(4, 'Yachts are free; talks go on all summer.'),
    expected: ['day gone:'],
  },
  { edit: 'a correction on top', lines: [title, NOTE, ...LINES.slice(1)], expected: [] },
  { edit: 'a correction below', lines: [...LINES, NOTE], expected: [] },
  {
    edit: 'a sentence put in before',
    lines: LINES.with(3, `Nobody asked the tenants. ${quay}`),
    expected: [],
  },
  {
    edit: 'words put in around',
    lines: LINES.with(1, fee.replace('by 12%', 'by about 12% again')),
    expected: [],
  },
  {
    edit: 'a paragraph moved down',
    lines: [title, claim, quay, boats, plan, fee],
    expected: ['fee moved: 12%'],
    byQuotes: [],
  },
  {
    edit: 'a paragraph moved up',
    lines: [title, plan, fee, claim, quay, boats],
    expected: ['plan moved: Deep Water Plan', 'sum moved: $1.2bn'],
    byQuotes: [],
  },
  {
    edit: 'a paragraph moved and edited',
    lines: [title, plan.replace('1.2', '1.4'), fee, claim, quay, boats],
    expected: ['plan moved: Deep Water Plan', 'sum altered: $1.4bn'],
    byQuotes: ['sum altered: $1.4bn'],
  },
  {
    edit: 'a sentence moved to another paragraph',
    lines: LINES.with(3, 'Rents on the quay rise by 12% as well.').with(
      1,
      `${fee} ${quay.slice(quay.indexOf('The quay is'))}`,
    ),
    expected: ['quay moved: The quay is older than the town and sinks by a hand’s breadth each year'],
  },
  {
    edit: 'other quotation marks, dashes and blanks',
    lines: LINES.map((line) => everyQuote(line).replace(' by ', '\u00a0 by ')),
    expected: [
      "quay in place: The quay is older than the town and sinks\u00a0 by a hand's breadth each year".replace(
        '\u00a0 by',
        ' by',
      ),
    ],
  },
  {
    edit: 'other blocks',
    lines: [`${title} ${fee}`, ...claim.split(/(?<=”) /), `${quay} ${boats}`, plan],
    expected: [],
  },
  { edit: 'one block', lines: [LINES.join(' ')], expected: [] },
  { edit: 'a line for each sentence', lines: LINES.flatMap((line) => line.split(/(?<=\.) /)), expected: [] },
  {
    edit: 'other blocks and a number',
    lines: [title, `${fee.replace('12%', '14%')} ${claim}`, `${quay} ${boats}`, plan],
    expected: ['fee altered: 14%'],
  },
  {
    edit: 'everything',
    lines: ['Rain is expected in the north.', 'Trains run late.'],
    expected: NAMES.map(({ name }) => `${name} gone:`),
  },
  {
    edit: 'a number that holds the old one',
    lines: LINES.with(1, fee.replace('12%', '112%')),
    expected: ['fee altered: 112%'],
  },
  { edit: 'no text left', lines: [''], expected: NAMES.map(({ name }) => `${name} gone:`) },
];

describe.each(EDITS)('$edit', ({ lines, expected, byQuotes = expected }) => {
  const after = paragraphs(...lines);

  test('followed from the text it was recorded in', () => {
    expect(changes(after, new VersionAnchors(before, after))).toEqual(expected);
  });

  test('by quotes alone', () => {
    expect(changes(after, new TextAnchors(after))).toEqual(byQuotes);
  });
});
