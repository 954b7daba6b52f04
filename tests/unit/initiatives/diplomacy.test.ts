import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

describe('what states and ministries sign', () => {
  test.each<[string, Record<string, string[]>]>([
    // generations are part of a name
    [
      'Senator Paul Holm, Jr. signed the Reef Compact on Monday.',
      { 'Reef Compact': ['Paul Holm: signed, 2025-11-03'] },
    ],
    [
      'Ports Secretary Pedro J. Rask and Marlow Governor Arthur D. Holm, Sr., signed the Reef Compact.',
      { 'Reef Compact': ['Pedro J. Rask + Arthur D. Holm: signed'] },
    ],
    // one memorandum is not the next
    [
      'The MoU on border patrols was signed by Tom Otieno and Mary Okello. Ann Rao and Paul Odoi signed the MoU on visa waivers.',
      {
        'MoU on border patrols': ['Tom Otieno + Mary Okello: signed'],
        'MoU on visa waivers': ['Ann Rao + Paul Odoi: signed'],
      },
    ],
    // offices that a preposition tells of
    [
      'The pact on television was signed by Minister for Information Tom Otieno and Ugandan Minister for Culture Mary Okello.',
      { 'pact on television': ['Tom Otieno + Mary Okello: signed'] },
    ],
    [
      'The pact on seas was signed by Special Assistant to the PM on Climate Tom Otieno, and Ugandan Deputy Prime Minister and Minister for Investment Mary Okello.',
      { 'pact on seas': ['Tom Otieno + Mary Okello: signed'] },
    ],
    [
      'The pact on safety was signed by Security Adviser Tom Otieno and Secretary to the Ugandan Security Council Mary Okello.',
      { 'pact on safety': ['Tom Otieno + Mary Okello: signed'] },
    ],
    [
      'Prime Minister and Foreign Minister Mary Okello signed the Reef Compact.',
      { 'Reef Compact': ['Mary Okello: signed'] },
    ],
    [
      'The president and Finance Minister Tom Otieno signed the Reef Compact.',
      { 'Reef Compact': ['the president + Tom Otieno: signed'] },
    ],
    [
      'The Reef Strategy was launched by Minister of State for Ports, the Coast and Islands Tom Holm today.',
      {
        'Reef Strategy': [
          'Minister of State for Ports, the Coast and Islands Tom Holm: launched, 2025-11-07',
        ],
      },
    ],
    [
      'Kenya signed an agreement with the Minister for Trade Ann Holm and Lund Mills.',
      { agreement: ['Kenya: signed with Minister for Trade Ann Holm + Lund Mills'] },
    ],
    // who "the two" are
    [
      'Defence Minister Tom Otieno and Ugandan Defence Minister Mary Okello signed the Reef Compact. The two sides also concluded a memorandum of understanding on ecology.',
      {
        'Reef Compact': ['Tom Otieno + Mary Okello: signed'],
        'memorandum of understanding on ecology': ['the two sides: concluded'],
      },
    ],
    [
      'Kenyan President Tom Otieno met Ugandan Prime Minister Mary Okello. The two countries signed a free trade agreement.',
      { 'free trade agreement': ['Kenya + Uganda: signed'] },
    ],
    [
      'Kenya, Uganda and Rwanda met. The two countries signed a free trade agreement.',
      { 'free trade agreement': ['the two countries: signed'] },
    ],
    [
      'Kenyan and Ugandan Foreign Ministers met in Marlow on Monday. They will sign an agreement on trade.',
      { 'agreement on trade': ['Kenyan and Ugandan Foreign Ministers: future signed'] },
    ],
    // a day that a comma closes
    [
      'The Lakes Bank and Kenya on February 18, 2025, signed two loan agreements.',
      { 'loan agreements': ['Lakes Bank + Kenya: signed, 2025-02-18'] },
    ],
    // what is agreed upon has yet to be done
    [
      'Kenya and Uganda signed an agreement for the implementation of the Lakes Rural Program on 8 May.',
      {
        'agreement for the implementation of the Lakes Rural Program': ['Kenya + Uganda: signed, 2025-05-08'],
        'Lakes Rural Program': [],
      },
    ],
    [
      'A memorandum of understanding that covers health was signed by Tom Otieno and Mary Okello.',
      { 'memorandum of understanding': ['Tom Otieno + Mary Okello: signed'] },
    ],
    [
      'Kenya and Uganda exchanged a memorandum of understanding on trade.',
      { 'memorandum of understanding on trade': ['Kenya + Uganda: exchanged'] },
    ],
    [
      'Kenya and Uganda signed a bilateral trade protocol. The hospital launched health protocols on Monday.',
      { 'bilateral trade protocol': ['Kenya + Uganda: signed'] },
    ],
    ['Neria has enacted a law that supporters said would widen access.', { law: ['Neria: enacted'] }],
    [
      'Kenya signed with Uganda a memorandum of understanding on trade.',
      { 'memorandum of understanding on trade': ['Kenya: signed with Uganda'] },
    ],
    [
      'Foreign minister Rosemary Otieno and Belgian Chargé d’Affaires, Theofiel Baert, signed five new cooperation agreements.',
      { 'cooperation agreements': ['Rosemary Otieno + Theofiel Baert: signed'] },
    ],
    [
      'Minister Ann Rao flagged off the Clean Lakes Campaign.',
      { 'Clean Lakes Campaign': ['Ann Rao: launched'] },
    ],
    [
      'The pact on culture was signed by state minister for cultural affairs of Kenya Tom Khalid and Ugandan foreign minister Paul Odoi.',
      { 'pact on culture': ['Tom Khalid + Paul Odoi: signed'] },
    ],
    [
      'Ports Director Ann Rao together with representatives from the Department of Works (DW), National Fish Authority (NFA), Marlow State University (MSU), and Oro Bank, signed the Reef Compact on Monday.',
      { 'Reef Compact': ['Ann Rao: signed, 2025-11-03'] },
    ],
    [
      'Mayor Ann Holm, along with Oro Bank and Lund Mills, signed the Reef Compact.',
      { 'Reef Compact': ['Ann Holm + Oro Bank + Lund Mills: signed'] },
    ],
    [
      'The pact was signed between the National Radio and Television Authority and Oro Bank.',
      { pact: ['National Radio and Television Authority + Oro Bank: signed'] },
    ],
    [
      'Unesco launched the Girls’ Right to Learning Programme.',
      { 'Girls’ Right to Learning Programme': ['Unesco: launched'] },
    ],
    [
      'The MoU between the Ports Ministry and the Lakes Office was signed by Tom Otieno and Mary Okello. The MoU on climate was signed by Ann Rao and Paul Odoi.',
      {
        MoU: ['Tom Otieno + Mary Okello: signed with Ports Ministry + Lakes Office'],
        'MoU on climate': ['Ann Rao + Paul Odoi: signed'],
      },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
