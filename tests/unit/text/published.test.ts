import { describe, expect, test } from 'vitest';
import { publishedIn } from '@/lib/core/periods/published.ts';

describe('the day of publication', () => {
  test.each([
    ['Headline\nPublished: Nov 08, 2025 04:18 PM\nThe story of 4 May 2021.', '2025-11-08'],
    ['Headline\n\nPORTLAND, Ore., July 30, 2025 /NewsLine/ -- Halden said so.', '2025-07-30'],
    ['Headline\n\nWASHINGTON, May 18, 2023 – The department said so.', '2023-05-18'],
    ['Transcript: Press briefing on the flood, 11 February 2026\n\nHOST: Hello.', '2026-02-11'],
    ['Council passes bylaw\n\nBy Ellen Marsh\n3 October 2024\n\nThe council passed it.', '2024-10-03'],
    ['Headline\n\n18 September 2025 | News release | Geneva\n\nThe body said so.', '2025-09-18'],
    ['Headline\nBy Ning Zhao Published: Sep 13, 2025 05:42 PM\nThe story.', '2025-09-13'],
    ['Headline\n\nEmbargoed until 16:00 BST, Monday 8 May 2023\n\nThe story.', '2023-05-08'],
    ['Headline\n\nCASTRIES, St Lucia, Jul 5, 2024, CRN – Leaders said so.', '2024-07-05'],
    ['Headline\n\nPune | Updated: January 23, 2025 at 08:14 PM IST\n\nThe story.', '2025-01-23'],
    ['COMMUNIQUÉ\n\nBasseterre, Saint Kitts and Nevis, 3–5 July 2024\n\nIt met.', '2024-07-05'],
    ['Headline\n\nBEDMINSTER, N.J.\u00a0 - (Wire) - October 9, 2024 - Halden said so.', '2024-10-09'],
    ['Headline\n\nDUBLIN , March 18, 2019 /Wire/ -- Halden said so.', '2019-03-18'],
    ["Headline\n\nLee's Quay, United States - February 16, 2025 / Ana Rao /\n\nIt said so.", '2025-02-16'],
    ['Headline\n\nHalden, MI (Wire.ai) Monday Dec 23, 2024 @ 7:30 PM Pacific — It said so.', '2024-12-23'],
    // a page's clock tells when it was saved
    ['Headline\n\nToday: July 24, 2008\n\nHeadline\nMay 16, 2007\nThe council said so.', '2007-05-16'],
    ['Today is Thursday, 24 July 2008\nHeadline\n\n16 May 2007\nThe council said so.', '2007-05-16'],
    // without a year: the weekday and the years around it tell
    [
      'KIGALI, Nov 17 – Leaders on Friday adopted it. Growth was 4.9 percent in 2022 and will end by 2030.',
      '2023-11-17',
    ],
    [
      'LISBON, Nov 28 (Wire) - Workers walked off on Thursday over a bill that would raise the age to 67 by 2031. The deficit widened last year from 2.1 billion in 2022. Rents have climbed since 2019.',
      '2024-11-28',
    ],
    [
      'SANTIAGO, Aug 8 (Wire) - Workers will strike from Monday, the union said on Friday. Profit rose in the first half of 2025. Costs rose in 2023.',
      '2025-08-08',
    ],
    [
      'LUSAKA, Sept 22 (Wire) - The minister on Friday defended a levy. Oro faces a vote in August 2026. Growth was 5 percent in 2022 and 2021.',
      '2023-09-22',
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
    ['a short last sentence', 'Headline\n\nThe story.\n\nIt opened on 3 May 2021.'],
    ['nothing', ''],
  ])('is not told by %s', (_, text) => {
    expect(publishedIn(text)).toBeUndefined();
  });
});

describe('lines and datelines that tell the day', () => {
  test.each([
    ['Title here\n\nABIDJAN, Côte d’Ivoire, 9 May 2025 – The bank approved it.', '2025-05-09'],
    ['Title here\n\nN’Djamena, Chad, 9 May 2025 – The bank approved it.', '2025-05-09'],
    [
      'Title here\n\nSEOUL, South Korea--(BUSINESS WIRE)--October 30, 2025--Acme Corp. today announced results.',
      '2025-10-30',
    ],
    ['Title here\n\nSeoul, Korea – October 30, 2025 – Acme Corp. today announced results.', '2025-10-30'],
    ['Title here\n\nSEOUL – October 30, 2025 – Acme Corp. today announced results.', '2025-10-30'],
    ['Title here\n\nSEOUL, Oct. 30, 2025 /PRNewswire/ -- Acme Corp. today announced results.', '2025-10-30'],
    ['Title here\n\nGENEVA/N’DJAMENA, 12 June 2025 – The agency appealed.', '2025-06-12'],
    ['Title here\n\nGeneva/N’Djamena, 12 June 2025 – The agency appealed.', '2025-06-12'],
    ['Title here\n\nN’DJAMENA, 12 June 2025 – The agency appealed.', '2025-06-12'],
    ['Title here\n\nPort-au-Prince, Haiti, 12 June 2025 — The agency appealed.', '2025-06-12'],
    ['Title here\n\nORLAND (FarmDesk, Aug. 17, 2023) - The ministry said so.', '2023-08-17'],
    ['Title here\n\nThe story.\n\nSept. 30, 2024. Reporting by Ann Lee; editing by Bo Ray', '2024-09-30'],
    ['Title here\n\nThe story.\n\nOrland, 3 May 2025', '2025-05-03'],
    ['Title here\n\nTuesday, 2 June\nSales rose in 2026 after a fall in 2025.', '2026-06-02'],
    ['Title here\n\nTuesday, 2 June\nSales rose.\n\n© 2026 Orland Press', '2026-06-02'],
    ['Title here\n\n12 June 2025, Geneva – The agency appealed.', '2025-06-12'],
    ['Title here\n\n12 June 2025 – The agency appealed for funds.', '2025-06-12'],
    ['Title here\n\n(Geneva, 12 June 2025) – The agency appealed for funds.', '2025-06-12'],
    ['Title here\n\nGeneva, 12 June 2025\n\nThe agency appealed for funds.', '2025-06-12'],
    [
      'Title here\n\nURUMQI, July 15 (Xinhua) -- The railway carried 3 million tonnes in the first half of 2024, the company said on Monday. It opened in 2012.',
      '2024-07-15',
    ],
    [
      'Title here\n\nURUMQI, July 15 -- The railway carried 3 million tonnes in the first half of 2024, the company said.',
      '2024-07-15',
    ],
    ['Title here\n\nXinhua | Updated: 2024-07-15 09:12\n\nThe railway.', '2024-07-15'],
    ['Title here\nXinhua | July 15, 2024\nThe railway.', '2024-07-15'],
    ['Title here\nBy Jane Doe, Economics Editor | 22 November 2024\nThe canals.', '2024-11-22'],
    ['Title here\nBy Jane Doe\nNov. 22, 2024, 5:00 a.m. ET\nThe canals.', '2024-11-22'],
    ['Title here\nBy Jane Doe · Friday 22 November 2024 06.00 GMT\nThe canals.', '2024-11-22'],
    ['Title here\nJane Doe in Venice\nFri 22 Nov 2024 06.00 GMT\nThe canals.', '2024-11-22'],
    ['Title here\nPublished 22 November 2024\nThe canals.', '2024-11-22'],
    ['Title here\nPublished on November 22nd, 2024\nThe canals.', '2024-11-22'],
    ['Title here\nPublished at 06:00 BST 30 September 2025\nThe passports.', '2025-09-30'],
    ['Title here\n30 September 2025, 06:00 BST\nThe passports.', '2025-09-30'],
    ['Title here\nLast updated: 30 Sep 2025 at 06:00\nThe passports.', '2025-09-30'],
    ['Title here\nTuesday, September 30th, 2025\nThe passports.', '2025-09-30'],
    ['Title here\n3 December 2025\nInterview by Ann Lee\nQ: How?', '2025-12-03'],
    ['Interview: the glaciers (3 December 2025)\n\nQ: How?', '2025-12-03'],
    ['Title here\nInterview conducted on 3 December 2025 by Ann Lee.\nQ: How?', '2025-12-03'],
    ['Title here\nFOR IMMEDIATE RELEASE: October 30, 2025\nText.', '2025-10-30'],
    ['FOR IMMEDIATE RELEASE\nOctober 30, 2025\nTitle\nText.', '2025-10-30'],
    ['Title\nRelease date: 30/10/2025\nText.', '2025-10-30'],
    ['Title\n2025.10.30\nText.', '2025-10-30'],
    ['Title\n2025-10-30 14:05\nText.', '2025-10-30'],
    ['Title\n2025/10/30\nText.', '2025-10-30'],
    ['Title\n30.10.2025\nText.', '2025-10-30'],
    ['Title\nDaily News, October 30, 2025\nText.', '2025-10-30'],
    ['Title\nThe Courier, Thursday, October 30, 2025, page A3\nText.', '2025-10-30'],
    ['Title\nSEOUL (Oct. 30, 2025) — Acme said.', '2025-10-30'],
    [
      'Title\nSEOUL, Oct 30 (Wire) - Acme said on Thursday that sales rose in the third quarter. It fell in 2023 and 2024.',
      '2025-10-30',
    ],
    ['Title\nSource: Xinhua|2024-07-15 19:45:30|Editor: huaxia\nText.', '2024-07-15'],
    ['Title\nSource: Wire | 2024-07-15 | Editor: A\nText.', '2024-07-15'],
    ['Title\nUpdated 09:12, 15-Jul-2024\nText.', '2024-07-15'],
    ['Title\n15-Jul-2024\nText.', '2024-07-15'],
    ['Title\n30th September 2025\nText.', '2025-09-30'],
    ['Title\nSept 30, 2025 | 10:00\nText.', '2025-09-30'],
    [
      'Title\nThis interview took place on 3 December 2025 and has been edited for length.\nQ: How?',
      '2025-12-03',
    ],
    ['Title\nText of the story.\n\nThis article appeared in The Courier on 22 November 2024.', '2024-11-22'],
    ['Title\nText of the story. More.\n\nGeneva, 12 June 2025', '2025-06-12'],
    ['Title\nText of the story. More.\n\nPublished: 12 June 2025', '2025-06-12'],
    ['Title\nText of the story. More.\n\n12 June 2025', '2025-06-12'],
    ['Title\nDate: Thursday 30 October 2025\nText.', '2025-10-30'],
    ['Title\nSEOUL, South Korea, Oct. 30, 2025 (GLOBE NEWSWIRE) -- Acme said.', '2025-10-30'],
    ['Title\nOctober 30, 2025 07:00 AM Eastern Standard Time\nSEOUL--(WIRE)--Acme said.', '2025-10-30'],
    ['Title\nNEW YORK/N’DJAMENA (12 June 2025) — Acme said.', '2025-06-12'],
    ['Title\nNEW YORK | 12 June 2025 — Acme said.', '2025-06-12'],
    ['Title\nNews Release No. 2025/44\nGeneva, Switzerland | 12 June 2025\nText', '2025-06-12'],
    ['Title\nThe Courier / 22 November 2024\nText', '2024-11-22'],
    ['Title\nJane Doe, Venice — 22 November 2024\nText', '2024-11-22'],
    ['Title\nJane Doe, Venice, 22 November 2024\nText', '2024-11-22'],
    ['Title\nBy Jane Doe in Venice\nPublished 5:00 AM EST, Fri November 22, 2024\nText', '2024-11-22'],
    ['Title\nNovember 22, 2024 at 5:00 a.m. EST\nText', '2024-11-22'],
    ['Title\nNov 22 2024\nText', '2024-11-22'],
    ['Title\nPosted on Nov 22 2024 in News\nText', '2024-11-22'],
    ['22 November 2024\n\nTitle\n\nText', '2024-11-22'],
    ['Press Release, October 30, 2025\nTitle\nText', '2025-10-30'],
    ['PRESS RELEASE - 30 October 2025\nTitle\nText', '2025-10-30'],
    ['Title\nParis, 30 October 2025, 7:00 a.m. CET – Acme said.', '2025-10-30'],
    ['Title\nParis, October 30th, 2025 - Acme said.', '2025-10-30'],
    ['Title\nParis (France), 30 October 2025 – Acme said.', '2025-10-30'],
    ['Title\nParis, le 30 October 2025 – Acme said.', '2025-10-30'],
    ['Title\nParis, October 30, 2025: Acme said.', '2025-10-30'],
    ['Title\nURUMQI, July 15, 2024 (Wire) -- The railway.', '2024-07-15'],
    [
      'Title\nby Xinhua writers A, B\nURUMQI, July 15 (Wire) -- On Monday the railway said. In 2023 it was 5. In 2012 it was 2.',
      '2024-07-15',
    ],
    // a dateline of January is not taken for the one of the next year
    [
      'Title\nPRETORIA, Jan 30 (Wire) - The bank cut its rate on Thursday. In 2024 it was 5. In 2021 it was 2.',
      '2025-01-30',
    ],
    // between the last year past and the first to come
    [
      'Title\nLIMA, Oct 22 (Wire) - Congress passed it on Wednesday. In 2020 it was 5. A fund is to be set up in 2026.',
      '2025-10-22',
    ],
    [
      'Title\nORLAND (NewsLine) - Oro will sign it, a spokesman said on Tuesday (July 8, 2025).',
      '2025-07-08',
    ],
  ])('%s', (text, day) => {
    expect(publishedIn(text)).toBe(day);
  });
});
