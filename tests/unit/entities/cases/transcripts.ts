import type { SpeakerCases } from '../marked-sources.ts';

/** Labels of transcripts: of committees, hearings, briefings and interviews. */
export const TRANSCRIPTS: SpeakerCases = {
  'who answers': [
    {
      text: `The grid is full\n\nMarta Rey has run Iberlink since 2020. She spoke to Joana Vila in Lisbon.\n\n[Q|Question]: Is it slow?\n\n[A|Marta Rey]: It is a long queue.\n\n[Q|Question]: Why is it?\n\n[A|Marta Rey]: Ask the firms.`,
    },
    {
      text: `Introducing Nora Quell, New CEO at Harbour\n\nHarbour is thrilled to have Nora Quell as our new CEO. We’ve asked her to share some thoughts.\n\n[Q|Question]: Is it slow?\n\n[A|Nora Quell]: I love it here.\n\n[Q|Question]: Which apps?\n\n[A|Nora Quell]: Maps.`,
    },
    {
      text: `Q&A: the new bins\n\nOur staff talked about the bins with Nora Quell.\n\n[Q|Question]: When will I get a bin?\n\n[A|Answer]: I think it comes in May.`,
    },
    {
      text: `Frequently asked questions\n\nMinister Nora Quell has opened the scheme. Do you wonder who may join?\n\n[Q|Question]: Is it slow?\n\n[A|Answer]: It is.`,
    },
  ],
  committees: [
    {
      text: `Members present: Deputy Aoife Brennan (Chair); Deputy Mark Dolan; Senator Una Kiely.\n\nWitnesses: Dr Helen Marsh, Chief Veterinary Officer, Department of Farming; Mr Liam Toal, Secretary, Herd Owners’ Association.\n\n[Chair|Aoife Brennan]: Welcome, all.\n\n[Q1. Deputy Dolan|Mark Dolan]: Is it late?\n\n[Dr Marsh|Helen Marsh]: It is.\n\n[Q2. Senator Kiely|Una Kiely]: Will it close?\n\n[Mr Toal|Liam Toal]: It will.\n\n[The Chair|Aoife Brennan]: Thank you.`,
      facts: [
        'Aoife Brennan | Chair',
        'Helen Marsh | Chief Veterinary Officer | Department of Farming',
        'Liam Toal | Secretary | Herd Owners’ Association',
      ],
    },
    {
      text: `Committee members: Joan Adair MP (Chair), Peter Sung MP, Ola Brandt MP\n\nWitnesses: Fiona Grant, Director of Operations, Coastguard Agency\n\n[Q14 Peter Sung|Peter Sung]: Is it late?\n\n[Fiona Grant|Fiona Grant]: It is.\n\n[Chair|Joan Adair]: Go on.\n\n[Q15 Ola Brandt|Ola Brandt]: Why?\n\n[Fiona Grant|Fiona Grant]: Rain.`,
      facts: ['Joan Adair | Chair', 'Fiona Grant | Director of Operations | Coastguard Agency'],
    },
    {
      text: `[Maria Ochoa – Director, Rivers Agency|Maria Ochoa]: It is late.\n\n[Tom Feld – Chief Engineer, Dam Company|Tom Feld]: It is not.\n\n[Maria Ochoa|Maria Ochoa]: It will close.\n\n[Feld|Tom Feld]: No.`,
      facts: ['Maria Ochoa | Director | Rivers Agency', 'Tom Feld | Chief Engineer | Dam Company'],
    },
    {
      text: `[Minister for Water (Ms Ana Rao)|Ana Rao]: It is late.\n\n[Mr Lee (Northside)|Lee]: It is not.\n\n[The Minister|Ana Rao]: It will close.`,
      facts: ['Ana Rao | Minister for Water'],
    },
    {
      text: `The committee heard from Judith Kaye, president of the Bar Council, and from Ravi Shah, a solicitor.\n\n[CHAIRMAN DODD|Dodd]: Good morning.\n\n[MS. KAYE|Judith Kaye]: It is late.\n\n[MR. SHAH|Ravi Shah]: It will close.\n\n[CHAIRMAN DODD|Dodd]: Thank you.\n\n[THE CHAIRMAN|Dodd]: We are done.`,
      facts: ['Judith Kaye | president | Bar Council', 'Ravi Shah | solicitor', 'Dodd | Chairman'],
    },
    {
      text: `[Rep. Alma Cole (D-Ore.), Ranking Member|Alma Cole]: It is late.\n\n[WITNESS KAREN HOLT, CEO, Pinnacle Rail|Karen Holt]: It is not.\n\n[Rep. Cole|Alma Cole]: It will close.\n\n[Ms. Holt|Karen Holt]: No.`,
      facts: ['Karen Holt | CEO | Pinnacle Rail'],
    },
  ],
  'seats and parties': [
    {
      text: `[Tom Reid (Northwick) (Lab)|Tom Reid]: Is it late?\n\n[Jo Lind (Eastvale, Sinn Féin)|Jo Lind]: It is.\n\n[Ana Rao (Lakes Agency)|Ana Rao]: No.`,
      facts: ['Tom Reid | - | Lab', 'Jo Lind | - | Sinn Féin', 'Ana Rao | - | Lakes Agency'],
    },
  ],
  briefings: [
    {
      text: `Spokesperson Mao Lin took questions on Monday.\n\n[AFP|AFP]: Is it late?\n\n[Mao Lin|Mao Lin]: It is.\n\n[Bloomberg|Bloomberg]: Will it close?\n\n[Mao Lin|Mao Lin]: No.`,
      facts: ['Mao Lin | Spokesperson'],
    },
    {
      text: `[OPERATOR|Operator]: Good day.\n\n[Greta Moss – Chief Executive Officer|Greta Moss]: Sales rose.\n\n[Analyst – Lou Kern, Baxter Capital|Lou Kern]: By how much?\n\n[Greta Moss|Greta Moss]: By a tenth.`,
      facts: ['Greta Moss | Chief Executive Officer', 'Lou Kern | Analyst | Baxter Capital'],
    },
    {
      text: `An interview with the novelist Ada Quill.\n\n[Q|Question]: Is it late?\n\n[A|Ada Quill]: It is.\n\n[Q|Question]: Why?\n\n[A|Ada Quill]: Rain.`,
      facts: ['Ada Quill | novelist'],
    },
    {
      text: `[JANE FORD, HOST|Jane Ford]: Good evening.\n\n[COLIN REEVE, FORMER ENVOY TO LAKELAND|Colin Reeve]: Good evening.\n\n[FORD|Jane Ford]: Is it late?\n\n[REEVE|Colin Reeve]: It is.`,
      facts: ['Jane Ford | Host', 'Colin Reeve | Former Envoy to Lakeland'],
    },
  ],
};
