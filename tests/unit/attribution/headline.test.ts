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
    '{source:Greek court} {cue:rules} {content:worship of old gods is legal}',
    '{source:Woman} {cue:claims} {content:church of gods jailed her for years}',
    '{source:Mayor}{cue::} {content:city will close the old bridge}',
    '{source:Study}{cue::} {content:old bridges cost more than new ones}',
    '{content:Courts left to rot}, {cue:says} {source:watchdog}',
    '{content:One in four bridges is unsafe}, {source:survey} {cue:finds}',
    '{content:Bonuses to be capped}, {source:chancellor} {cue:tells} MPs',
    '{source:Airline} {cue:denies} {content:delaying engine checks} as regulator widens probe',
    '{source:Minister} {cue:says} {content:bridge will reopen in May}',
    '{content:Bridge is falling down} {cue:–} {source:watchdog}',
    '{content:Bridges Are Left to Rot}, {cue:Says} {source:Watchdog}',
    '{content:Bridge ‘left to rot’}, {cue:says} {source:watchdog}',
    '{content:Bridge is a death trap} {cue:says} {source:watchdog}',
    '{content:“We had no warning,”} {cue:say} {source:drivers}',
    '{source:Poll}{cue::} {content:Most voters want a new bridge}',
    '{source:Report}{cue::} {content:Bridge was never inspected}',
    '{source:WHO}{cue::} {content:Vaccines safe for all children}',
    '{content:Omicron to reach more than half of Europe}, {source:WHO} {cue:says}',
    'Bridge chaos: {source:Tarn} sends crews and {cue:warns} {content:the union must yield}',
    '{source:Parents} {cue:Say} {content:School Meals Cost Too Much}',
    '{source:Save the Rivers} {cue:Says} {content:Rents Will Fall by Half}',
    '{source:Save the Rivers} {cue:urges} {content:ministers to act on rents}',
    '{source:Committee to Protect Journalists} {cue:Welcomes} {content:New Law on Rents}',
    '{source:Kell County and Oro Town} {cue:Welcome} {content:New Bridge Over River}',
    '{source:University of Oro Researchers} {cue:Slam} {content:New Law on Rents}',
    '{source:Senators} {cue:Call for} {content:Ban on New Dams}',
    '{source:98% of Retail Executives} {cue:Say} {content:Supply Chain Issues Will Last Beyond 2022}',
    '{source:One in Five Parents} {cue:Say} {content:School Meals Cost Too Much}',
    '{source:Union} {cue:warns of} {content:strike over bridge}',
    '{source:Union} {cue:warns} {content:strike will last weeks}',
    '{source:Minister} {cue:denies} {content:bridge is unsafe}',
    '{source:Mayor} {cue:calls} {content:bridge ‘a disgrace’}',
    '{source:White House} {cue:says} {content:talks to resume}',
    '{content:Most old bridges unsafe}, {cue:according to} {source:report}',
    '{content:The bridge was closed on 12 days}, {source:the ministry} {cue:said} Monday',
    'Drivers gather as {source:CDC} {cue:warns of} {content:falling bridges}',
    '{content:Three people were hurt on the bridge}, {source:police} {cue:said} late Tuesday',
    '{content:Three people were hurt on the bridge}, {source:police} {cue:told} reporters on Tuesday',
    '{content:“We were not told”}{cue::} {source:residents} on the bridge',
    '{content:‘I was scared’}{cue::} {source:driver} tells of fall',
    '{content:Bridge must reopen}{cue::} {source:traders}',
    '{source:Chief engineer} on the fall{cue::} {content:‘We were too slow’}',
    'Exclusive: {source:Mayor} {cue:says} {content:bridge will reopen in May}',
    'UPDATE 2: {content:Old bridge must close}, {cue:says} {source:firm}',
    '13:20 {source:Mayor}{cue::} {content:bridge will stay closed}',
    'Bridge fall: {source:Mayor} {cue:says} {content:bridge will reopen}',
  ])('%s', (marked) => {
    const { text, parts } = expectedOf(marked);
    expect(inHeadline(text)).toEqual(parts);
  });

  test('a name before the colon speaks where it speaks below', () => {
    const said = 'It will close, Anna Ortiz said on Monday.';
    const expected = { source: ['Ortiz'], cue: [':'], content: ['bridge will close in May'] };
    expect(inHeadline('Ortiz: bridge will close in May', said)).toEqual([expected]);
    expect(inHeadline('Lisbon: bridge will close in May', said)).toEqual([]);
    expect(inHeadline('Group G – Lisbon 3 – 0 Ortiz', said)).toEqual([]);
    expect(inHeadline('Ortiz: minister says bridge is safe', said)).toEqual([
      { source: ['minister'], cue: ['says'], content: ['bridge is safe'] },
    ]);
  });
});

test.each([
  'Exclusive: old bridge will close in May',
  'Contact: Press Office, (202) 555-0143',
  'SOURCE / ECONOMY',
  'Published: Nov 08, 2025 04:18 PM',
  'Governor Signs Clean Rivers Act for Farms',
  'Two summers on the river: a memoir',
  'Opinion: We need a new bridge',
  'Live: Bridge closes to traffic',
  'Watch: Bridge falls into river',
  'Analysis: Why the bridge fell',
  'Explainer: How the bridge was built',
  'Police cuts: what we know so far',
  'Government debt: five things to look for',
  'Climate change: Are bridges at risk?',
  'Bridge ‘was never inspected’',
  'Mayor ‘sorry’ over bridge',
  'Mayor says no to new bridge over river',
  'Driver accused over crash that closed the bridge',
  'Man charged with theft after blaze that closed the bridge',
  'Council urged to reopen bridge',
  'Why the mayor says no to a new bridge',
  'Residents Welcome Center Opens in Tarn',
  'Consumer Demand Falls by Half in Tarn',
  'Employees Pledge Drive Raises $5 Million',
  'Residents fear bridge will fall',
  'Podcast: The bridge that fell',
  'Court rules change for lawyers',
  'Party rules clash erupts',
])('no attribution: %s', (headline) => {
  expect(inHeadline(headline)).toEqual([]);
});
