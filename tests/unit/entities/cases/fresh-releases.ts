import type { SpeakerCases } from '../marked-sources.ts';

/** What releases that nobody had read showed: names and offices in forms of their own. */
export const FRESH_RELEASES: SpeakerCases = {
  'surnames that are offices': [
    {
      text: `Wayne King, the chief of staff, was late. [King|Wayne King] said it was late.`,
    },
    { text: `Corbel plc (LSE: CRB) Simon Deacon met the board. [Deacon|Simon Deacon] said it was late.` },
    { text: `The King met Ana Rao. [King|King] said it was late.` },
  ],
  'a dateline is no part of a title': [
    {
      text: `WASHINGTON, D.C.  [U.S. Senator Jim Hale|Jim Hale] said it was late.`,
      facts: [`Jim Hale | U.S. Senator`],
    },
  ],
  'offices in short, and shared ones': [
    {
      text: `[Verizon executive VP Marni Wald|Marni Wald] said it was late.`,
      facts: [`Marni Wald | executive VP | Verizon`],
    },
    {
      text: `[Wei Zhu, codirector of Marlow Drive|Wei Zhu], said it was late.`,
      facts: [`Wei Zhu | codirector | Marlow Drive`],
    },
  ],
  'offices in front that lead to another': [
    {
      text: `[The Secretary to the President, Dr. Nandi Kumara|Nandi Kumara] said it was late.`,
      facts: [`Nandi Kumara | Secretary to the President | -`],
    },
    {
      text: `After a speech by the President, [Ms. Ana Kubo|Ana Kubo] said it was late.`,
      facts: [`Ana Kubo | -`],
    },
    {
      text: `[The UNDP Resident Representative in Sri Lanka, Ms. Azra Kubo|Azra Kubo], said it was late.`,
      facts: [`Azra Kubo | Resident Representative | UNDP`],
    },
  ],
  'firms by ticker, and what bears their name': [
    { text: `[Corbel Inc. (NASDAQ: CRBL)|Corbel Inc.] said it was late. [CRBL|Corbel Inc.] said no.` },
    {
      text: `The Corbel RX-4 is a pump. [Corbel|Corbel] said it was late. [Ana Rao, CEO of Corbel|Ana Rao], said no.`,
      facts: [`Ana Rao | CEO | Corbel`],
    },
    {
      text: `“Corbel is a critical supporter of our work,” [Rohan Kalb, CEO of Lakes Trust|Rohan Kalb], said. “Corbel is a supporter of our work,” [he|Rohan Kalb] said.`,
    },
  ],
  'organisations and fields as releases write them': [
    {
      text: `[Lisa Rowe, executive vice president and chief merchandising officer of food, essentials and beauty, Corbel|Lisa Rowe], said it was late.`,
      facts: [
        `Lisa Rowe | executive vice president and chief merchandising officer of food, essentials and beauty | Corbel`,
      ],
    },
    {
      text: `[Ana Dusk, founder and CEO of xLakes|Ana Dusk], said it was late.`,
      facts: [`Ana Dusk | founder and CEO | xLakes`],
    },
    {
      text: `[Dr. Hsien Chan, who serves as the Medical Director for the Lakes Health Trust|Hsien Chan], said it was late.`,
      facts: [`Hsien Chan | Medical Director | Lakes Health Trust`],
    },
    {
      text: `The Orange County Jail is old. [Orange County District Attorney Tod Spitz|Tod Spitz] said it was late.`,
      facts: [`Tod Spitz | Orange County District Attorney | Orange County`],
    },
    { text: `[Early sampling|-] showed it was late. [This recognition|-] underscores it.` },
  ],
  'sources that a tagger cut inside brackets, a list or a name': [
    {
      text: `Paltel, Inc. (“Paltel,” the “Company”) ([Nasdaq: PALT), a developer of pumps|Paltel, Inc.], today announced it was late.`,
    },
    {
      text: `LEEDS, NV - (NewsLine) - June 2, 2024 - [Golden Lakes Group, Inc. (NASDAQ|Golden Lakes Group, Inc.]: GLG), a developer, is pleased to announce it was late.`,
    },
    {
      text: `In 2022 the National Survey on Drug Use and [Health|National Survey on Drug Use and Health] reported it was late.`,
    },
    {
      text: `[Culture, Arts and Leisure Minister Maria Hale MP|Maria Hale] announced it was late.`,
      facts: [`Maria Hale | Culture, Arts and Leisure Minister | -`],
    },
  ],
};
