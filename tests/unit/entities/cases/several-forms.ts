import type { SpeakerCases } from '../marked-sources.ts';

/** One speaker under several forms of a name, and names that were cut. */
export const SEVERAL_FORMS: SpeakerCases = {
  'a body is told by what it is for, in small letters, too': [
    {
      text: `[Department of transportation|Department of transportation] said it was late. [The department|Department of transportation] said it would close.`,
    },
    {
      text: `[The state Department of fish and wildlife|Department of fish and wildlife] said it was late.`,
    },
    { text: `[Oro department of fish and wildlife|Oro department of fish and wildlife] said it was late.` },
    { text: `[The school board of trustees|school board of trustees] said it was late.` },
    {
      text: `[A spokesman for the department of health|department of health] said it was late. [The department|department of health] said it would close.`,
    },
    { text: `[A group of more than 50 experts|group of more than 50 experts] said it was late.` },
    { text: `[The board of the company|board] said it was late.` },
    {
      text: `[Ana Rao, a spokeswoman for the Department of transportation|Ana Rao], said it was late.`,
      facts: ['Ana Rao | spokeswoman | Department of transportation'],
    },
    {
      text: `[Ana Rao, chief executive of the association of local councils|Ana Rao], said it was late.`,
      facts: ['Ana Rao | chief executive | association of local councils'],
    },
  ],
  'a court by its circuit, the police of a town': [
    {
      text: `[The U.S. Court of Appeals for the 6th Circuit|U.S. Court of Appeals for the 6th Circuit] said it was late.`,
    },
    { text: `[Police in the city of Marlow|Police in the city of Marlow] said it was late.` },
  ],
  'what is new is not so by name': [
    { text: `[The new city council|city council] said it was late.` },
    { text: `[A new government|new government] said it was late.` },
  ],
  'the one who has the word in a fuller name, told of only later': [
    {
      text: `[Police|Hong Kong police] said it was late. Two men fell. [Hong Kong police|Hong Kong police] said they were young.`,
    },
    {
      text: `[Police|Police] said it was late. [Marlow police|Marlow police] said no. [Lorne police|Lorne police] said so too.`,
    },
    {
      text: `[State|State Department] calls it late. [The State Department|State Department] said on Monday that it would close.`,
    },
    {
      text: `[The campaign of the former mayor|campaign] said it was late. [The Rao campaign|Rao campaign] said it would close.`,
    },
  ],
  'a surname that is a word or short': [
    {
      text: `[Mayor Don Guardian|Don Guardian] said it was late. [Guardian|Don Guardian] said it would close.`,
    },
    {
      text: `[Sui-Lee Wee of the Lakes Times|Sui-Lee Wee] said it was late. [Wee|Sui-Lee Wee] said it would close.`,
    },
    {
      text: `Ana Rao met the Rao campaign. [Ana Rao|Ana Rao] said it was late. [Rao officials|Rao officials] said it would close.`,
    },
  ],
  'who stands behind a thing': [
    { text: `The path is to convince enough of the delegates [who|delegates] said no.` },
  ],
  'of many only who they are': [
    { text: `[Hundreds of residents|residents] said it was late.` },
    { text: `[Tens of thousands of workers|workers] said it was late.` },
    { text: `[Those surveyed|Those surveyed] said it was late.` },
    {
      text: `[Senators trying to stay in office in November|Senators trying to stay in office] said it was late.`,
    },
  ],
  'a document that a clause without "that" tells the issuer of': [
    { text: `[The report the company published in May|company] said it was late.` },
    { text: `[A fact sheet lawmakers released Monday|fact sheet] said it was late.` },
  ],
  'neither a pronoun nor what dangles is in a name': [
    { text: `Officials met. [They all|-] vowed to go. [The nominee for the Nov. 8 vote|nominee] said no.` },
    { text: `[An anti-tax PAC|anti-tax PAC] said it was late.` },
  ],
  'the next one named is of no body': [
    {
      text: `[Senator Ted Lind of Lakeland and Senator Bo Paul of Oro|Ted Lind] said it was late.`,
      facts: ['Ted Lind | Senator | Lakeland'],
    },
  ],
};
