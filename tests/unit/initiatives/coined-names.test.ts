import { describe, expect, test } from 'vitest';
import { initiativesIn, timelinesOf } from './timelines.ts';

describe('coined names that a noun explains', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Oro Foods is expanding Plates for Change, its school meals initiative, to Lumara.',
      { 'Plates for Change': ['Oro Foods: present expanded'] },
    ],
    [
      'Step Up Together, the foundation’s mentoring program, was created in 2019 by Ann Rask.',
      { 'Step Up Together': ['Ann Rask: created, 2019'] },
    ],
    [
      'Oro Telecom announced the launch of Connected Coasts, an initiative bringing tutors to villages.',
      { 'Connected Coasts': ['Oro Telecom: launched'] },
    ],
    [
      'The museum launched “Everyone a Patron”, a fundraising campaign, on 7 October.',
      { 'Everyone a Patron': ['the museum: launched, 2025-10-07'] },
    ],
    ['Rask Housing announced $1M for Pathways to Homes, a program that helps.', { 'Pathways to Homes': [] }],
    [
      'A reading campaign called #OneMorePage was launched by pupils in Oro.',
      { '#OneMorePage': ['pupils: launched, in Oro'] },
    ],
    [
      'Back for its fourth year, the Oro is Your Friend campaign is built on a simple truth.',
      { 'Oro is Your Friend': [] },
    ],
    ['Lund is back with its Milk is a Mood campaign for the spring.', { 'Milk is a Mood': [] }],
    [
      'The port launched HarbourLink, a programme that trains young dockers, in May.',
      { HarbourLink: ['the port: launched, 2025-05'] },
    ],
    [
      'Lumara County has introduced a school feeding programme for 250,000 pupils.',
      { 'school feeding programme': ['Lumara County: introduced'] },
    ],
    [
      'The city’s bike hire scheme was suspended in May after thefts.',
      { 'bike hire scheme': [': suspended, 2025-05'] },
    ],
    [
      'Rask Insurance is extending Safe at Home, its flood scheme, to Oro.',
      { 'Safe at Home': ['Rask Insurance: present extended'] },
    ],
    [
      'Bright Horizons, the charity’s flagship programme, was set up in 2009 by Tara Moss.',
      { 'Bright Horizons': ['Tara Moss: set up, 2009'] },
    ],
    [
      '“Hands Off Our Fish”, a campaign backed by 30 trawler owners, was launched in Oro in May.',
      { 'Hands Off Our Fish': [': launched, 2025-05, in Oro', '30 trawler owners: backed'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });

  test.each([
    'The group met Ann Rask, her campaign manager, on Friday.',
    'She praised Oro Bank, its fund managers and clients.',
    'The TV programme, launched in 1998, has 3 million viewers.',
    'The software program was released in 2003 by Oro Labs.',
    'Netflix released the series Act of War in May.',
    'Her debut novel, The Harbour Plan, was published by Lund in 2019.',
    'Data are kept under our Privacy Policy, updated in January.',
    'By using this site you agree to the Terms of Use and Cookie Policy.',
    'He is a fellow at Oro University’s Program on Law and Climate.',
    'Ann Rask, Vice President for Strategy and Partnerships at Oro Wind, joined in 2020.',
    'The maker recalled 9,000 Accord cars in February.',
    'Kim Lund is launching his campaign for the must-win primary in Oro.',
  ])('%s: none', (text) => {
    expect(initiativesIn(text)).toEqual([]);
  });
});

describe('who did what a noun or participle tells, and whether it was done', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'The launch of the Coast Fund in May 2024 by Oro Bank was met with protests.',
      { 'Coast Fund': ['Oro Bank: launched, 2024-05'] },
    ],
    [
      'A forest project launched in 2018 by the University of Oro was abandoned.',
      { 'forest project': ['University of Oro: launched, 2018'] },
    ],
    [
      'The coastal flood plan, which was launched in early May by Oro City Council, has won praise.',
      { 'coastal flood plan': ['Oro City Council: launched, 2025-05'] },
    ],
    [
      'Oro Shipping in early May launched the Harbour Fund.',
      { 'Harbour Fund': ['Oro Shipping: launched, 2025-05'] },
    ],
    ['The launch of the Coast Fund is planned for spring.', { 'Coast Fund': [': future launched'] }],
    ['The signing of the Oro Compact was postponed on Monday.', { 'Oro Compact': [': future signed'] }],
    [
      'A peace deal signed last year by the government and rebel leader Ole Lund has collapsed.',
      { 'peace deal': ['the government + Ole Lund: signed, 2024'] },
    ],
    [
      'The 2015 nuclear deal, from which Oro withdrew in 2018, capped output.',
      { 'nuclear deal': ['Oro: withdrawn, 2018'] },
    ],
    [
      'Last Tuesday’s launch of the Clear Skies Strategy was overshadowed by floods.',
      { 'Clear Skies Strategy': [': launched, 2025-11-04'] },
    ],
    [
      'When it was adopted in December 2015, the Oro Agreement had 195 backers.',
      { 'Oro Agreement': [': adopted, 2015-12'] },
    ],
    [
      'The deal between Oro Cars and Lund was signed in Neria on May 6.',
      { deal: ['Oro Cars + Lund: signed, 2025-05-06, in Neria'] },
    ],
    ['The signing of the Oro Compact was called off.', { 'Oro Compact': [': not signed'] }],
    [
      'Lund Rail has signed a five-year Strategic Maintenance Agreement with Oro Lines.',
      { 'Strategic Maintenance Agreement': ['Lund Rail: signed with Oro Lines'] },
    ],
    [
      'Lund Rail announced the execution of a Letter of Intent with the Bank of Oro.',
      { 'Letter of Intent': ['Lund Rail: executed with Bank of Oro'] },
    ],
    ['The signing of the Oro Compact was cancelled.', { 'Oro Compact': [': not signed'] }],
    [
      'A ceasefire agreement brokered by Lumara was signed in Oro on 14 October.',
      { 'ceasefire agreement': [': signed, 2025-10-14, in Oro', 'Lumara: brokered'] },
    ],
    [
      'The ceasefire deal, brokered by Lumara and signed in May, has held.',
      { 'ceasefire deal': ['Lumara: brokered', ': signed, 2025-05'] },
    ],
    [
      'Oro Bank gave the green light to the Rural Clinics Fund in 2024.',
      { 'Rural Clinics Fund': ['Oro Bank: approved, 2024'] },
    ],
    ['Oro Bank pulled the plug on the Skills Charter.', { 'Skills Charter': ['Oro Bank: scrapped'] }],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
