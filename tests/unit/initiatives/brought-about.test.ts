import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

const IN_MAY = { 'Homes First': ['the ministry: launched, 2025-05'] };

describe('names that no noun tells of, but who brings them about', () => {
  test.each<[string, Record<string, string[]>]>([
    ['The ministry launched Homes First in May.', IN_MAY],
    ['The ministry has quietly launched “Homes First” in May.', IN_MAY],
    ['Mayor Ana Rao unveiled Homes First on Monday.', { 'Homes First': ['Ana Rao: unveiled, 2025-11-03'] }],
    [
      'Homes First was rolled out last week by the city council.',
      { 'Homes First': ['the city council: rolled out, 2025-10-27/2025-11-02'] },
    ],
    ['Ministers will scrap Homes First next year.', { 'Homes First': ['Ministers: future scrapped, 2026'] }],
    [
      'Under Homes First, introduced in 2019, families get $400 a month.',
      { 'Homes First': [': introduced, 2019'] },
    ],
    ['The gym is part of Homes First, which was launched in 2018.', { 'Homes First': [': launched, 2018'] }],
    // What firms launch is sold, and not all that is launched is a programme.
    ['The ministry launched Kestrel Two in May.', {}],
    ['The minister launched Green Grass, her memoir, in May.', {}],
    ['The state launched Radio Lumara in May.', {}],
    ['The governor launched Halden Beer Week in May.', {}],
    ['Corbel launched Homes First in May.', {}],
    ['The state launched Ana Rao on a career in law.', {}],
    ['The city unveiled Harbour Arts Portal on Monday.', {}],
    ['The minister launched Oro Airlines in May.', {}],
    ['The navy of Lumara launched HMS Otter Bay on Monday.', {}],
  ])('%s', (text, timelines) => {
    expect(timelinesOf(text)).toEqual(timelines);
  });
});

describe('what is built under a name', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Corbel has completed the Coral Reach oil pipeline expansion project.',
      { 'Coral Reach oil pipeline expansion project': ['Corbel: completed'] },
    ],
    [
      'The minister visited the Coral Reach oil pipeline project.',
      { 'Coral Reach oil pipeline project': [] },
    ],
    // A body's, a county's and somebody's road or art
    ['The World Bank road project was late.', {}],
    ['The Oro County road project was late.', {}],
    ['The Ann Rao art project is a hit.', {}],
    // “Slow Down” is named by its marks, however much stands before its noun.
    [
      'The state launched the “Slow Down” public health anti-speeding campaign in May.',
      { 'Slow Down': ['the state: launched, 2025-05'] },
    ],
  ])('%s', (text, timelines) => {
    expect(timelinesOf(text)).toEqual(timelines);
  });
});
