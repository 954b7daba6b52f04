import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

const STORY = 'It was a busy week for the town. Everyone was there.';

describe('undertakings that only a headline in small letters tells of', () => {
  test.each([
    ['Oro launches bus priority scheme', { 'bus priority scheme': ['Oro: present launched'] }],
    ['Oro and Lumara sign trade agreement', { 'trade agreement': ['Oro + Lumara: present signed'] }],
    ['Oro, Lumara sign trade agreement', { 'trade agreement': ['Oro + Lumara: present signed'] }],
    ['EU agrees fisheries deal with Oro', { 'fisheries deal': ['EU: present agreed with Oro'] }],
    ['Oro unveils Safe Roads Programme', { 'Safe Roads Programme': ['Oro: present unveiled'] }],
    ['New bus priority scheme launched in Oro', { 'bus priority scheme': [': launched, in Oro'] }],
    // which of them is not told
    ['Oro announces agreement to acquire Lumara', {}],
    // capitals of which the story says nothing
    ['Oro Signs Supply Agreement With Lumara', {}],
  ])('%s', (headline, expected) => {
    expect(timelinesOf(`${headline}\n\n${STORY}`)).toEqual(expected);
  });
});

describe('one undertaking of a headline and its story', () => {
  test.each([
    [
      'Corbel signs supply agreement with Lund Rail',
      'Corbel has signed a five-year supply agreement with Lund Rail.',
      { 'five-year supply agreement': ['Corbel: signed with Lund Rail'] },
    ],
    [
      'Corbel signs supply agreement with Lund Rail',
      'Corbel and Lund Rail have signed a supply agreement.',
      { 'supply agreement': ['Corbel + Lund Rail: signed'] },
    ],
    [
      'Senate passes data protection bill',
      'The Senate on Monday passed a bill to protect the data of children.',
      { 'data protection bill': ['Senate: passed, 2025-11-03'] },
    ],
    [
      'Ministry launches bus priority scheme',
      'A new scheme to give buses priority has been launched by the ministry of transport.',
      { 'bus priority scheme': ['the ministry of transport: launched'] },
    ],
  ])('%s', (headline, story, expected) => {
    expect(timelinesOf(`${headline}\n\n${story} ${STORY}`)).toEqual(expected);
  });
});

describe('a new undertaking of which nobody is told to have launched it', () => {
  test.each([
    ['A bus priority scheme has been launched in Oro.', { 'bus priority scheme': [': launched, in Oro'] }],
    ['The bus priority scheme has been launched.', {}],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
