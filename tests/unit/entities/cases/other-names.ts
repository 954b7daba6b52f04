import type { SpeakerCases } from '../marked-sources.ts';

/** Forms of names that real texts with other names in them were read wrong by. */
export const OTHER_NAMES: SpeakerCases = {
  'a name is whole and nothing but a name': [
    {
      text: `[Corbel Inc. Chairman Art Levin, in a statement issued on behalf of the board|Art Levin], said it was late. [Levin|Art Levin] said no.`,
    },
    {
      text: `[Chaudhry|Chaudhry] blamed a party without naming ousted PM Omar Lind’s Lakeland Tehreek-e-Oro party, which is large.\n\n[Omar Lind|Omar Lind] said it was late. [Lind|Omar Lind] said no.`,
    },
    { text: `Storm on track to reach more than half of Europe, [WHO|WHO] says` },
    {
      text: `[The Lakeland-installed authorities of the Oro region|Lakeland-installed authorities of the Oro region] said it was late.`,
    },
    {
      text: `[The Defence Ministry|Lakeland’s Defence Ministry] said it was late. [Lakeland’s Defence Ministry|Lakeland’s Defence Ministry] said no.`,
    },
  ],
  'a name that the text defines by its letters is whole, whoever owns it': [
    {
      text: `The plan of Harbours, Fisheries and Trade Oro (HFTO) is late.\n\n[HFTO|Harbours, Fisheries and Trade Oro] said it was late. [The Harbours, Fisheries and Trade Oro|Harbours, Fisheries and Trade Oro] said no.`,
    },
    {
      text: `[Oro’s Ministry of Ports, Trade and Harvest (MPTH)|Ministry of Ports, Trade and Harvest] said it was late. [The MPTH|Ministry of Ports, Trade and Harvest] said no.`,
    },
    {
      text: `It was bought by the National Hill, Lake, and River Institute (NHLRI).\n\n[The National Hill, Lake, and River Institute|National Hill, Lake, and River Institute] said it was late. [NHLRI|National Hill, Lake, and River Institute] said no.`,
    },
    {
      text: `It still faces opposition from the U.K.’s Tides and Markets Authority.\n\nThe Tides and Markets Authority met. [The TMA|Tides and Markets Authority] said it was late.`,
    },
    {
      text: `[The Eastern Oro (EO) Harbour Force|Eastern Oro (EO) Harbour Force] said it was late.`,
    },
    {
      text: `Tehrik-e-Oro Lakeland (TOL) met.\n\n[The TOL|Tehrik-e-Oro Lakeland] said it was late.`,
    },
  ],
  'a surname that is a title or a word': [
    {
      text: `[Ko Wen-hui, mayor of Marlow|Ko Wen-hui], said it was late. [Ko|Ko Wen-hui] left. [Mr. Ko|Ko Wen-hui] said no.`,
    },
    {
      text: `[President Jude Law|Jude Law] said it was late. [President Law|Jude Law] left. [Law|Jude Law] said no.`,
    },
    {
      text: `[Corbel spokesperson Jude Law|Jude Law] said it was late. [Law|Jude Law] left.`,
      facts: [`Jude Law | spokesperson | Corbel`],
    },
    { text: `[Jude Law, head of research at Corbel|Jude Law], said it was late. [Law|Jude Law] left.` },
    {
      text: `[Martin Luther Bishop Jr., a poet|Martin Luther Bishop Jr.], said it was late. [Bishop|Martin Luther Bishop Jr.] left.`,
    },
  ],
  'a given name that is a title': [
    {
      text: `[Sultan Al Marri, head of the fund|Sultan Al Marri], said it was late. [Al Marri|Sultan Al Marri] left.`,
    },
  ],
  'two surnames of which the first is given to men': [
    {
      text: `[Kristin Scott Thomas, head of the trust|Kristin Scott Thomas], said it was late. [Scott Thomas|Kristin Scott Thomas] left.`,
    },
  ],
  'three names after an office': [
    {
      text: `[Minister of Finance José Luis Marín|José Luis Marín] said it was late. [Marín|José Luis Marín] left.`,
      facts: [`José Luis Marín | Minister of Finance`],
    },
  ],
  'what an office is of before a name': [
    {
      text: `[Deputy Director of Public Prosecution Mao Ning|Mao Ning] said it was late. [Mao|Mao Ning] left.`,
      facts: [`Mao Ning | Deputy Director of Public Prosecution`],
    },
    { text: `[US Secretary of State Jude Law|Jude Law] said it was late. [Law|Jude Law] left.` },
    {
      text: `Another diplomat, [former special envoy to Ukraine Samuel L. Jackson|Samuel L. Jackson], said it was late. [Jackson|Samuel L. Jackson] left.`,
    },
  ],
  'a source that ends or begins inside a word': [
    { text: `[Moon Jae|Moon Jae-in]-in said it was late. Daniel Day-[Lewis|Daniel Day-Lewis] said no.` },
  ],
  'one of several, by name': [
    {
      text: `[One of the trustees, Zhenka Verst|Zhenka Verst], said it was late. [Verst|Zhenka Verst] left.`,
    },
  ],
  'the whole name of a firm': [
    {
      text: `[Harker and Lind Group plc|Harker and Lind Group plc] said it was late. [Harker and Lind|Harker and Lind Group plc] said no.`,
    },
    {
      text: `[J.B. Lind Transport Services, Inc.|J.B. Lind Transport Services, Inc.] said it was late. [J.B. Lind|J.B. Lind Transport Services, Inc.] said no.`,
    },
    { text: `[Corbel S.A.|Corbel S.A.] said it was late. [Corbel|Corbel S.A.] said no.` },
    { text: `[Dr. Lind's Laboratories Ltd.|Dr. Lind's Laboratories Ltd.] said it was late.` },
    {
      text: `On Friday, Air Products and Chemicals, [Inc.|Air Products and Chemicals, Inc.] said it was late.`,
    },
    { text: `On Friday, Harley-Davidson, [Inc.|Harley-Davidson, Inc.] said it was late.` },
  ],
  'a comma in the name of a body': [
    {
      text: `[The National Union of Rail, Maritime and Transport Workers|National Union of Rail, Maritime and Transport Workers] said it was late.`,
    },
    {
      text: `The Department of Agriculture, [Food and the Marine|Department of Agriculture, Food and the Marine] said it was late.`,
    },
    { text: `[The University of Lakeland, Marlow|University of Lakeland, Marlow], said it was late.` },
    { text: `The University of Lakeland, [Marlow|University of Lakeland, Marlow] said it was late.` },
  ],
  'more than the head of a body': [
    {
      text: `[The University of North Lakeland at Marlow|University of North Lakeland at Marlow] said it was late.`,
    },
    { text: `[King's College London|King's College London] said it was late.` },
    {
      text: `[A spokesperson for the Bill & Mary Lind Foundation|Bill & Mary Lind Foundation] said it was late.`,
    },
  ],
};
