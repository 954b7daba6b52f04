import type { SpeakerCases } from '../marked-sources.ts';

/** What four annotators' fresh texts had that nobody had seen. */
export const EVENING: SpeakerCases = {
  'names with something beside them': [
    { text: `[Corbel Inc. (NASDAQ: CRBL) CEO Ana Rao|Ana Rao] said so.` },
    {
      text: `[Corbel Group (www.corbel.org) President Ana Rao|Ana Rao] said so.`,
      facts: [`Ana Rao | President | Corbel Group`],
    },
    { text: `[The General Manager, Public Affairs, NRA, Mrs Ana Rao|Ana Rao], said so.` },
    { text: `[Swedish IT company Corbel Technologies Friday|Corbel Technologies] said so.` },
    { text: `[Swedish IT company Corbel Technologies|Corbel Technologies] said so.` },
    { text: `[South Korean-born Ana Rao|Ana Rao] said so.` },
    { text: `[Recent polling|Recent polling] shows so.` },
    { text: `[Mrs. Moss's presidential campaign|Moss's presidential campaign] said so.` },
    {
      text: `[One pastor supporting Mr. Hale, Darran Moss of the Baptist Church in Marlow|Darran Moss], said so.`,
    },
    {
      text: `The results of Cabot are on the Company’s Pigments Segment page. [Cabot Corporation|Cabot Corporation] said no. [The Company|Cabot Corporation] said so.`,
    },
  ],
  'who is told of in other words': [
    {
      text: `The prime minister, Ana Rao, left. [Education Minister Tom Hale|Tom Hale] said so.\n\n[The Liberal minister|Tom Hale] said no.`,
    },
    {
      text: `Peru’s minister Tom Hale said so. Chile’s minister David Moss left.\n\n[The Peruvian minister|Tom Hale] said no.`,
    },
    {
      text: `Dave Moss has called for action.\n\nAfter the vote, [the union’s general secretary|Dave Moss] said so. [The general secretary|Dave Moss] left.`,
    },
    { text: `[Ana Rao|Ana Rao] said no as [the heckler|heckler] yelled.` },
    {
      text: `[Teachers and union officials|Teachers and union officials] said so. [1,409 teachers|teachers] said no.`,
    },
    {
      text: `[Six members of the council|Six members of the council] said so. Campaigners from Better Money left. [They|Campaigners from Better Money] said no.`,
    },
  ],
  'short for a longer name': [
    { text: `[Corbel Technologies|Corbel Technologies] said so. [Corbel Tech|Corbel Technologies] said no.` },
    {
      text: `Bell Canada is calling customers, [the telecom giant|Bell Canada] told a paper. [Bell|Bell Canada] said no.`,
    },
  ],
  'whom an interview introduces inside a paragraph': [
    {
      text: `MARLOW -- It is a new era. Ana Rao, who spent 35 years there, is back in uniform. The host, Tom Hale, had an opportunity to talk with her about it.\n\n[Q|Question]: What is next?\n\n[A|Ana Rao]: I think so.\n\n[Q|Question]: I am sure you heard. Is it late?\n\n[A|Ana Rao]: I do not know.`,
    },
  ],
  'whom the sentence opens with rather than who is named only later': [
    {
      text: `Bell Canada is calling customers, [the telecom giant|Bell Canada] told a paper.\n\n[Bell|Bell Canada] said no. [Ana Rao, of the security firm Corbel Canada|Ana Rao], left.`,
    },
  ],
  'of two the one that the sentence before names': [
    {
      text: `[The Foreign Ministry|Foreign Ministry] said so. [Its spokesman Tom Hale|Tom Hale] left.\n\nThe ambassador wrote to the Sports Ministry about it, [Hale|Tom Hale] said. [The ministry|Sports Ministry] said no.`,
    },
    { text: `[Corbel Bank Group (www.corbel.org) President Sidu Ould Tah|Sidu Ould Tah] said so.` },
  ],
  documents: [
    { text: `[An article written by the Review’s Ian Moss|Ian Moss] says so.` },
    {
      text: `[A small study published today in Circulation|small study] says so. [Preliminary research presented at the Heart Sessions 2024|Preliminary research] says so.`,
    },
  ],
};
