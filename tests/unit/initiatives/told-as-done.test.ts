import { describe, expect, test } from 'vitest';
import { initiativesIn, timelinesOf } from './timelines.ts';

describe('done, to come, or only thought of', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'He was the first to establish the Reef Reading Programme.',
      { 'Reef Reading Programme': [': established'] },
    ],
    [
      'Rask spoke today at an event held in Oro to launch the Reef Plan.',
      { 'Reef Plan': [': launched, 2025-11-07'] },
    ],
    ['Rask said on Monday, announcing the Reef Plan.', { 'Reef Plan': ['Rask: announced, 2025-11-03'] }],
    [
      'Pupils had the opportunity today to join the Reef Plan.',
      { 'Reef Plan': ['Pupils: joined, 2025-11-07'] },
    ],
    ['Holm joined the liberals to endorse the Reef Plan.', { 'Reef Plan': ['Holm: endorsed'] }],
    ['Rask has vowed to work to repeal the Reef Act.', { 'Reef Act': ['Rask: future repealed'] }],
    [
      'Rask vows to fight them, including by repealing the Reef Act.',
      { 'Reef Act': ['Rask: future repealed'] },
    ],
    [
      'The assembly will end up passing a harbour tax bill.',
      { 'harbour tax bill': ['the assembly: future passed'] },
    ],
    ['If this Reef Act were to enter into force, Oro would sue.', { 'Reef Act': [] }],
    ['The last option is to cancel the Reef Plan.', { 'Reef Plan': [] }],
    ['She would sign the fishing pact with Oro if it came.', {}],
    ['Oro could sign a memorandum on rice with Lumara.', {}],
    ['The act would keep them from waiving rules to enter into new agreements with Lumara.', {}],
    ['He knows how to seal the deal with Oro Air.', {}],
    [
      'The ministry will, however, expand the Reef Programme.',
      { 'Reef Programme': ['the ministry: future expanded'] },
    ],
    ['His use of the Reef Plan led to a new era.', { 'Reef Plan': [] }],
    ['Among its deeds: Its Reef Access Initiative is known.', { 'Reef Access Initiative': [] }],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

describe('bills on their way', () => {
  test.each<[string, Record<string, string[]>]>([
    ['It was the harbour reform bill that passed the Senate.', { 'harbour reform bill': ['Senate: passed'] }],
    [
      'The resolution to rename the street was co-sponsored by Ann Rask.',
      { resolution: ['Ann Rask: cosponsored'] },
    ],
    ['The senate passed a bill making it easier to sue.', { bill: ['senate: passed'] }],
    ['The council passed a bill that requires permits.', { bill: ['the council: passed'] }],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

describe('what is one and the same, and what is none', () => {
  test.each<[string, string[]]>([
    [
      'Oro Air struck a work agreement with its unions. The tentative deal, announced on Monday, lasts a year.',
      ['work agreement'],
    ],
    [
      'Rask promised to veto legislation to end port fees. The bill, known as the “Safe Ports Act”, was passed by the senate.',
      ['Safe Ports Act'],
    ],
    [
      'He paid through the EB-5 programme. The EB-5 programme has grown. Rask said the EB-5 programme sent a message.',
      ['EB-5 programme'],
    ],
    ['He paid through the EB-5 programme.', []],
    ['Holm of the Nuclear Policy Program at the Reef Center said so.', []],
  ])('%s', (text, names) => {
    expect(initiativesIn(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('names and parties that hold more words', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'The assembly approved the Every Pupil Reads Act on Monday.',
      { 'Every Pupil Reads Act': ['the assembly: approved, 2025-11-03'] },
    ],
    [
      'The law, titled the Protecting Freedom of Conscience from Unfair Treatment Act, was authored by Bo Gunn.',
      { 'Protecting Freedom of Conscience from Unfair Treatment Act': ['Bo Gunn: authored'] },
    ],
    [
      'It would end No Child Waits, the sweeping law that became unpopular. No Child Waits expired in 2007.',
      { 'No Child Waits': [': expired, 2007', ': future ended'] },
    ],
    [
      'The House will pass a bipartisan bill to end tests. The Every Pupil Reads Act, as the bill is called, would end tests.',
      { 'Every Pupil Reads Act': ['House: future passed'] },
    ],
    ['Holm backed the Iran nuclear deal.', { 'Iran nuclear deal': ['Holm: backed'] }],
    ['Rask discussed the Reef Act she was introducing.', { 'Reef Act': [': introduced'] }],
    ['Oro offers the BOTEX® Savings Program to patients.', { 'BOTEX® Savings Program': [] }],
    [
      'The senator today praised the council for passing the Harvest Act.',
      { 'Harvest Act': ['the council: passed'] },
    ],
    ['A cap-and-trade bill passed by the House failed.', { 'cap-and-trade bill': ['House: passed'] }],
    ['Oro will announce a new Sudan strategy.', { 'Sudan strategy': ['Oro: future announced'] }],
    [
      'Democracy for Oro, a group that backed Rask, launched a petition campaign.',
      { 'petition campaign': ['Democracy for Oro: launched'] },
    ],
    [
      'Rask worked out an accord with Senator John Holm, Republican of Oro.',
      { accord: ['Rask: worked out with Senator John Holm'] },
    ],
    [
      'The executive order that President Rask plans to sign on Friday will have a review.',
      { 'executive order': ['Rask: future signed, 2025-11-07'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
