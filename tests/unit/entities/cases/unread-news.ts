import type { SpeakerCases } from '../marked-sources.ts';

/** Forms that news met by nobody before was read wrong in. */
export const UNREAD_NEWS: SpeakerCases = {
  'somebody unnamed, told of by a participle or by where he is': [
    {
      text: `[one Republican involved in the planning|Republican involved in the planning] said it was late.`,
    },
    {
      text: `“It was late,” said [one well-connected Democrat familiar with the talks|well-connected Democrat familiar with the talks].`,
    },
    { text: `[One unaligned Lakeland strategist|unaligned Lakeland strategist] said it was late.` },
    { text: `[An inside source|inside source] said it was late.` },
  ],
  'what somebody is said to be, and whoever is of a kind, is nobody whom the paragraph brings in': [
    {
      text: `[Greg Raft|Greg Raft] said it was odd for a man of such wealth. “It was late,” [he|Greg Raft] said.`,
    },
    {
      text: `Ana Rao, a senator, told how she rode when she was a young girl. “It was late,” [she|Ana Rao] said.`,
    },
    {
      text: `[Bruce Tull|Bruce Tull] said it was late. Tull is a quiet man on a mission. [He|Bruce Tull] denied that it would close. It was to be between a man and a woman, [he|Bruce Tull] said.`,
    },
  ],
  'those whom a poll counts': [
    { text: `[Half of voters|voters] said it was late. [One in three|voters] said no.` },
    { text: `[A full 79 percent of Democrats|Democrats] said it was late.` },
    {
      text: `[A 52-percent majority of Lakeland insiders|Lakeland insiders] said it was late, and [another 27 percent|Lakeland insiders] said it was not.`,
    },
    {
      text: `Most Democrats were glad: [47 percent|Democrats] said it was late.`,
    },
    {
      text: `[About two-thirds of Republican voters in all five states voting Tuesday|Republican voters] said it was late. [78 to 79 percent of survey respondents|survey respondents] said no.`,
    },
    { text: `[The third official|third official] said it was late.` },
    {
      text: `[A number of the families of those killed in the fire|families of those killed in the fire] said it was late.`,
    },
    { text: `[A growing number of Lakeland senators in key states|Lakeland senators] said it was late.` },
  ],
  'a party is none of those of it who were told of': [
    {
      text: `[Republicans in the House|Republicans in the House] said it was late. [Republicans|Republicans] said no.`,
    },
  ],
  'letters with dots': [{ text: `It can fly again, according to [the F.A.A.|F.A.A.] It was grounded.` }],
  'who speaks behind an apposition, or behind a thing that is from or for somebody': [
    {
      text: `She met Ana Rao, a senior analyst at Corbel, [who|Ana Rao] said it was late. He saw Bo de Vos, a professor in public law at the University of Lorne in Lakeland, [who|Bo de Vos] said it was not.`,
      facts: [
        `Ana Rao | senior analyst | Corbel`,
        `Bo de Vos | professor in public law | University of Lorne`,
      ],
    },
    {
      text: `It upset Al Berg, a surgeon from Lorne, New Jersey, [who|Al Berg] said it was late. But Mr. Guerrero, a Republican [who|Guerrero] said he had changed, disagreed.`,
    },
    {
      text: `It drew a harsh response from Ana Rao, [who|Ana Rao] said it was late. It was a victory for Bo Lind, [who|Bo Lind] said it was not.`,
    },
    {
      text: `In New York, a man [who|man] said it was late was heard. On Monday, a nurse [who|nurse] said it was not left.`,
    },
  ],
  'who speaks behind a relative': [
    {
      text: `They blamed the Lakes Front for it, [which French officials|French officials] said was late. Ana Rao, [whom one Lakeland insider|Lakeland insider] called late, left.`,
    },
  ],
  'a poll is a survey': [
    {
      text: `It was late, according to [a Lakes Herald survey|Lakes Herald] released on Thursday. That was so for a third, [the poll|Lakes Herald] found.`,
    },
  ],
  'they are none who were heard long ago, and no single person': [
    {
      text: `[Senate leaders|Senate leaders] said it was late.\n\nIt rained.\n\nIt was dry on Monday.\n\nAs Hale and Tull walked, [they|-] said it would close.`,
    },
    { text: `[Ana Rao|Ana Rao] said it was late. [They|-] said it would close.` },
    {
      text: `[Senate leaders|Senate leaders] said it was late.\n\nIt rained.\n\nIt was dry on Monday.\n\nThe Senate leaders met where [they|Senate leaders] said it would close.`,
    },
  ],
  'a surname misspelt by one letter is nobody new': [
    {
      text: `[Ines Maurer, head of the Lind Foundation,|Ines Maurer] said it was late. [Mauer|Ines Maurer] said no.`,
    },
    {
      text: `[Spokesman Isaac Okoroafor|Isaac Okoroafor] said it was late.\n\n[Okorafor|Isaac Okoroafor] said no. [Mr. Okoraofor|Isaac Okoroafor] said so.`,
    },
  ],
  'a surname that is one letter off is another one': [
    {
      text: `[Ines Barclay, head of the Lind Foundation,|Ines Barclay] said it was late. [Barclays|Barclays] said no.`,
    },
    {
      text: `[Ines Maurer, head of the Lind Foundation,|Ines Maurer] said it was late. [Tom Mauer|Tom Mauer] said so. [Mauer|Tom Mauer] said no.`,
    },
    {
      text: `[Ines Hansen, head of the Lind Foundation,|Ines Hansen] said it was late. [Jansen|Jansen] said no.`,
    },
  ],
  'small words whose letters the acronym ends with': [
    {
      text: `[The Oro Bureau of statistics (OBS)|Oro Bureau of statistics] said it was late. [The OBS|Oro Bureau of statistics] said no.`,
    },
    {
      text: `[The Oro Bureau for farmers (OB)|Oro Bureau] said it was late.`,
    },
  ],
  'who speaks by the verb, not the paper that relays it': [
    {
      text: `According to [the Coast Herald, Professor Ana Burrow, the chair of the panel,|Ana Burrow] said it was late.`,
    },
  ],
};
