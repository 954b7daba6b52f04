import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

describe('undertakings in small letters, and what is told of them', () => {
  test.each([
    [
      'The ministry plans to launch a bus priority scheme.',
      { 'bus priority scheme': ['the ministry: future launched'] },
    ],
    [
      'The ministry will set up a mentoring programme.',
      { 'mentoring programme': ['the ministry: future set up'] },
    ],
    ['Ana Rao is launching a bus priority scheme.', { 'bus priority scheme': ['Ana Rao: present launched'] }],
    [
      'It is the first fisheries agreement the two states have signed.',
      { 'fisheries agreement': ['the two states: signed'] },
    ],
    [
      'The fisheries agreement Oro had signed with Lumara failed.',
      { 'fisheries agreement': ['Oro: signed with Lumara'] },
    ],
    [
      'The Safe Roads Scheme – launched in May by the council – has cut crashes.',
      { 'Safe Roads Scheme': ['the council: launched, 2025-05'] },
    ],
    [
      'The bus priority scheme - which was launched by the council in May - cut fares.',
      { 'bus priority scheme': ['the council: launched, 2025-05'] },
    ],
    ['The council has dropped its bus priority scheme.', { 'bus priority scheme': ['the council: dropped'] }],
    [
      'The council drew up the bus priority scheme in 2018.',
      { 'bus priority scheme': ['the council: drawn up, 2018'] },
    ],
    ['The fisheries agreement expired in 2018.', { 'fisheries agreement': [': expired, 2018'] }],
    ['The last road safety bill expired in 2018.', { 'road safety bill': [': expired, 2018'] }],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

describe('plans and proposals for an undertaking', () => {
  test.each([
    [
      'Plans for a bus priority scheme were unveiled by the council.',
      { 'bus priority scheme': ['the council: proposed'] },
    ],
    [
      'Plans for the Safe Roads Scheme were unveiled by the council.',
      { 'Safe Roads Scheme': ['the council: proposed'] },
    ],
    [
      'The proposal for a bus priority scheme was rejected by the council.',
      { 'bus priority scheme': ['the council: rejected'] },
    ],
    [
      'The council has approved plans for a bus priority scheme.',
      { 'bus priority scheme': ['the council: approved'] },
    ],
    [
      'The council submitted plans for a bus priority scheme.',
      { 'bus priority scheme': ['the council: proposed'] },
    ],
    ['Amid plans for a bus priority scheme, fares were cut by the council.', {}],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

describe('how a deed is told in set phrases', () => {
  test.each([
    ['The council gave the go-ahead to the Safe Roads Programme.', ['the council: approved']],
    ['The Safe Roads Programme got the go-ahead from the council.', ['the council: approved']],
    ['The Safe Roads Programme was given the green light by the council.', ['the council: approved']],
    ['The Safe Roads Programme won final approval from the council.', ['the council: approved']],
    ['The Safe Roads Programme got under way in 2018.', [': started, 2018']],
    ['The Safe Roads Programme came to an end in 2018.', [': ended, 2018']],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual({ 'Safe Roads Programme': expected });
  });

  test('a programme that approves something is not approved', () => {
    expect(timelinesOf('The Safe Roads Programme gave approval to 40 projects.')).toEqual({
      'Safe Roads Programme': [],
    });
  });

  test('who talks of reviving an accord has not begun it', () => {
    expect(timelinesOf('Talks to revive the Harbour Accord began in Lund.')).toEqual({
      'Harbour Accord': [': future revived'],
    });
  });
});
