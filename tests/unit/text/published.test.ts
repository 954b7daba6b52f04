import { describe, expect, test } from 'vitest';
import { publishedIn } from '@/lib/core/text/published.ts';

describe('the day of publication', () => {
  test.each([
    ['Headline\nPublished: Nov 08, 2025 04:18 PM\nThe story of 4 May 2021.', '2025-11-08'],
    ['Headline\n\nPORTLAND, Ore., July 30, 2025 /NewsLine/ -- Halden said so.', '2025-07-30'],
    ['Headline\n\nWASHINGTON, May 18, 2023 – The department said so.', '2023-05-18'],
    ['Transcript: Press briefing on the flood, 11 February 2026\n\nHOST: Hello.', '2026-02-11'],
    ['Council passes bylaw\n\nBy Ellen Marsh\n3 October 2024\n\nThe council passed it.', '2024-10-03'],
    ['Headline\n\n18 September 2025 | News release | Geneva\n\nThe body said so.', '2025-09-18'],
    ['Headline\nBy Ning Zhao Published: Sep 13, 2025 05:42 PM\nThe story.', '2025-09-13'],
    // without a year: the weekday and the years around it tell
    [
      'KIGALI, Nov 17 – Leaders on Friday adopted it. Growth was 4.9 percent in 2022 and will end by 2030.',
      '2023-11-17',
    ],
    [
      'May 14 (Wire) - Nord agreed on Wednesday to buy it. It failed in 2021; it will end by 2027.',
      '2025-05-14',
    ],
    [
      'May 14 (Wire) - Nord agreed on Wednesday to a deal. It will save 85 million a year, on top of others, from 2027. It failed in 2021.',
      '2025-05-14',
    ],
    ['HANOI, Oct. 16 -- Trade rose in 2024, he said on Wednesday, from 2023.', '2024-10-16'],
  ])('%s', (text, day) => {
    expect(publishedIn(text)).toBe(day);
  });

  test.each([
    ['no date', 'Headline\n\nThe story says nothing.'],
    ['a date in the story', 'Headline\n\nThe law was signed on 4 May 2021, he said.'],
    ['a date in an aside', 'Headline\n\nIn an email dated Feb. 12, 2012 — months before — he said so.'],
    ['a dateline without a year or weekday', 'PARIS, Aug 31 (Wire) - The front said so in 2017 and 2016.'],
    ['one year to go by', 'PARIS, Aug 31 (Wire) - The front said so on Wednesday, after 2012.'],
    ['nothing', ''],
  ])('is not told by %s', (_, text) => {
    expect(publishedIn(text)).toBeUndefined();
  });
});
