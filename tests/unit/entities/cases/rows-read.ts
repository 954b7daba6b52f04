import type { SpeakerCases } from '../marked-sources.ts';

/** What reading every row of the speakers on its face showed. */
export const ROWS_READ: SpeakerCases = {
  'what describes somebody and is no office': [
    {
      text: `[Sen. Bo Ray of Lakeland, the only senator to back the plan|Bo Ray], said it was late.`,
      facts: ['Bo Ray | Sen. | Lakeland'],
    },
    {
      text: `[Ana Rao, CEO and CEO of Corbel Foods|Ana Rao], said it was late.`,
      facts: ['Ana Rao | CEO | Corbel Foods'],
    },
    {
      text: `[Ana Rao, a Corbel superdelegate from the District and the president of the Corbel Institute|Ana Rao], said it was late.`,
      facts: ['Ana Rao | president | Corbel Institute'],
    },
    {
      text: `Lakeland mayor rebuffs Ana Rao on rents\n\nShe spoke on Monday. [Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | -'],
    },
    {
      text: `Each serves a year. Bo Ray is president. [Ana Rao, each officer of the Corbel Institute|Ana Rao], said it was late.`,
      facts: ['Ana Rao | -'],
    },
    {
      text: `[Ana Rao, senior vp partnerships at Corbel Foods|Ana Rao], said it was late.`,
      facts: ['Ana Rao | senior vp partnerships | Corbel Foods'],
    },
  ],
  'where the words of a source begin': [
    { text: `It is a threat [many people|many people] make and few keep.` },
    { text: `According to [a newly published report|newly published report], it was late.` },
    { text: `It made what [many analysts|many analysts] said was a mistake.` },
    { text: `By then 520 delegates had backed Ana Rao, [39|-] have said they back others.` },
    { text: `Ana Rao, [39|Ana Rao], has said it was late.` },
  ],
  'what a heading adds to a name': [
    {
      text: `Past President: Ana Rao Elected from the Board of Directors, each officer serves a year. “It grows,” said [Ana Rao|Ana Rao].`,
    },
    {
      text: `Bo Lind, Ana Rao Address Rents\n\nThey address rents. [Ana Rao|Ana Rao] said it was late.`,
    },
    {
      text: `[New Corbel Survey|Corbel] Finds Rents Rising\n\n[Ana Rao, head of research at Corbel|Ana Rao], said it was late.`,
      facts: ['Ana Rao | head of research | Corbel'],
    },
    {
      text: `Corbel Alert: Contact Halden & Pike, LLP About the Case\n\nThe law firm of [Halden & Pike, LLP|Halden & Pike, LLP] informs investors of it. CONTACT HALDEN & PIKE, LLP today. The firm of Halden & Pike, LLP is in Marlow.`,
    },
    {
      text: `April 5, 2005\nMARLOW-U.S. Sen. Ana Rao spoke yesterday. [Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | U.S. Sen.'],
    },
    { text: `[New Lorne University Study|Lorne University] Finds Rents Rising` },
  ],
  'a bare word for a body is none': [
    {
      text: `The group’s ads run in June. [Ana Rao, the group’s chief strategist|Ana Rao], said it was late.`,
      facts: ['Ana Rao | chief strategist | -'],
    },
  ],
};
