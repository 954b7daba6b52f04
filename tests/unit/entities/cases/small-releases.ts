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
};
