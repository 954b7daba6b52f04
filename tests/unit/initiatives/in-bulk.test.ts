import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

const cases = (rows: readonly (readonly [text: string, expected: Record<string, string[]>])[]): void => {
  test.each(rows)('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
};

describe('undertakings that were never proposed, by form', () => {
  cases([
    // which one it is, by its year
    ['Rask opposed the 2007 harbour bill.', { 'harbour bill': ['Rask: opposed'] }],
    [
      'The court sided with the town of Oro to uphold a 2014 law that ended the night ferries.',
      { law: ['the court: upheld'] },
    ],
    [
      'Rask embraces the 2010 Lund-Holm law that would break up banks.',
      { 'Lund-Holm law': ['Rask: present embraced'] },
    ],
    ['Lund and Holm called off a $54 billion merger deal.', { 'merger deal': ['Lund + Holm: cancelled'] }],
    [
      'Rask voted against a measure to temporarily extend the tax cuts.',
      { measure: ['Rask: voted against'] },
    ],
    ['Ana Rask voted for the Harbour Act in 2014.', { 'Harbour Act': ['Ana Rask: voted for, 2014'] }],
    ['The House voted for the Harbour Act on Monday.', { 'Harbour Act': ['House: approved, 2025-11-03'] }],
    [
      'The state legislature voted against the Harbour Act.',
      { 'Harbour Act': ['the state legislature: rejected'] },
    ],
    ['The Harbour Act was voted down by Republicans.', { 'Harbour Act': ['Republicans: rejected'] }],
    ['Rask signed a bill that created a harbour fund.', { bill: ['Rask: signed'] }],
    ['Rask signed a bill that angered dockers.', {}],
    [
      'Rask had opposed a bill early in 2009 that included funds for the ferries.',
      { bill: ['Rask: opposed, 2009'] },
    ],
    ['Rask on Friday began a campaign to overturn the veto.', { campaign: ['Rask: begun, 2025-11-07'] }],
    ['Rask has laid out a health care plan.', { 'health care plan': ['Rask: laid out'] }],
    // how somebody stands to a deal, too
    [
      'Rask refused to sign the trade agreement, which Mr. Lund vehemently opposed.',
      { 'trade agreement': ['Lund: opposed'] },
    ],
    [
      'Both candidates have opposed a vast new trade deal with countries bordering the Lakes.',
      { 'vast new trade deal': ['Both candidates: opposed'] },
    ],
    // with whom, or where, tells enough of one that has no other name
    [
      'Ann Rask announced the deal with state lawmakers on Monday.',
      { deal: ['Ann Rask: announced with state lawmakers, 2025-11-03'] },
    ],
    [
      'That will put strain on the deal brokered last week by Ann Rask with the Turkish government.',
      { deal: ['Ann Rask: brokered with Turkish government, 2025-10-27/2025-11-02'] },
    ],
    [
      'Oro hailed the deal Rask struck with the miners.',
      { deal: ['Rask: struck with the miners', 'Oro: hailed'] },
    ],
    [
      'The climate agreement reached in Geneva bans the mines.',
      { 'climate agreement': [': reached, in Geneva'] },
    ],
    [
      'Talks ended after passage of a key council resolution on the crisis.',
      { 'key council resolution on the crisis': [': passed'] },
    ],
    ['With the Oro deal finalized, both have moved on.', { 'Oro deal': [': finalized'] }],
    ['Efforts to enact a climate treaty in Geneva fell apart in 2009.', {}],
    // a third verb of the subject's
    [
      'Holm opened an embassy in Cuba, reopened a port with Iran, sealed a free-trade pact with Oro and left.',
      { 'free-trade pact': ['Holm: concluded with Oro'] },
    ],
  ]);
});

describe('rows that misled', () => {
  cases([
    [
      'Both the House and Senate have approved a harbour bill.',
      { 'harbour bill': ['House + Senate: approved'] },
    ],
    [
      'He paid $260,000 since his campaign and the ONC struck a fundraising deal in May.',
      { 'fundraising deal': ['his campaign + ONC: struck, 2025-05'] },
    ],
    [
      '“It works,” says David Holm, a longtime adviser to Ole Rask who formulated a harbour strategy in 2008.',
      { 'harbour strategy': ['David Holm: formulated, 2008'] },
    ],
    ['As the panel meets this week, the move to form a ferry alliance comes from Ann Rask.', {}],
    ['Others in the town have opposed the harbour resolution.', {}],
    ['The party’s convention opens on 18 November in Oro.', {}],
    [
      'Rask hailed the climate accord adopted after two weeks of negotiations among diplomats in Oro.',
      { 'climate accord': [': adopted, in Oro', 'Rask: hailed'] },
    ],
    [
      'She will campaign on issues such as jobs and repealing the Affordable Homes Act.',
      { 'Affordable Homes Act': [] },
    ],
    ['Rask kicked off her post-Oro campaign with a new message.', {}],
    ['The tribes wrote after an announcement of impending Lumaran settlement by Ole Lund.', {}],
    ['It was taught at the Lakes Design Institute Ivrea (LDII). The LDII program is old.', {}],
    [
      'The town of Oro and Lund Logistics and Port Services Limited signed a port agreement.',
      { 'port agreement': ['the town of Oro + Lund Logistics and Port Services Limited: signed'] },
    ],
    ['Passage of the water bill has been stymied since 2002.', {}],
    ['The ads are run by the Lakes Future Fund, an Oro-based nonprofit, and others.', {}],
    ['Rask signed the same fundraising agreement.', { 'fundraising agreement': ['Rask: signed'] }],
  ]);
});
