import { describe, expect, test } from 'vitest';
import type { Attribution, Speaker } from '@/lib/core/model.ts';
import { initiativesIn, timelinesOf } from './timelines.ts';

describe('parties', () => {
  test.each<[string, Record<string, string[]>]>([
    // a name of two words is nobody else's who shares one of them
    [
      'Oro University and the Library of Neria have reached a scanning agreement. It opens the way for an Ann Holm Library.',
      { 'scanning agreement': ['Oro University + Library of Neria: reached'] },
    ],
    // bodies that are named by a list    // bodies that are named by a list, and lists of bodies
    [
      'Oro’s Ministry of Trade, Industry and Energy (MTIE) has unveiled a plan to cut costs.',
      { plan: ['Oro’s Ministry of Trade, Industry and Energy: unveiled'] },
    ],
    [
      'The Ministry of Culture and Ministry of Ports, Fisheries and Waterways signed a Memorandum of Understanding (MoU) for ‘Old Harbours’.',
      {
        'Memorandum of Understanding': [
          'Ministry of Culture + Ministry of Ports, Fisheries and Waterways: signed',
        ],
      },
    ],
    [
      'The Ministry of Health, Oro Bank and Lumara University signed the Clinics Treaty.',
      { 'Clinics Treaty': ['Ministry of Health + Oro Bank + Lumara University: signed'] },
    ],
    [
      'The Fees Act, introduced by Sen. Ann Holm, R-TN, on January 15, 2025, has been analyzed.',
      { 'Fees Act': ['Ann Holm: introduced, 2025-01-15'] },
    ],
    [
      'The measure, sponsored by Holm and Sen. Ole Lund, R-Minn., would expand the Wage Assistance program.',
      { 'Wage Assistance program': [': future expanded'] },
    ],
    [
      'Senators Ann Holm (D) and Cory Vill (R) and Senators Ole Lund (R-Utah) and Kim Rask (D-Ariz.) introduced the Local Roads Act.',
      { 'Local Roads Act': ['Ann Holm + Cory Vill + Ole Lund + Kim Rask: introduced'] },
    ],
    [
      'Today, Senators Ann Holm (D-Colo.), Cory Vill (R-Miss.), and Ole Lund (D-Del.), introduced the Local Roads Act.',
      { 'Local Roads Act': ['Ann Holm + Cory Vill + Ole Lund: introduced, 2025-11-07'] },
    ],
    [
      'At Contact Week (Las Vegas, June 24-25), Halden Digital announced a distribution partnership with Oro Labs.',
      { 'distribution partnership': ['Halden Digital: announced with Oro Labs, 2025-06-24/2025-06-25'] },
    ],
    [
      'Halden Advanced Technology (HAT) group is entering into a research agreement with Oro University.',
      { 'research agreement': ['Halden Advanced Technology: present entered into with Oro University'] },
    ],
    // a bank, city or agency is nobody who is named for what he or she says
    [
      'The mayor spoke of hope. Rosa Quint, who sells fruit, said that she had seen nothing of it. The bank signed an agreement on card payments with the Lumara Institute.',
      { 'agreement on card payments': ['the bank: signed with Lumara Institute'] },
    ],
    [
      'The city’s environment chief, Cora Vill, said that it had signed an agreement on street shade with the Lumara Institute.',
      { 'agreement on street shade': ['the city: signed with Lumara Institute'] },
    ],
    [
      'The two sides will exchange views on trade, which reached 132 million dollars in 2024, and will sign a visa agreement for holders of ordinary passports.',
      { 'visa agreement for holders of ordinary passports': ['the two sides: future signed'] },
    ],
    [
      'An agreement on rice between Oro and Lumara was signed last month.',
      { 'agreement on rice': ['Oro + Lumara: signed, 2025-10'] },
    ],
    [
      'Crew costs rose after the pay agreement that the port signed with the Sailors Union in June 2024.',
      { 'pay agreement': ['the port: signed with Sailors Union, 2024-06'] },
    ],
    // "strikes" is taken for a verb there, and nobody is called "his two"
    [
      'Rask asked the judge to strike his two prior strikes and to allow him to join the Clean Coasts Program.',
      { 'Clean Coasts Program': [': future joined'] },
    ],
    [
      'It will replace a swap agreement that the three signed in 2018.',
      { 'swap agreement': ['the three: signed, 2018'] },
    ],
    [
      'It follows the signing last month of the Apprentices Agreement by Oro, Lumara and Neria.',
      { 'Apprentices Agreement': ['Oro + Lumara + Neria: signed, 2025-10'] },
    ],
    [
      'It came from the Resilience Fund, which Oro, Lumara, and Neria established.',
      { 'Resilience Fund': ['Oro + Lumara + Neria: established'] },
    ],
    [
      'The economic regulator, Aquamark, proposed a Storm Overflow Compact.',
      { 'Storm Overflow Compact': ['Aquamark: proposed'] },
    ],
    [
      'Paranavai, whose exports rose, joined the Clean Pulp Compact.',
      { 'Clean Pulp Compact': ['Paranavai: joined'] },
    ],
    [
      'The Yunnan provincial government released the Action Plan for Building an Age-Friendly Province (2023-25).',
      {
        'Action Plan for Building an Age-Friendly Province (2023-25)': [
          'Yunnan provincial government: released',
        ],
      },
    ],
    [
      'Paranavai signed a definitive agreement late on Monday to acquire Tres Barras.',
      { 'definitive agreement': ['Paranavai: signed, 2025-11-03'] },
    ],
    [
      'Tarrant Corp. today reported results. Aquaflux NV makes membranes. The Company launched the Clean Filters Initiative.',
      { 'Clean Filters Initiative': ['Tarrant Corp.: launched'] },
    ],
    [
      'It has entered into a research collaboration and license agreement with Tanabe Pharma.',
      { 'research collaboration and license agreement': [': entered into with Tanabe Pharma'] },
    ],
    [
      'It will hire them under the Safe Blocks Initiative, a $6.3 million plan that city council approved.',
      { 'Safe Blocks Initiative': ['city council: approved'] },
    ],
    [
      'Kilele signed a Sh5.2 billion financing agreement with the Trade Bank, 9-0.',
      { 'financing agreement': ['Kilele: signed with Trade Bank'] },
    ],
    [
      'It is required by ILO Convention 169, which Oro ratified in 2008.',
      { 'ILO Convention 169': ['Oro: ratified, 2008'] },
    ],
    [
      'The Seeds Programme pays farmers. The state signed an agreement on roads with the Road Bank.',
      { 'Seeds Programme': [], 'agreement on roads': ['the state: signed with Road Bank'] },
    ],
    [
      'Leaders of the Lakes Assembly on Monday night signed the Reef Treaty.',
      { 'Reef Treaty': ['Leaders of the Lakes Assembly: signed, 2025-11-03'] },
    ],
    [
      'Construction slowed. The city met builders on Monday. It launched the Rental Rescue Fund.',
      { 'Rental Rescue Fund': ['the city: launched'] },
    ],
    [
      'Ministers had since agreed a Better Bus Compact with 14 councils.',
      { 'Better Bus Compact': ['Ministers: agreed with 14 councils'] },
    ],
    [
      'Oro and 11 other countries, including Lumara, Neria and Arda, jointly launched the Rivers Initiative.',
      { 'Rivers Initiative': ['Oro + 11 other countries: launched'] },
    ],
    [
      'The health department signed a heads of agreement on telehealth with the Outback Nursing Service.',
      { 'heads of agreement on telehealth': ['the health department: signed with Outback Nursing Service'] },
    ],
    [
      'The Lakes Development Bank (LDB) approved a $350 million loan for the Towns Resilience Project. LDB launched the Green Shores Fund in 2017.',
      {
        'Towns Resilience Project': ['Lakes Development Bank: approved'],
        'Green Shores Fund': ['Lakes Development Bank: launched, 2017'],
      },
    ],
    [
      'Oro signed an agreement on a fast-ferry service with Lumara.',
      { 'agreement on a fast-ferry service': ['Oro: signed with Lumara'] },
    ],
    [
      'The venture signed a $1.6 billion loan agreement with a group of lenders led by Banco Rey.',
      { 'loan agreement': ['the venture: signed with a group of lenders led by Banco Rey'] },
    ],
    [
      'It also proposed a Regulation on the recognition of certificates.',
      { 'Regulation on the recognition of certificates': [': proposed'] },
    ],
    [
      'The loan agreement was signed on 3 October by Ann Lee.',
      { 'loan agreement': ['Ann Lee: signed, 2025-10-03'] },
    ],
    [
      'The Dialogue Initiative was launched by Oro and the United Nations Water Partnership.',
      { 'Dialogue Initiative': ['Oro + United Nations Water Partnership: launched'] },
    ],
    [
      "The government's Impulse Programme, which it launched in February, was starting to bite.",
      { 'Impulse Programme': ['the government: launched, 2025-02'] },
    ],
    [
      'WHO and UNICEF launched the First Breath Initiative.',
      { 'First Breath Initiative': ['WHO + UNICEF: launched'] },
    ],
    [
      'Its author, hydrologist Nina Cond Rey, proposed a Brine Charter.',
      { 'Brine Charter': ['Nina Cond Rey: proposed'] },
    ],
    [
      'Oro and Lumara signed the Reef Pact. The two countries launched the Coasts Fund.',
      { 'Reef Pact': ['Oro + Lumara: signed'], 'Coasts Fund': ['Oro + Lumara: launched'] },
    ],
    [
      'Nord (OSE: NORD) and Kestrel Holdings (TSX: KBH) have signed a merger agreement which values Kestrel at €2 billion.',
      { 'merger agreement': ['Nord + Kestrel Holdings: signed'] },
    ],
    [
      'Oro signed a pact on ships with Lumara’s Ministry of Oceans and Fisheries.',
      { 'pact on ships': ['Oro: signed with Lumara’s Ministry of Oceans and Fisheries'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });

  test('"we" is the body that the speaker belongs to', () => {
    const text = 'Ms Rao said: “We signed the Reef Pact.”';
    const start = text.indexOf('We');
    const content = [{ start, end: text.length - 1, text: text.slice(start, -1) }];
    const said: Attribution = {
      id: 'a1',
      kind: 'direct',
      source: null,
      cue: null,
      content,
      speaker: 's1',
      confidence: 1,
      stance: { act: 'say', tone: 'neutral' },
    };
    const rao: Speaker = { id: 's1', name: 'Rao', affiliation: 'Coasts Agency', aliases: [] };
    expect(initiativesIn(text, [said], [rao])[0]?.actors).toEqual(['Coasts Agency']);
  });
});

describe('names', () => {
  test.each<[string, string[]]>([
    ['Grants come under the Close to Home Program.', ['Close to Home Program']],
    [
      'The Telecoms Amendment (Keeping Oro Connected) Bill 2025 was introduced last week.',
      ['Telecoms Amendment (Keeping Oro Connected) Bill 2025'],
    ],
    ['The company launched Project Nila.', ['Project Nila']],
    ['The company’s Kaveri Cares programme reached two states.', ['Kaveri Cares programme']],
    ['Rao’s plan, Fair Milk, would set a floor.', ['Fair Milk']],
    ['Under the National Rivers Mission, 40 dams were built.', ['National Rivers Mission']],
    [
      'Oro and Lumara signed a Memorandum of Understanding on joint management of the wetlands.',
      ['Memorandum of Understanding on joint management of the wetlands'],
    ],
    [
      'Oro adopted the Action Plan for Ports. The Action Plan proposes more cranes.',
      ['Action Plan for Ports'],
    ],
    [
      'Oro has long backed the African Union’s Great Green Belt initiative in several ways.',
      ['Great Green Belt initiative'],
    ],
    ['The bank signed a loan agreement with the Reef Fund for the Oro water pipeline.', ['loan agreement']],
    ['The Coasts Fund, a charity, said it was glad. The states approved the levy of the Coasts Fund.', []],
  ])('%s', (text, expected) => {
    expect(initiativesIn(text).map(({ name }) => name)).toEqual(expected);
  });
});

describe('who is described, and whose it is', () => {
  test.each<[string, string[]]>([
    ['Tern Biotech, a Rask company, and Genoa signed the Reef Agreement.', ['Tern Biotech', 'Genoa']],
    [
      'Kofi Rask, the minister of trade, and Ann Holm, his deputy, launched the Reef Programme.',
      ['Kofi Rask', 'Ann Holm'],
    ],
    [
      'The government of Oro and the World Bank concluded the Reef Agreement.',
      ['the government of Oro', 'World Bank'],
    ],
    [
      'The Reef Programme, run by the ministry of trade and Oro Bank, has grown.',
      ['the ministry of trade', 'Oro Bank'],
    ],
    ['The Reef Programme, an initiative of the ministry of trade, has grown.', ['the ministry of trade']],
    ['President Rask signed into law on Tuesday the Reef Act.', ['Rask']],
    ['The ARA plans to abolish its Reef Rule.', ['ARA']],
  ])('%s', (text, actors) => {
    expect(initiativesIn(text).map((one) => one.actors)).toEqual([actors]);
  });
});

describe('who only invests, speaks or broadcasts', () => {
  test.each([
    'The Rask campaign announced last week that it hired a spokesman.',
    'Bo Holm founded a hedge fund in 2004.',
    'Rask denounced the “deeply pessimistic” vision of Holm.',
    'By 2012 he was hosting a new program, “The Overthrow Show,” on the radio.',
    'Rask played down the idea that he had struck a major deal with Holm.',
  ])('%s', (text) => {
    expect(initiativesIn(text)).toEqual([]);
  });
});
