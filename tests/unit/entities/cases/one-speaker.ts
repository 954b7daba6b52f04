import type { SpeakerCases } from '../marked-sources.ts';

/** Two names that mean one speaker are one speaker. */
export const ONE_SPEAKER: SpeakerCases = {
  'a body under its name and its letters': [
    {
      text: `[Nordhaven Wagen|Nordhaven Wagen] said it was late. [NW|Nordhaven Wagen] said it would close.`,
    },
    {
      text: `[The Oro Trade Board|Oro Trade Board] said it was late.\n\nThe Oro Trade Board (OTB) met. [OTB officials|Oro Trade Board] said it would close.`,
    },
  ],
  'a country under its name and its letters': [
    {
      text: `[The US|United States] said it was late. [The United States|United States] said it would close.`,
    },
  ],
  'officials of a body that the text names': [
    {
      text: `[The Lakes Bank|Lakes Bank] said it was late. [Lakes Bank officials|Lakes Bank] said it would close.`,
    },
    {
      text: `The Department of Coastal Works met. [Coastal Works Department officials|Department of Coastal Works] said it was late.`,
    },
    { text: `Norway is far. [Norway officials|Norway officials] said it was late.` },
    { text: `[Corbel|Corbel] said it was late. [Corbel executives|Corbel] said it would close.` },
    {
      text: `[Mr. Tull|Tull] said it was late. [Tull representatives|Tull representatives] said it would close.`,
    },
    // A word is no body by the capital that a sentence begins with.
    { text: `[Border officials|Border officials] said it was late.` },
    {
      text: `[Health officials|Health officials] said it was late. It would close, [health officials|Health officials] said.`,
    },
    { text: `[Union representatives|Union representatives] said it was late.` },
    { text: `[Provincial polls|Provincial polls] show it was late.` },
    {
      text: `[Brightwater polls|Brightwater] show it was late. In May, a [Brightwater poll|Brightwater] found so too.`,
    },
    { text: `[A Brightwater poll in June|Brightwater] showed it was late.` },
    { text: `[Every recent state poll|Every recent state poll] shows it was late.` },
    { text: `[Labor Department officials|Labor Department officials] said it was late.` },
  ],
  'a body whose name ends in an office or its holders': [
    {
      text: `He asked the Department of Justice. [The department|Department of Justice] said it was late.`,
    },
    {
      text: `He told the Lakes Society of Civil Engineers so. [The society|Lakes Society of Civil Engineers] said it was late.`,
    },
    {
      text: `He asked the Office of the Inspector General. [The office|Office of the Inspector General] said it was late.`,
    },
    {
      text: `He studied at the State University of Oro at New Paltz. [The university|State University of Oro at New Paltz] said it was late.`,
    },
  ],
  'a surname after a name that other words stand before': [
    {
      text: `“I am a big fan of Elizabeth Hanson,” he said. [Hanson|Elizabeth Hanson] said it was late.`,
    },
    { text: `At times David Hanson would meet him. [Mr. Hanson|David Hanson] said it was late.` },
    { text: `He studied under Wayne Barrow. [Barrow|Wayne Barrow] said it was late.` },
    { text: `-[Philip Moran|Philip Moran] said it was late.` },
  ],
  'a name with a slip of the pen': [
    {
      text: `[Minister Nandika Kumanayakar|Nandika Kumanayakar] said it was late. [Minister Nandika Kumanaayakar|Nandika Kumanayakar] said it would close.`,
    },
    {
      text: `[Minister Marta Ruizan|Marta Ruizan] said it was late. [Minister Marco Ruizan|Marco Ruizan] said it would close.`,
    },
  ],
  'a short name that a bracket gives': [
    {
      text: `[Coastal Mast Technologies Ltd. (ASX: CNX) (“CoMast” or the “Company”)|Coastal Mast Technologies Ltd.] said it was late. [CoMast|Coastal Mast Technologies Ltd.] said it would close. [The Company|Coastal Mast Technologies Ltd.] said it was sorry.`,
    },
    {
      text: `[Coastal Mast Technologies Ltd. (ASX: CNX) (OTC: CNXTF) (FRA: X9V) (“CoMast” or the “Company”)|Coastal Mast Technologies Ltd.] said it was late. [CoMast|Coastal Mast Technologies Ltd.] said it would close.`,
    },
    {
      text: `[Coastal Mast Technologies Ltd. ("CoMast," "we," or "the Company")|Coastal Mast Technologies Ltd.] said it was late. [CoMast|Coastal Mast Technologies Ltd.] said it would close.`,
    },
  ],
  'an acronym with the small words of the name': [
    {
      text: `[The Bank of Corland|Bank of Corland] said it was late. [BoC|Bank of Corland] said it would close.`,
    },
  ],
  'the police of a place': [
    {
      text: `[The Hadley Police Department|Hadley Police Department] said it was late. [Hadley Police|Hadley Police Department] said it would close.`,
    },
  ],
  'a given name in short': [
    {
      text: `Robert Hale won. [Bob Hale|Robert Hale] said it was late. [Jon Farr|Jon Farr] said so, too. [Jonathan Farr|Jon Farr] said it would close.`,
    },
    {
      text: `The college named Elizabeth “Libby” Moran-Hale its dean. [Libby Moran-Hale|Elizabeth Moran-Hale] said it was late. [Moran-Hale|Elizabeth Moran-Hale] said it would close.`,
    },
  ],
  'an office in letters before a name': [
    {
      text: `[AG Hale|Ruth Hale] said it was late. [Attorney General Ruth Hale|Ruth Hale] said it would close.`,
    },
  ],
};

/** A calling that the text has told of nobody is of the only one it speaks of; of two, it is nobody's. */
export const ONLY_ONE: SpeakerCases = {
  'the only one spoken of': [
    {
      text: `[Marta Ruiz|Marta Ruiz] said it was late.\n\nHer new film has no songs.\n\nIt would close, [the 31-year-old filmmaker|Marta Ruiz] said.\n\nNobody knew, [the filmmaker|Marta Ruiz] said.`,
    },
    {
      text: `[Jim Hale|Jim Hale] said it was late. [Mayor Bo Ray|Bo Ray] said it was not.\n\nIt would close, [the actor|Jim Hale] said.`,
    },
  ],
  'one of two': [
    {
      text: `[Jim Hale|Jim Hale] said it was late. [Bo Ray|Bo Ray] said it was not.\n\nIt would close, [the actor|actor] said.`,
    },
  ],
  'whom nobody has named': [
    {
      text: `[Jim Hale|Jim Hale] said it was late.\n\nIt would close, [the judge|judge] said.`,
    },
  ],
};
