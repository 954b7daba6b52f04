import { describe, expect, test } from 'vitest';
import { attributionsOfArticle, expectedOf, partsOf } from './attributions-in.ts';

const BODY = 'The bridge is 90 years old. It was closed on Monday.';

/** The attributions of a headline above a paragraph without any. */
function inHeadline(headline: string, body = BODY): Record<string, string[]>[] {
  return partsOf(
    attributionsOfArticle(`${headline}\n\n${body}`).filter(
      ({ content }) => (content[0]?.start ?? 0) < headline.length,
    ),
  );
}

describe('a headline’s form tells who says what', () => {
  test.each([
    '{content:Freight rises 6 pct in first half}{cue::} {source:ministry}',
    '{content:Old bridges need more money}{cue::} {source:UN report}',
    '{source:Mayor}{cue::} {content:city will close the old bridge}',
    '{source:Study}{cue::} {content:old bridges cost more than new ones}',
    '{content:Courts left to rot}, {cue:says} {source:watchdog}',
    '{content:One in four bridges is unsafe}, {source:survey} {cue:finds}',
    '{content:Bonuses to be capped}, {source:chancellor} {cue:tells} MPs',
    '{source:Airline} {cue:denies} {content:delaying engine checks} as regulator widens probe',
    '{source:Minister} {cue:says} {content:bridge will reopen in May}',
    '{content:Bridge is falling down} {cue:–} {source:watchdog}',
  ])('%s', (marked) => {
    const { text, parts } = expectedOf(marked);
    expect(inHeadline(text)).toEqual(parts);
  });

  test('a name before the colon speaks where it speaks below', () => {
    const said = 'It will close, Anna Ortiz said on Monday.';
    const expected = { source: ['Ortiz'], cue: [':'], content: ['bridge will close in May'] };
    expect(inHeadline('Ortiz: bridge will close in May', said)).toEqual([expected]);
    expect(inHeadline('Lisbon: bridge will close in May', said)).toEqual([]);
  });
});

test.each([
  'Exclusive: old bridge will close in May',
  'Contact: Press Office, (202) 555-0143',
  'SOURCE / ECONOMY',
  'Published: Nov 08, 2025 04:18 PM',
  'Governor Signs Clean Rivers Act for Farms',
  'Two summers on the river: a memoir',
])('no attribution: %s', (headline) => {
  expect(inHeadline(headline)).toEqual([]);
});
