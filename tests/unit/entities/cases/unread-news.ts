import type { SpeakerCases } from '../marked-sources.ts';

/** Forms that news met by nobody before was read wrong in. */
export const UNREAD_NEWS: SpeakerCases = {
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
