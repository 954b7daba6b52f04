import type { SpeakerCases } from '../marked-sources.ts';

/** What reading more releases showed: short names, names in headings, and roles that were cut or had too much in them. */
export const WHOLE_ROLES: SpeakerCases = {
  'a short name and the longer one that opens with it': [
    {
      text: `The town got new pumps and a good many other things that people had long been waiting for, as [Corbel|Corbel] said. It is a customer of Corbel Business. [Corbel|Corbel] said it was late.`,
    },
    {
      text: `Corbel Foods closed the plant in the town and all its shops, which people there had long been waiting for, it is told. [Corbel|Corbel Foods] said it was late.`,
    },
    {
      text: `It sells Corbel Mobile and Corbel Internet to a great many people in the towns on the coast of the lake, as it does elsewhere. [Corbel|Corbel] said it was late.`,
    },
  ],
  'verbs of headings are no names': [
    {
      text: `President Invites Growers to Rise from the Setback\n\nPresident Ana Rao spoke. [The President|Ana Rao] said it was late.`,
    },
    { text: `Ask Ana Rao, the director, about it. [Rao|Ana Rao] said it was late.` },
  ],
  'two who put out a release': [
    {
      text: `Lumira met Nordhavn. Nordhavn paid. [Lumira and Nordhavn|Lumira] said it was late.`,
    },
    { text: `[The United Nations and European Union|United Nations] said it was late.` },
  ],
  'what a role is for is of the role': [
    {
      text: `[Ana Rao, Head of the West Region, Community Banking at Corbel Trust|Ana Rao], said it was late.`,
      facts: [`Ana Rao | Head of the West Region, Community Banking | Corbel Trust`],
    },
    {
      text: `[Ana Rao, vice president of works and planning for Con Lumen|Ana Rao], said it was late.`,
      facts: [`Ana Rao | vice president of works and planning | Con Lumen`],
    },
    {
      text: `[Ana Rao, senior vp partnerships and revenue at Corbel|Ana Rao], said it was late.`,
      facts: [`Ana Rao | senior vp partnerships and revenue | Corbel`],
    },
    {
      text: `[Ana Rao, Company Group Chair, Surgery, MedTech, Corbel & Sons|Ana Rao], said it was late.`,
      facts: [`Ana Rao | Company Group Chair, Surgery, MedTech | Corbel & Sons`],
    },
    {
      text: `[Ana Rao, director at the Committee for a Responsible Budget|Ana Rao], said it was late.`,
      facts: [`Ana Rao | director | Committee for a Responsible Budget`],
    },
  ],
  'what cannot be of a role is not': [
    {
      text: `The bill that he wrote along with Senator Jim Hale passed. [Hale|Jim Hale] said it was late.`,
      facts: [`Jim Hale | Senator | -`],
    },
    {
      text: `They met under the patronage of Secretary to the President, Dr. Nandi Kumara. [Kumara|Nandi Kumara] said it was late.`,
      facts: [`Nandi Kumara | Secretary to the President`],
    },
  ],
  'roles in front, whole': [
    {
      text: `[Corbel editor-in-chief Ana Rao|Ana Rao] said it was late.`,
      facts: [`Ana Rao | editor-in-chief | Corbel`],
    },
    {
      text: `[a sceptical Ana Rao, the trust’s new chairman|Ana Rao], said it was late.`,
      facts: [`Ana Rao | new chairman`],
    },
  ],
  'where somebody works is named rather than described': [
    {
      text: `[Ana Rao, director for games at the tech giant|Ana Rao], said so. [Ana Rao, director for games at Corbel|Ana Rao], said it was late.`,
      facts: [`Ana Rao | director for games | Corbel`],
    },
    {
      text: `The Lake County District Attorney’s Office is small. [Lake County District Attorney Ana Rao|Ana Rao] said it was late.`,
      facts: [`Ana Rao | Lake County District Attorney | Lake County District Attorney’s Office`],
    },
  ],
  'a field that somebody runs for a body is of the role': [
    {
      text: `[Ana Neumann, Head of Platform Solutions for Corbel|Ana Neumann], said it was late. Corbel was founded in 2010.`,
      facts: ['Ana Neumann | Head of Platform Solutions | Corbel'],
    },
    {
      text: `[Ana Rao, director of Communities for Change|Ana Rao], said it was late. Change is needed.`,
      facts: ['Ana Rao | director | Communities for Change'],
    },
  ],
  'what a panel is on is of its name': [
    {
      text: `As Chair of the Commerce Subcommittee on Fisheries and Coast Guard, Sen. Olivia Snell spoke today. [Snell|Olivia Snell] said it was late.`,
      facts: ['Olivia Snell | Chair | Commerce Subcommittee on Fisheries and Coast Guard'],
    },
  ],
  'a title of several is that of each': [
    {
      text: `[Sens. Olivia Snell (R-ME)|Olivia Snell] and Susan Collard (R-ME) met today. [Collard|Susan Collard] said it was late.`,
      facts: ['Olivia Snell | Sen.', 'Susan Collard | Sen.'],
    },
    {
      text: `Senators Tom Carver, Ana Rao and Joe Bidwell met. [Carver|Tom Carver] said it was late. [Bidwell|Joe Bidwell] said no.`,
      facts: ['Tom Carver | Senator', 'Joe Bidwell | Senator'],
    },
    {
      text: `Senators Ana Rao and Bo Lind, and Joe Park of the Lakes Trust, met. [Park|Joe Park] said it was late.`,
      facts: ['Joe Park | | Lakes Trust'],
    },
    {
      text: `She met the Senators. Ana Rao, Bo Lind and others came. [Lind|Bo Lind] said it was late.`,
      facts: ['Bo Lind'],
    },
    {
      text: `Mayor Ana Rao and Bo Lind met. [Lind|Bo Lind] said it was late.`,
      facts: ['Bo Lind'],
    },
  ],
  'all fields of a minister are of the role': [
    {
      text: `[Ana Rao, Minister of Trade, Commerce, Food Security and Co-operative Development|Ana Rao], said so.`,
      facts: ['Ana Rao | Minister of Trade, Commerce, Food Security and Co-operative Development'],
    },
    {
      text: `Minister of Foreign Affairs, Foreign Employment and Tourism Vijitha Herat came. [Herat|Vijitha Herat] said so.`,
      facts: ['Vijitha Herat | Minister of Foreign Affairs, Foreign Employment and Tourism'],
    },
  ],
  'where one office is held is not where another is': [
    {
      text: `Ana Rao serves as head of Corbel, which has grown from 20 shops. [Rao|Ana Rao] said so.`,
      facts: ['Ana Rao | head | Corbel'],
    },
    {
      text: `Ana Rao, a wealthy hotelier, came late. Rao became a trustee of the Lakes Trust. [Rao|Ana Rao] said so.`,
      facts: ['Ana Rao | wealthy hotelier'],
    },
    {
      text: `Corbel is adding pump pioneer Ivan Brake. Ivan Brake served as the CEO of Hipworks from 2004 to 2014. [Ivan Brake, Corbel’s new chief strategy officer|Ivan Brake], said so.`,
      facts: ['Ivan Brake | new chief strategy officer | Corbel'],
    },
    {
      text: `Kirsten Faber, a panelist participant at the Summit, knows housing. Faber, Executive Director of the Marlow Housing Authority, agrees. [Faber|Kirsten Faber] said so.`,
      facts: ['Kirsten Faber | Executive Director | Marlow Housing Authority'],
    },
    {
      text: `Mills closed, [CEO Tim Coke|Tim Coke] said in a chat with Salesworks Group founder Mark Ben. [Coke|Tim Coke] told Ben that it was late.`,
      facts: ['Tim Coke | CEO'],
    },
    {
      text: `The panel met the Secretary to the President, Dr. Nandika Kumara, and the representatives of the Vesak Committee. [Dr. Kumara|Nandika Kumara] said that it was late.`,
      facts: ['Nandika Kumara | Secretary to the President'],
    },
  ],
  'a body inside a title is told whole, without what somebody is for': [
    {
      text: `Corbel Media rose. [Corbel Media CEO and Chairman Devin Nolan|Devin Nolan] said so. Corbel Media was founded in 2010.`,
      facts: ['Devin Nolan | CEO and Chairman | Corbel Media'],
    },
    {
      text: `The White House was silent on Friday. [Former White House Russia adviser Fiona Hale|Fiona Hale] said so.`,
      facts: ['Fiona Hale | Former White House Russia adviser | White House'],
    },
    {
      text: `[Hogan Gill, the principal deputy White House press secretary|Hogan Gill], said so.`,
      facts: ['Hogan Gill | principal deputy White House press secretary | White House'],
    },
  ],
  'whose common noun names nothing yet belongs to nobody': [
    {
      text: `[Ana Rao, the company’s founder|Ana Rao], said so. Lakes Corp. makes rovers.`,
      facts: ['Ana Rao | founder'],
    },
    { text: `[Andrew, Queen Mary’s third child|Andrew], said so.`, facts: ['Andrew | third child'] },
  ],
};
