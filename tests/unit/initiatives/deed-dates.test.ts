import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

describe('date, place and event', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'It starts under the Cool Streets Programme, which the Reef Research Fund launched in September last year.',
      { 'Cool Streets Programme': ['Reef Research Fund: launched, 2024-09'] },
    ],
    [
      'The City Council voted 5-2 on Thursday night to adopt a budget. In other business, the council unanimously adopted the Safe Routes Plan.',
      { 'Safe Routes Plan': ['City Council: adopted, 2025-11-06'] },
    ],
    [
      'The City Council voted 5-2 on Thursday night to adopt a budget. The council adopted the Safe Routes Plan.',
      { 'Safe Routes Plan': ['City Council: adopted'] },
    ],
    ['Earlier in the day, the House passed the Seeds Bill.', { 'Seeds Bill': ['House: passed, 2025-11-07'] }],
    [
      'Farmers will suffer once the Dairy Protocol enters into force in July.',
      { 'Dairy Protocol': [': future entered into force, 2026-07'] },
    ],
    [
      'It complements the Regional Skills Fund, which opened to applications on Monday.',
      { 'Regional Skills Fund': [': opened, 2025-11-03'] },
    ],
    [
      'Neria set up the Resilience Fund in 2020. Oro met Lumara on Monday. At the same ceremony, they signed the Reef Treaty.',
      { 'Resilience Fund': ['Neria: set up, 2020'], 'Reef Treaty': ['Oro: signed, 2025-11-03'] },
    ],
    [
      'Dues have fallen since June 2022, when the Late Payment Rules were notified.',
      { 'Late Payment Rules': [': notified, 2022-06'] },
    ],
    [
      'On 12 October it launched Project Lanterna to replace every relay by the end of 2026.',
      { 'Project Lanterna': [': launched, 2025-10-12'] },
    ],
    // items of a list
    [
      'At their meeting on Monday, ministers:\n\n• adopted the Reef Declaration;\n\n• endorsed the Lakes Action Plan.',
      {
        'Reef Declaration': ['ministers: adopted, 2025-11-03'],
        'Lakes Action Plan': ['ministers: endorsed, 2025-11-03'],
      },
    ],
    [
      'Last month Oro signed the Reef Treaty, and in July it launched the Clinics Programme.',
      { 'Reef Treaty': ['Oro: signed, 2025-10'], 'Clinics Programme': ['Oro: launched, 2025-07'] },
    ],
    [
      'Oro launched the Corridor Project linking Arda and Neria in 2021.',
      { 'Corridor Project': ['Oro: launched, 2021'] },
    ],
    [
      'It has urged the government to speed up the passage of the Delta Zoning Bill, which was tabled in March.',
      { 'Delta Zoning Bill': [': tabled, 2025-03'] },
    ],
    [
      'Under the Handover Protocol, which the service agreed with six hospitals in June, crews are released.',
      { 'Handover Protocol': ['the service: agreed with six hospitals, 2025-06'] },
    ],
    [
      'The Care Bill, which was introduced in September, is expected to be enacted by Easter.',
      { 'Care Bill': [': introduced, 2025-09', ': future enacted'] },
    ],
    // one date of two means
    [
      'Leaders ended their summit on Monday by adopting the Reef Declaration and signing the Risk Pooling Treaty.',
      {
        'Reef Declaration': ['Leaders: adopted, 2025-11-03'],
        'Risk Pooling Treaty': ['Leaders: signed, 2025-11-03'],
      },
    ],
    [
      'The bank said that it had on Monday launched Project Mokoro and had in August joined the Settlement Agreement.',
      {
        'Project Mokoro': ['the bank: launched, 2025-11-03'],
        'Settlement Agreement': ['the bank: joined, 2025-08'],
      },
    ],
    [
      'It follows the passage last month of the Rural Health Act.',
      { 'Rural Health Act': [': passed, 2025-10'] },
    ],
    [
      'It is the first under the Country Strategy for Lumara, 2021-2025, which the board endorsed in September.',
      { 'Country Strategy for Lumara': ['the board: endorsed, 2025-09'] },
    ],
    [
      'It urged the state to speed up Drive Forward, a package of tax breaks worth 18 billion crowns that the cabinet approved in March.',
      { 'Drive Forward': ['the cabinet: approved, 2025-03'] },
    ],
    [
      'It is part of its draft Biodiversity Strategy to 2045, which was published in August.',
      { 'Biodiversity Strategy to 2045': [': published, 2025-08'] },
    ],
    // the occasion dates the deed
    [
      'Leaders met in Arda on Monday at a summit where delegations adopted the Arda Water Compact.',
      { 'Arda Water Compact': ['delegations: adopted, 2025-11-03'] },
    ],
    [
      'The two presidents, who met in Arda on 3 November, signed the Reef Treaty.',
      { 'Reef Treaty': ['the two presidents: signed, 2025-11-03'] },
    ],
    [
      'When the two sides last met, in July 2024, Oro signed the Reef Treaty.',
      { 'Reef Treaty': ['Oro: signed, 2024-07'] },
    ],
    [
      'Oro announced a Reef Fund when it presented the budget on Monday.',
      { 'Reef Fund': ['Oro: announced, 2025-11-03'] },
    ],
    ['It was in 2020 that Oro adopted the Night Bus Plan.', { 'Night Bus Plan': ['Oro: adopted, 2020'] }],
    ['The Senate voted on Monday to approve the Farm Act.', { 'Farm Act': ['Senate: approved, 2025-11-03'] }],
    ["Monday's signing of the Reef Treaty ends years of talks.", { 'Reef Treaty': [': signed, 2025-11-03'] }],
    [
      'The awards come from a programme that Oro created in 2024 when it passed the Harbour Jobs Act.',
      { 'Harbour Jobs Act': ['Oro: passed, 2024'] },
    ],
    [
      'A Carbon Fund, to be established by 1 July 2026, will buy credits.',
      { 'Carbon Fund': [': future established, 2026-07-01'] },
    ],
    ['Oro had on Monday launched the Reef Plan.', { 'Reef Plan': ['Oro: launched, 2025-11-03'] }],
    [
      'The Bus Services Act received Royal Assent on 2 November 2023.',
      { 'Bus Services Act': [': received Royal Assent, 2023-11-02'] },
    ],
    [
      'Leaders ended a summit on Monday by signing the Arda Agreement.',
      { 'Arda Agreement': ['Leaders: signed, 2025-11-03'] },
    ],
    [
      'Wages rose in January 2024 and by the Pay Agreement, which was ratified in March of that year.',
      { 'Pay Agreement': [': ratified, 2024-03'] },
    ],
    [
      'He pointed out that the Kitchens Fund, announced in March, had paid out.',
      { 'Kitchens Fund': [': announced, 2025-03'] },
    ],
    [
      'The Lunch Guarantee, under which every pupil is fed, was launched by Oro in May 2024.',
      { 'Lunch Guarantee': ['Oro: launched, 2024-05'] },
    ],
    ['The union called for the repeal of the Ports Act.', { 'Ports Act': [] }],
    ['Oro was in talks to join the Supply Chain Compact.', { 'Supply Chain Compact': ['Oro: negotiated'] }],
    [
      'It will expand the trial as part of the Seagrass Plan, which Oro endorsed last month.',
      { 'Seagrass Plan': ['Oro: endorsed, 2025-10'] },
    ],
    [
      'Oro will also set up a ₹5,000-crore Grid Storage Fund.',
      { 'Grid Storage Fund': ['Oro: future set up'] },
    ],
    // what is told in apposition, and by pronouns
    [
      'It builds on the Uyuni Protocol, a statement of principles adopted at a meeting in Arica in March.',
      { 'Uyuni Protocol': [': adopted, 2025-03, in Arica, at meeting'] },
    ],
    [
      'Last month Oro launched Yachay, a training programme for workers.',
      { Yachay: ['Oro: launched, 2025-10'] },
    ],
    [
      'The Commission proposed the Reef Act in March 2023; Oro adopted it in May 2024.',
      { 'Reef Act': ['Commission: proposed, 2023-03', 'Oro: adopted, 2024-05'] },
    ],
    [
      "It is paid by Oro's Town Renewal Fund, set up in 2018.",
      { 'Town Renewal Fund': ['Oro: set up, 2018'] },
    ],
    [
      'Oro used its first summit to propose an Undersea Cables Treaty.',
      { 'Undersea Cables Treaty': ['Oro: proposed'] },
    ],
    [
      'Last week Oro approved a €450 million Industrial Recovery Fund.',
      { 'Industrial Recovery Fund': ['Oro: approved, 2025-10-27/2025-11-02'] },
    ],
    // a time stated before
    [
      'Oro launched the Reef Plan in June 2024, and the same month Lumara created the Green Jobs Fund.',
      { 'Reef Plan': ['Oro: launched, 2024-06'], 'Green Jobs Fund': ['Lumara: created, 2024-06'] },
    ],
    [
      'Oro signed the Reef Treaty in 2019 and ratified the Lakes Protocol two years later.',
      { 'Reef Treaty': ['Oro: signed, 2019'], 'Lakes Protocol': ['Oro: ratified, 2021'] },
    ],
    // no dates: a name's year, a report's year
    ['The Night Bus Plan (2020) has been dropped.', { 'Night Bus Plan': [': dropped'] }],
    [
      'In its 2023 annual report, Oro proposed the Clean Air Initiative.',
      { 'Clean Air Initiative': ['Oro: proposed'] },
    ],
    [
      'The move comes a year after Oro adopted the Cycling Strategy.',
      { 'Cycling Strategy': ['Oro: adopted, 2024'] },
    ],
    // what tells of the name in other words
    [
      'The treaty, known as the Oro Convention, entered into force in June 2023, nine years after it was adopted.',
      { 'Oro Convention': [': entered into force, 2023-06'] },
    ],
    [
      'Since it was launched in 2021, the Warm Homes Scheme has insulated houses.',
      { 'Warm Homes Scheme': [': launched, 2021'] },
    ],
    ['First launched in 2016, the Reef Plan pays fishers.', { 'Reef Plan': [': launched, 2016'] }],
    [
      'The Alpine Convention, to which Oro acceded in 1993, has eight members.',
      { 'Alpine Convention': ['Oro: acceded, 1993'] },
    ],
    [
      'Oro relaunched its Reef Fund on Oct. 1, 2023, after a freeze.',
      { 'Reef Fund': ['Oro: relaunched, 2023-10-01'] },
    ],
    // what is joined to an earlier verb by "and" has its own time between them
    [
      'Oro released its Savings Strategy in 2023 and in March 2025 signed a cooperation agreement on card payments with the Bank of Lumara.',
      {
        'Savings Strategy': ['Oro: released, 2023'],
        'cooperation agreement on card payments': ['Oro: signed with Bank of Lumara, 2025-03'],
      },
    ],
    [
      'After the leak of 2022 the house recalled that it had passed the Ports Act in 2021, and Oro launched a Clean Quays Charter in the same year.',
      { 'Ports Act': ['the house: passed, 2021'], 'Clean Quays Charter': ['Oro: launched, 2021'] },
    ],
    [
      'A 3-billion-crown Deep Water Fund was established in March this year.',
      { 'Deep Water Fund': [': established, 2025-03'] },
    ],
    [
      'The Commission has today launched the Reef Plan.',
      { 'Reef Plan': ['Commission: launched, 2025-11-07'] },
    ],
    [
      'The Commission adopted today the Reef Plan and signed the Grid Pact.',
      { 'Reef Plan': ['Commission: adopted, 2025-11-07'], 'Grid Pact': ['Commission: signed, 2025-11-07'] },
    ],
    [
      'Oro launched the Reef Plan on Monday and the Grid Pact on Tuesday.',
      { 'Reef Plan': ['Oro: launched, 2025-11-03'], 'Grid Pact': ['Oro: launched, 2025-11-04'] },
    ],
    ['The bank, founded in 1990, launched the Reef Plan.', { 'Reef Plan': ['the bank: launched'] }],
    [
      'The mayor promised a Night Fund, to be launched in the autumn of 2026.',
      { 'Night Fund': ['the mayor: promised', ': future launched, 2026-23'] },
    ],
    ['Oro joined the Reef Treaty three years ago.', { 'Reef Treaty': ['Oro: joined, 2022'] }],
    ['Since its launch in 2019, the Reef Plan has saved fish.', { 'Reef Plan': [': launched, 2019'] }],
    ['The Reef Treaty has been in force since 2019.', { 'Reef Treaty': [': entered into force, 2019'] }],
    [
      '“We grow,” Oro Air said on Monday, launching the Reef Fund.',
      { 'Reef Fund': ['Oro Air: launched, 2025-11-03'] },
    ],
    // a deed that a noun names takes place, or is held
    [
      'The signing of the Reef Treaty by Oro took place on Monday.',
      { 'Reef Treaty': ['Oro: signed, 2025-11-03'] },
    ],
    ['The launch of the Reef Fund was held on Monday.', { 'Reef Fund': [': launched, 2025-11-03'] }],
    ['The signing of the Reef Treaty took years, until May.', { 'Reef Treaty': [': signed'] }],
    ['The Reef Plan has saved fish since its adoption in 2021.', { 'Reef Plan': [': adopted, 2021'] }],
    [
      'Oro signed the Reef Treaty in Geneva on Friday on the sidelines of the Lakes Summit.',
      { 'Reef Treaty': ['Oro: signed, 2025-11-07, in Geneva, at Lakes Summit'] },
    ],
    [
      'At the Lakes Summit, held in Geneva on 3 November, Oro signed the Reef Pact.',
      { 'Reef Pact': ['Oro: signed, 2025-11-03, in Geneva, at Lakes Summit'] },
    ],
    [
      'Emissions fell, the minister said on Thursday, as the ministry released the Reef Plan.',
      { 'Reef Plan': ['the ministry: released, 2025-11-06'] },
    ],
    [
      'Emissions fell in 2024, as the ministry released the Reef Plan.',
      { 'Reef Plan': ['the ministry: released'] },
    ],
    [
      'Oro released the Action Plan for Green Roads (2025-2027) in July.',
      { 'Action Plan for Green Roads (2025-2027)': ['Oro: released, 2025-07'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
