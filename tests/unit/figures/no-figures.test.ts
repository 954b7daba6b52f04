import { expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

test.each([
  // dates and times
  'It opened on 11 February 2026, Dec. 3, 2024-05-01 and 05/17/2023.',
  'The call is at 8:30 a.m. ET, then at 1340 GMT, 10pm and 2.05 p.m.',
  'It was built in 1938 and will close by 2030, in the 1990s or in FY2024-25.',
  'They are in their 20s or mid-30s, and it was built in the late 90s.',
  'In the third quarter of 2024, Q3, H1 2025 and the first nine months it slept.',
  'Over the past five years and in the next 12 months nothing moved.',
  'R=102 G=102 B=102',
  'Whales lay on Ninety Mile beach.',
  'It happened two years ago, on the 19th of March and in the 21st century.',
  // names
  'The G20, the G-7 and the Group of 20 met about 5G, 3D and COVID-19.',
  'The Aldra® Link™ 6 Switch, Quay®-9 Modem and Tide™-4 Router ship today.',
  'Article 19, Section 7(b), Rule 10b-5, Form WR-1120 and Form 10-K apply.',
  'A Boeing 737, an Airbus A321neo and the CX-5800 landed on Highway 5.',
  'They met in Hall B12, Room 204, row 3 and Court 7 on Radio 4.',
  'Type 2 diabetes, Phase 3 trials and Windows 11 differ.',
  'The Fortune 500 and the S&P 500 list it, and the Six Nations play.',
  'Bulletin SB-72-0417 and version 1.2.3 replace number 0042.',
  'The 14th Five-Year Plan and the third party came second.',
  'A magnitude 6.8 earthquake struck.',
  // furniture
  'Published: Nov 08, 2025 04:18 PM',
  'Contact: Press Office, (202) 555-0143, +1 (800) 555-0188 or 1-800-555-0100',
  'See https://example.org/2024/12345 or write to desk24@example.org.',
  '1. Repair the wall.',
  'Revenue is explained in note (2) and in [14].',
  'The id is 4471902118.',
  // scores, votes, references
  'The council voted 31 to 17 for it, and the court ruled 5-4 in a 7-2 decision.',
  'Halden won 3-1 with 312 votes.',
  'It is one of the largest, one of them said, and one delegation left.',
  'It was a once-in-a-century, two-day, three-year affair of a half-hour.',
  'A third degree burn, half an hour away, and half a second later it was gone.',
  'It spent the first half asleep, and the other half awake.',
  'The ISO 37001 standard and the KDE 10422 manual apply, as the 1998-passed act says.',
  `Image ${'aB3d'.repeat(9)}+7J+${'aB3d'.repeat(9)}`,
  'The Quay 1 provides open weights.',
  'It runs in stunning 4K and is sold.',
  'They waited one more day.',
  'Type the 5 digit code below the gallery (3 images).',
  'The shop sells 4K TVs for those who run 5K races.',
  'It made the Inc. 5000 list, ranked No. 2,741 there.',
  '1219 Harbour was built last year, and the goal of 1219 Harbour was met.',
  'It applies for a licence (14 CFR Part 137) to spray.',
  'The drug could one day be used by doctors.',
  'Teacher and mother-of-two Ann Lee was named.',
  'Networks will dominate until 5G takes its crown.',
  'It helped survival.14,15,16,17,18,19,20,21,22,23',
  'Temperatures in triple digits are a double whammy.',
  'There were dozens of boats, hundreds of people and a six-figure sum.',
])('%s', (text) => {
  expect(figuresIn(text).map((figure) => figure.text)).toEqual([]);
});
