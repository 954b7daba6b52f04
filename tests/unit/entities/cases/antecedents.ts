import type { SpeakerCases } from '../marked-sources.ts';

/** Whom a pronoun or a common noun does not stand for, and names that only a heading or a nickname gives. */
export const ANTECEDENTS: SpeakerCases = {
  'another document of the kind is of nobody who issued the one before': [
    {
      text: `[Lakes Bank|Lakes Bank] said it was late in a separate statement to the Herald.\n\nThe lender flatly denied all that in a statement on its website.\n\n“We were shocked by it,” [the statement|statement] read.`,
    },
  ],
  'whose child or servant somebody is tells neither of gender nor of office': [
    {
      text: `The real Prince Oskar was busy.\n\nIn a talk about his friendship with the trafficker Jeff Stone, [Emily Maitland|Emily Maitland] asked how Oskar, Queen Berta II's third child, could be so sure.\n\nOskar remembers the food. It was good, [he|Prince Oskar] said.`,
    },
    {
      text: `The meeting was attended by Secretary to the Prime Minister Gamal Silva.\n\n[The Minister|Minister] said it was late.`,
    },
    {
      text: `Minister of Agriculture Nimal Perera met Minister of Trade Wasan Silva today.\n\n[The Minister of Agriculture|Nimal Perera] said it was late. [The Minister of Trade|Wasan Silva] said no.`,
    },
  ],
  'a body told of just before by a fuller phrase': [
    {
      text: `[The Xinde News Agency|Xinde News Agency] said so, citing the regional health commission. Some 28 people were kept in. [The commission|regional health commission] said it was late.`,
    },
  ],
  'one and many': [
    {
      text: `[Managers of the electric system|Managers of the electric system] said so. Then [the manager of much of the grid|manager of much of the grid] said it was late.`,
    },
    {
      text: `[Church officials|Church officials] said so.\n\n[The Lakes Church|Lakes Church] said it was late. [They|Lakes Church] said no.`,
    },
  ],
  'a person whose surname is a trade is no firm': [
    {
      text: `[Anita Baker|Anita Baker] said she had sold out. [The baker company|baker company] said it was late.`,
    },
  ],
  'who put a statement out': [
    {
      text: `On Monday, Corbel Records issued a statement that seemed to end the quarrel.\n\n[The statement|Corbel Records] said it was late.`,
    },
    {
      text: `[Zenra Quell|Zenra Quell] said the firm had blocked her film. [Dick Lane Productions|Dick Lane Productions] said no. [The production company|Dick Lane Productions] said it was late.`,
    },
    {
      text: `[Corbel|Corbel] said its film was done. [Zenra Quell|Zenra Quell] said the firm had blocked her film. [The company|Corbel] said it was late.`,
    },
  ],
  'who is spoken to or spoken of has not the word': [
    {
      text: `Marta Ruiz runs the mill. [She|Marta Ruiz] told Ana Rao. [She|Marta Ruiz] said it was late.`,
    },
    {
      text: `“Ana Rao is honest,” [Marta Ruiz|Marta Ruiz] said. “Ana Rao will win,” [she|Marta Ruiz] said it was late.`,
    },
    {
      text: `Police Chief Ed Alvarez came. [He|Ed Alvarez] said officers found a man bleeding. [He|Ed Alvarez] said it was late.`,
    },
  ],
  'the only body of its kind in the sentence': [
    {
      text: `The Lakes Tax Agency spoke. [The Lakes Tax Agency|Lakes Tax Agency] said so. The way in which the Borders Agency counts is old, [the agency|Borders Agency] said it was late.`,
    },
  ],
  'names that only a heading gives': [
    {
      text: `Press Release of Senator Dan Inouye\n\nThe bill passed. [Inouye|Dan Inouye] said it was late.`,
    },
  ],
  'what somebody is called': [
    { text: `Robert “Gronk” Gronski is here. [Gronk|Robert Gronski] said it was late.` },
    { text: `Lee van der Beek won. [Van Der Beek|Lee van der Beek] said it was late.` },
  ],
  'a description is of nobody whom it does not fit': [
    {
      text: `A craft bound for the Polar Space Station was lost, [Roskat|Roskat] said. It burnt, [the Russian space agency|Russian space agency] said.`,
    },
    {
      text: `[Pelka, a maker of locks|Pelka], said so. Pupils are afraid, according to [the school’s pupil newspaper|school’s pupil newspaper].`,
    },
    {
      text: `[The study, in a journal|study], said it was rare. [The man|man] said it was late.`,
    },
    {
      text: `A study by the Lakes Bank was late. [Our study|study] showed it was late.`,
    },
    { text: `[Two women|women] said it was late. [The man|man] said it was late.` },
    {
      text: `[Ana Rao, a spokeswoman for the sheriff|Ana Rao], said so. [A sheriff’s spokesman|sheriff’s spokesman] said it was late.`,
    },
    {
      text: `[Hunters Ltd|Hunters Ltd] said so. [A district representative|district representative] said it was late. [A company spokesman|Hunters Ltd] said it was late.`,
    },
  ],
  'sources without a plain head': [
    { text: `[Fifty-one percent|Fifty-one percent] said it was late.` },
    { text: `[7 in 10 younger savers|younger savers] said it was late.` },
    { text: `[Those in favour of the ban|Those in favour of the ban] said it was late.` },
    { text: `[Another, Lumira|Lumira], said it was late.` },
    {
      text: `[the Russian and Syrian defence ministries|Russian and Syrian defence ministries] said it was late.`,
    },
    { text: `[the Spokesman-Review|Spokesman-Review] said it was late.` },
    { text: `[the NASDAQ listed B Corp, Corbel Works PLC|Corbel Works PLC], said it was late.` },
    {
      text: `[Lakeland’s delegation – Sens. Ann Roe and Bo Ray|Lakeland’s delegation] said it was late.`,
    },
    { text: `[officials in Lake County, Lakeland|officials in Lake County], said it was late.` },
  ],
  'where those work whose office is told by a bare noun': [
    {
      text: `The Energy Department refused. [Ana Rao, a department spokesman|Ana Rao], said it was late.`,
      facts: [`Ana Rao | department spokesman | Energy Department`],
    },
    {
      text: `[Ana Rao, an agency spokesman|Ana Rao], said it was late.`,
      facts: [`Ana Rao | agency spokesman | -`],
    },
    {
      text: `[Lumira Foods|Lumira Foods] said so. [Ana Rao, Executive Vice President and Chief Marketing Officer|Ana Rao], said it was late.`,
      facts: [`Ana Rao | Executive Vice President and Chief Marketing Officer | Lumira Foods`],
    },
  ],
  'whose government it is, and which firm': [
    {
      text: `President Ana Rao of the United States spoke to India’s Bo Li on Sunday. The Food Administration is in Kells. In a notice [the government|government] announced a hold.`,
    },
    {
      text: `Lumira Capital Corp. is open to all. [The Leeds-based investment firm, which|Lumira Capital Corp.] says it has grown.`,
    },
  ],
  'who was met somewhere, with an office that is told by its body': [
    {
      text: `They met the President of the World Lakes Group (WLG) Mr. Ajit Bangal at the Harbour Secretariat. [The President of the World Lakes Group|Ajit Bangal] said it was late.`,
    },
    {
      text: `They met the Executive Director of the Lakes Bank (LB), Mr. Ajit Bangal at the Harbour Secretariat. [The Executive Director|Ajit Bangal] said it was late.`,
    },
  ],
  'whose spokesman and attorney': [
    {
      text: `President Robert Mogu is held. Opposition leader Morgan Tsval, who has been in Leeds, returned on Wednesday, [his spokesman|Morgan Tsval's spokesman] said. [The spokesman|Morgan Tsval's spokesman] added more.`,
    },
    {
      text: `Ahmed Ramas was charged on Monday. [His attorney|Ramas's attorney] said it was late. A woman was hurt, according to [her father|her father].`,
    },
  ],
  'bodies without a word for one, by their letters': [
    {
      text: `[The Rao administration|Rao administration] denied it. Customs and Border Watch did not accept the offer. [A spokesman|Customs and Border Watch] said it was late. In August, [CBW|Customs and Border Watch] announced that it was late. At the time, [the agency|Customs and Border Watch] said no.`,
    },
  ],
  'papers, courts and offices in short': [
    {
      text: `She was late, [The Marlow City Times|The Marlow City Times] reports. She came home, [the Times|The Marlow City Times] said.`,
    },
    { text: `Attorney General Ram Venu was there. [The AG|Ram Venu] said it was late.` },
    {
      text: `[Corbel Foods Inc.|Corbel Foods Inc.] published a survey on Monday. [The National Survey on Drug Use|National Survey on Drug Use] found it was late.`,
    },
    { text: `The Supreme Court heard Ana Rao. [The bench|Supreme Court] said it was late.` },
    {
      text: `[Corbel Foods Inc.|Corbel Foods Inc.] published a study on Monday. [Research|Research] has shown it was late.`,
    },
    {
      text: `[Liberia|Liberia] said it would help. He did not work there, [the company|-] said.`,
    },
  ],
};
