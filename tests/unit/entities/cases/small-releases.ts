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
};
