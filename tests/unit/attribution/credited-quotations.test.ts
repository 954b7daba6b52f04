import { describe, expect, test } from 'vitest';
import { attributionsIn, expectedOf, partsOf } from './attributions-in.ts';

/** Blocks, a line each. */
const blocks = (lines: string): string => lines.replace(/\n\s*/g, '\n\n');

/** Quotations and who signs for them, where no verb says so. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'a signature behind a dash': [
    '{content:“We will act at once.”} {cue:–} {source:Jane Rao, chief executive}',
    '{content:"We will act at once."} {cue:-} {source:Jane Rao}',
    '{content:“We will act at once, or not at all.”}{cue:―} {source:Jane Rao}.',
    '{content:“We will act. It is late.”} {cue:—} {source:Minister for Water Jane Rao}',
    '{content:‘It’s the farmers’ land, after all.’} {cue:–} {source:A spokesperson for the union}',
  ],
  'a signature in the next line': [
    `{content:“We will act at once.”}
    {cue:–} {source:Jane Rao, chief executive of Lakes Bank}`,
    `{content:“We will act at once.”}
    {cue:—} {source:Tomás Ó Briain}`,
    `{content:“We will act at once.”}
    {source:Jane Rao, director of the Lakes Bank}`,
    `{content:“We will act at once.”}
    {source:Jane Rao (Head of Water)}`,
    `{content:“Lovely.”}
    {source:Mary O’Dea (82)}`,
  ],
  'a name and an office in the next two lines': [
    `{content:“We will act at once.”}
    {source:Jane Rao}
    Chief executive, Lakes Bank`,
    `> {content:“We will act at once.”}
    > {source:Jane Rao}
    > Director of Works`,
    `{content:“We will act at once.”} {source:Jane Rao, owner, Lakes Café}`,
  ],
  'paragraphs that each open with a mark': [
    `{content:“We will act.}
    {content:“It is late.”}
    {cue:–} {source:Jane Rao, chief executive}`,
  ],
  'a post’s signature': [
    `> {content:The bridge is closed. Please stay away!}
    > {cue:—} {source:Jane Rao (@janerao)} May 5, 2024`,
    `{content:“The bridge is closed.”}
    {cue:—} {source:Leeds Council (@leeds)} 5 May 2024`,
  ],
  'a line that says whose the quotations are': [
    `Quotes {cue:attributable} to {source:Minister for Water Jane Rao}:
    {content:“We will act at once.”}
    {content:“It is late, and we know it.”}
    The bridge is 90 years old.`,
    `Comments {cue:attributed} to the {source:chief inspector, Tom Lee}:
    {content:“We will act at once.”}`,
    'The following is {cue:attributable} to {source:Inspector Tom Lee}: {content:“We are looking for a red van.”}',
    'The following statement can be {cue:attributed} to {source:a spokesperson for Lakes Bank}: {content:“We are sorry.”}',
    `Statement {cue:from} {source:Jane Rao, chair of the board}:
    {content:“We are sorry for the delay.”}`,
  ],
  'a name before the colon': [
    '{source:Transport minister Eva Lund}{cue::} {content:“We will act at once.”}',
    '{source:Shop owner Ruth Amadi}{cue::} {content:“Late.”}',
    '{source:A spokesman for Nordrail}{cue::} {content:“We will act at once.”}',
    '{source:Rao} on Truth Social{cue::} {content:“The bridge is safe.”}',
    '{source:@janerao}{cue::} {content:“The bridge is safe.”}',
    '{source:Jane Rao} on X{cue::} {content:“The bridge is safe.”}',
    '{source:Jane Rao, chief executive}{cue::} {content:“We will act at once.”}',
    '{source:Dr Tom Lee (Leeds)}{cue::} {content:"It is late."}',
    `{source:Jane Rao, Lakes Bank}{cue::}
    {content:“We will act at once.”}
    {content:“It is late.”}`,
    `{source:Jane Rao}{cue::} {content:“We will act at once.}
    {content:“It is late.”}`,
  ],
};

for (const [what, texts] of Object.entries(CASES)) {
  describe(what, () => {
    test.each(texts)('%s', (marked) => {
      const { text, parts } = expectedOf(blocks(marked));
      const found = attributionsIn(text);
      expect(partsOf(found)).toEqual(parts);
      expect(found.map(({ kind }) => kind)).toEqual(['direct']);
    });
  });
}

test.each([
  '{source:Jane Rao, chair of the board}, {cue:wrote} in a letter: {content:“We will act at once.”}',
  '{source:Jane Rao, who runs the bank}, {cue:said} on Monday: {content:“We will act at once.”}',
])('a cue before the colon: %s', (marked) => {
  const { text, parts } = expectedOf(marked);
  expect(partsOf(attributionsIn(text))).toEqual(parts);
});

test('each quotation has its own signature', () => {
  const text = blocks(`“It is late.” – Jane Rao, director
    “It is not.” – Tom Lee, campaigner
    “Who knows?”
    Ann Moss, resident`);
  expect(attributionsIn(text).map(({ source, content }) => [source?.text, content[0]?.text])).toEqual([
    ['Jane Rao, director', '“It is late.”'],
    ['Tom Lee, campaigner', '“It is not.”'],
    ['Ann Moss, resident', '“Who knows?”'],
  ]);
});

test.each([
  `Quotes
    Jane Rao, chief executive, Lakes Bank
    “We will act at once, or we will not act at all.”
    Tom Lee, director of works
    “It is late, and we know it, but it is not too late.”`,
  `Quotes
    Jane Rao
    Chief executive, Lakes Bank
    “We will act at once, or we will not act at all.”
    Tom Lee
    Director of works
    “It is late, and we know it, but it is not too late.”`,
])('each quotation has the lines above it: %s', (text) => {
  const found = attributionsIn(blocks(text)).map(({ source, content }) => [
    source?.text.split(',')[0],
    content[0]?.text.slice(0, 8),
  ]);
  expect(found).toEqual([
    ['Jane Rao', '“We will'],
    ['Tom Lee', '“It is l'],
  ]);
});

test('a signed quotation goes on with nobody’s words', () => {
  const text = blocks(`“It is late,” said Ms Rao.
    “We must go at once.”
    – Tom Lee, campaigner`);
  expect(attributionsIn(text).map(({ content }) => content.map((piece) => piece.text))).toEqual([
    ['“It is late,”'],
    ['“We must go at once.”'],
  ]);
});

test.each([
  '“The Long Road” – Jane Rao',
  'Books of the year: “The Long Road”',
  'A post on the wall: “The bridge is safe.”',
  'The Long Road: “A Life”',
  'Contact: “Press Office, Leeds, second floor”',
  'Note: “The figures are rounded up or down.”',
  blocks(`“It is late.”
    Costs, contracts and delays`),
  blocks(`“It is late.”
    The bridge, which is 90 years old, was closed.`),
  '“It is late.” – and so it was.',
  '“It is late” – the sign on the door – was wrong.',
])('nobody signs: %j', (text) => {
  expect(attributionsIn(text)).toEqual([]);
});

test.each([
  '“We must go at once. It is late.” Ana Rao, CEO of Corbel',
  blocks(`From Ana Rao, CEO of Corbel
    “We must go at once. It is late.”`),
])('a name and an office sign without a dash: %j', (text) => {
  const [found] = attributionsIn(text);
  expect([found?.source?.text, found?.content.map((piece) => piece.text)]).toEqual([
    'Ana Rao, CEO of Corbel',
    ['“We must go at once. It is late.”'],
  ]);
});

test('a sentence behind a quotation signs nothing', () => {
  const text = '“We must go at once. It is late.” Ana Rao, CEO of Corbel, opened the fair.';
  expect(attributionsIn(text)).toEqual([]);
});
