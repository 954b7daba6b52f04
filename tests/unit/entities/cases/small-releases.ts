import type { SpeakerCases } from '../marked-sources.ts';

/** The wire's head and the last lines of a firm's release. */
const HEAD = 'LEEDS, ENGLAND, May 03, 2025 /NewsLine/ -- ';

/** How small firms write and send out their news: titles without a firm, several firms, names run together. */
export const SMALL_RELEASES: SpeakerCases = {
  'a title without a firm is held in the one whose release it is': [
    {
      text: `Corbel Rises\n\n${HEAD}Corbel Partners, a leading consultancy, is proud to announce a study.\n\n“It grows,” says [Ana Rao, Senior Analyst|Ana Rao]. Corbel sees more of it. Corbel is a consultancy.`,
      facts: ['Ana Rao | Senior Analyst | Corbel Partners'],
    },
    {
      text: `Halden Grows\n\n${HEAD}Marlow is hot in May.\n\n“It grows,” says [Ana Rao, Founder and Head Chef|Ana Rao]. Halden Foods has opened.\n\nAbout Halden Foods Halden Foods is a maker of pumps in Leeds and Marlow with forty people at work in two halls.`,
      facts: ['Ana Rao | Founder and Head Chef | Halden Foods'],
    },
    {
      text: `Halden Grows\n\n${HEAD}Halden Foods, a maker of pumps, is proud to announce its work with Corbel Ltd.\n\n“It grows,” says [Ana Rao, Community Relations Manager|Ana Rao].\n\nAbout Halden Foods\n\nHalden Foods makes pumps.\n\nAbout Corbel Ltd\n\nCorbel Ltd sells them.`,
      facts: ['Ana Rao | Community Relations Manager | Halden Foods'],
    },
    {
      text: `Halden Grows\n\n${HEAD}Halden Foods, a maker of pumps, is proud to announce a fair.\n\nHalden Foods grows. [Salon owner Ana Rao|Ana Rao] said it was late. [Lead researcher Bo Lind|Bo Lind] said no.`,
      facts: ['Ana Rao | Salon owner | -', 'Bo Lind | Lead researcher | -'],
    },
    {
      text: `A hall for Halden Foods\n\nMarlow is hot in May.\n\n“It grows,” says [Ana Rao, Founder and Head Chef|Ana Rao]. Halden Foods has opened.\n\nIt will rain.\n\nHalden Foods is a maker of pumps.`,
      facts: ['Ana Rao | Founder and Head Chef | Halden Foods'],
    },
    {
      text: `Halden Grows\n\n${HEAD}Marlow is hot in May.\n\n“It grows,” says [Ana Rao, Founder and Head Chef|Ana Rao]. Halden Foods has opened.\n\nAbout Halden Foods: We have made pumps in Leeds and Marlow for thirty years, with forty people at work in two halls.`,
      facts: ['Ana Rao | Founder and Head Chef | Halden Foods'],
    },
  ],
  'an office whose comma was left out': [
    {
      text: `“It grows,” said [Ana Rao CEO Corbel Foods|Ana Rao]. “It will rain.”`,
      facts: ['Ana Rao | CEO | Corbel Foods'],
    },
    {
      text: `“It grows,” adds [Ana Rao Hunt Hill Farm’s President|Ana Rao]. “It will rain.”`,
      facts: ['Ana Rao | President | Hunt Hill Farm'],
    },
  ],
  'what a firm is stands behind its name': [
    {
      text: `“It grows,” said [Ana Rao, Senior Vice President, Corbel, a Marlow company|Ana Rao].`,
      facts: ['Ana Rao | Senior Vice President | Corbel'],
    },
  ],
  'a field in capitals is no body': [
    {
      text: `“It grows,” said [Ana Rao, Vice President of Membership|Ana Rao].`,
      facts: ['Ana Rao | Vice President of Membership | -'],
    },
    {
      text: `“It grows,” said [Ana Rao, Director of Legacy|Ana Rao].`,
      facts: ['Ana Rao | Director of Legacy | -'],
    },
  ],
  'two offices, each with a body': [
    {
      text: `“It grows,” said [Ana Rao, President at Corbel United and CEO of Marlow Energy Solutions|Ana Rao].`,
      facts: ['Ana Rao | President | Corbel United'],
    },
  ],
  'a body is not the one that it is part of': [
    {
      text: `The Marlow Church of the Oro Church of Jesus met. [The Oro Church of Jesus|Oro Church of Jesus] said it was late.`,
    },
  ],
  'a surname that is an office': [
    {
      text: `[Blake Elder, founder and president of Corbel|Blake Elder], said it was late.`,
      facts: ['Blake Elder | founder and president | Corbel'],
    },
  ],
  '"the company" is whose release it is, and no title': [
    {
      text: `HaldenPumps Wins\n\n${HEAD}HaldenPumps, a maker of pumps, has won the “Next Frontier Startup” prize.\n\n“It is good,” said [Ana Rao, CEO of HaldenPumps|Ana Rao]. Earlier this year [the company|HaldenPumps] said it would grow.`,
    },
  ],
  'a prize is no office': [
    {
      text: `Ana Rao has been named the 2024 Nurse of the Year by the Oro Council. [Dr. Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | - | -'],
    },
  ],
  'a board of whatever firm is of the office': [
    {
      text: `“It grows,” said [Ana Rao, Chairman of the Board|Ana Rao].`,
      facts: ['Ana Rao | Chairman of the Board | -'],
    },
    {
      text: `“It grows,” said [Ana Rao, chairman of the supervisory board of Corbel|Ana Rao].`,
      facts: ['Ana Rao | chairman of the supervisory board | Corbel'],
    },
    {
      text: `“It grows,” said [Ana Rao, Member of the Executive Board of Corbel AG|Ana Rao].`,
      facts: ['Ana Rao | Member of the Executive Board | Corbel AG'],
    },
    {
      text: `“It grows,” said [Ana Rao, chair of the Lakeland Board of Health|Ana Rao].`,
      facts: ['Ana Rao | chair | Lakeland Board of Health'],
    },
  ],
  'what is led in a firm is no firm': [
    {
      text: `“It grows,” said [Ana Rao, Vice President, Customer Success|Ana Rao].`,
      facts: ['Ana Rao | Vice President, Customer Success | -'],
    },
    {
      text: `[Ana Rao, Director, Supply Chain, Corbel|Ana Rao], said it was late.`,
      facts: ['Ana Rao | Director, Supply Chain | Corbel'],
    },
    {
      text: `“It grows,” said [Ana Rao, President of Global Operations|Ana Rao].`,
      facts: ['Ana Rao | President of Global Operations | -'],
    },
    {
      text: `“It grows,” said [Ana Rao, Executive Vice President, Sales and Marketing of Corbel|Ana Rao].`,
      facts: ['Ana Rao | Executive Vice President, Sales and Marketing | Corbel'],
    },
    {
      text: `“It grows,” said [Ana Rao, Director of Parks and Recreation for the City of Marlow|Ana Rao].`,
      facts: ['Ana Rao | Director of Parks and Recreation | City of Marlow'],
    },
    {
      text: `“It grows,” said [Ana Rao, Chief of Police|Ana Rao]. [Corbel Store Manager Bo Lind|Bo Lind] said so.`,
      facts: ['Ana Rao | Chief of Police | -', 'Bo Lind | Store Manager | Corbel'],
    },
    {
      text: `“It grows,” said [Ana Rao, Director, Human Rights Watch|Ana Rao].`,
      facts: ['Ana Rao | Director | Human Rights Watch'],
    },
    {
      text: `Corbel Retail has opened. [Corbel Retail Director Bo Lind|Bo Lind] said it was late.`,
      facts: ['Bo Lind | Director | Corbel Retail'],
    },
  ],
  'what is led stands behind the word that a body ends in, and before whose it is': [
    {
      text: `[Moonvale Bank Fundraising Manager Bo Lind|Bo Lind] said it was late.`,
      facts: ['Bo Lind | Fundraising Manager | Moonvale Bank'],
    },
    {
      text: `“It grows,” said [Ana Rao, Head of Collections of the Lakes Trust|Ana Rao].`,
      facts: ['Ana Rao | Head of Collections | Lakes Trust'],
    },
    {
      text: `“It grows,” said [Ana Rao, president of Customer Access|Ana Rao]. She sees more of it.\n\nSince May Customer Access has run a bus.`,
      facts: ['Ana Rao | president | Customer Access'],
    },
    {
      text: `[Ana Rao, Race Director, Brightwater|Ana Rao], said it was late.`,
      facts: ['Ana Rao | Race Director | Brightwater'],
    },
    {
      text: `“It grows,” said [Ana Rao, Head of Advocacy, Halden & Pike LLP|Ana Rao].`,
      facts: ['Ana Rao | Head of Advocacy | Halden & Pike LLP'],
    },
  ],
  'the firm of a release stands before its letters on an exchange, or opens a lead that its headline names': [
    {
      text: `Corbel Rises\n\n${HEAD}Corbel Inc. (NYSE: COR) (“Corbel”), a maker of pumps, today announced a study.\n\n“It grows,” says [Ana Rao, Chairman of the Board|Ana Rao]. Corbel sees more of it.`,
      facts: ['Ana Rao | Chairman of the Board | Corbel Inc.'],
    },
    {
      text: `Corbel Rises\n\nCorbel Foods announced today a study.\n\n“It grows,” says [Ana Rao, Vice President, Operations|Ana Rao]. Corbel sees more of it.`,
      facts: ['Ana Rao | Vice President, Operations | Corbel Foods'],
    },
  ],
  'a full stop is no part of a firm': [
    {
      text: `“It grows,” said [Ana Rao, partner at Halden & Pike LLP|Ana Rao].`,
      facts: ['Ana Rao | partner | Halden & Pike LLP'],
    },
  ],
};
