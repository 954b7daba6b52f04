import type { SpeakerCases } from '../marked-sources.ts';

/** What made releases and reports, whose speakers were known by how they were put together, were read falsely for. */
export const PROBED: SpeakerCases = {
  'letters after a name are nobody': [
    {
      text: `[Ivy Hart, M.D., Ph.D., vice president of Corbel Foods|Ivy Hart], said it was late. [The vice president|Ivy Hart] said it would close.`,
    },
    {
      text: `Ivy Hart, MD, PhD, executive director of the Lakes Trust, spoke. [The executive director|Ivy Hart] said it was late.`,
      facts: ['Ivy Hart | executive director | Lakes Trust'],
    },
  ],
  'a source that opens with letters after a name': [
    {
      text: `Ivy Hart, MD, [PhD, director of trials at Corbel Foods|Ivy Hart], said it was late. [The director|Ivy Hart] said it would close.`,
      facts: ['Ivy Hart | director of trials | Corbel Foods'],
    },
  ],
  'a nickname between two names': [
    {
      text: `[Mayor William “Bill” Hargrave|William Hargrave] said it was late. [Mr. Hargrave|William Hargrave] said it would close.`,
      facts: ['William Hargrave | Mayor'],
    },
    {
      text: `“It is late,” said [Managing Director William “Bill” Hargrave of Corbel Foods|William Hargrave]. [Hargrave|William Hargrave] said it would close.`,
      facts: ['William Hargrave | Managing Director | Corbel Foods'],
    },
  ],
  'an apposition that opens with a word of work': [
    {
      text: `Dana Frost, lead engineer at Corbel Foods, opened the hall. [Frost|Dana Frost] said it was late.`,
      facts: ['Dana Frost | lead engineer | Corbel Foods'],
    },
  ],
  'two bodies side by side are none of the two': [
    {
      text: `[Kestrel Air and Tern Air|Kestrel Air and Tern Air] said it was late. [Kestrel Air|Kestrel Air] said it would close.`,
    },
  ],
  'a body ends where the next one is named': [
    {
      text: `Senators Ted Rao of Texas and Mark Lind of Ohio spoke. [Rao|Ted Rao] said it was late. [Lind|Mark Lind] said it would close.`,
      facts: ['Ted Rao | Senator | Texas', 'Mark Lind | | Ohio'],
    },
    {
      text: `[Ana Rao, head of the Bill and Mary Lind Foundation|Ana Rao], said it was late.`,
      facts: ['Ana Rao | head | Bill and Mary Lind Foundation'],
    },
  ],
  'the House is no White House, wherever it stands': [
    {
      text: `Rao spoke at the White House. House Speaker Paul Dale came. [Dale|Paul Dale] said it was late.`,
      facts: ['Paul Dale | House Speaker | -'],
    },
    {
      text: `Rao chairs the House Budget Committee. House Speaker Paul Dale came. [Dale|Paul Dale] said it was late.`,
      facts: ['Paul Dale | House Speaker | -'],
    },
  ],
  'a field in small letters before whose it is': [
    {
      text: `[Ana Rao, 44, head of market research of the Corbel Institute|Ana Rao], said it was late.`,
      facts: ['Ana Rao | head of market research | Corbel Institute'],
    },
    {
      text: `[Ana Rao, president of the city of Lorne|Ana Rao], said it was late.`,
      facts: ['Ana Rao | president'],
    },
  ],
  'a president of a firm': [
    {
      text: `[Corbelware President Dan Lind|Dan Lind] said it was late.`,
      facts: ['Dan Lind | President | Corbelware'],
    },
    {
      text: `[Kenyan President Dan Lind|Dan Lind] said it was late. [Pres. Lind|Dan Lind] said it would close.`,
      facts: ['Dan Lind | Kenyan President | Kenya'],
    },
  ],
};
