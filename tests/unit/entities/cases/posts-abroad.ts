import type { SpeakerCases } from '../marked-sources.ts';

/** Posts and bodies that are told in several words before a name, so that the name or the body was cut. */
export const POSTS_ABROAD: SpeakerCases = {
  'a post in a country, right before the name': [
    {
      text: `[US Ambassador to Sri Lanka Julie Amadi|Julie Amadi] said it was late.`,
      facts: ['Julie Amadi | US Ambassador to Sri Lanka | US'],
    },
    {
      text: `[Ambassador of Japan to Sri Lanka Akio Orimata|Akio Orimata] said it was late.`,
      facts: ['Akio Orimata | Ambassador of Japan to Sri Lanka | Japan'],
    },
    {
      text: `[UNDP Resident Representative in Sri Lanka Azusa Orimata|Azusa Orimata] said it was late.`,
      facts: ['Azusa Orimata | Resident Representative | UNDP'],
    },
    {
      text: `[UN Resident Coordinator in Kenya Stephen Amadi|Stephen Amadi] said it was late.`,
      facts: ['Stephen Amadi | Resident Coordinator in Kenya | UN'],
    },
    {
      text: `[Indian High Commissioner to Sri Lanka Santosh Amadi|Santosh Amadi] said it was late.`,
      facts: ['Santosh Amadi | Indian High Commissioner to Sri Lanka | India'],
    },
  ],
  'a body that is named by what it is for, right before an office': [
    {
      text: `[Joint Council for the Welfare of Orphans campaigner Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | campaigner | Joint Council for the Welfare of Orphans'],
    },
    {
      text: `[Institute for the Study of Tides analyst Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | analyst | Institute for the Study of Tides'],
    },
    {
      text: `[Royal Society for the Protection of Herons chief executive Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | chief executive | Royal Society for the Protection of Herons'],
    },
    {
      text: `[Center on Budget and Policy Priorities president Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | president | Center on Budget and Policy Priorities'],
    },
  ],
  'the office of whoever holds one': [
    {
      text: `[Ruth Amadi, a representative for the Lorne Sheriff's office|Ruth Amadi], said it was late.`,
      facts: ["Ruth Amadi | representative | Lorne Sheriff's office"],
    },
    {
      text: `[Lorne County Sheriff's Office spokesperson Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ["Ruth Amadi | spokesperson | Lorne County Sheriff's Office"],
    },
  ],
  'who speaks for a department': [
    {
      text: `[Ruth Amadi, the State Department Spokesperson|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Spokesperson | State Department'],
    },
    {
      text: `[Ruth Amadi, State Department spokeswoman|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | spokeswoman | State Department'],
    },
    {
      text: `[Ruth Amadi, the Pentagon Press Secretary|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Pentagon Press Secretary | Pentagon'],
    },
  ],
  'the team of whoever leads or plays for one': [
    {
      text: `[Hernan Amadi, Panama coach|Hernan Amadi], said it was late.`,
      facts: ['Hernan Amadi | coach | Panama'],
    },
    {
      text: `“It is late,” said [Ruth Amadi, the England captain|Ruth Amadi].`,
      facts: ['Ruth Amadi | captain | England'],
    },
  ],
  'what is no more of a body': [
    {
      text: `[Ruth Amadi, 19, a member of Lorne Abbey all her life|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | member | Lorne Abbey'],
    },
    {
      text: `“It is late,” said [Jesse Amadi, a U.S. veteran and Lorne’s Harbour graduate|Jesse Amadi].`,
      facts: ['Jesse Amadi | Harbour graduate | '],
    },
  ],
  'a government in which somebody is minister': [
    {
      text: `“It is late,” said [Ruth Amadi, Minister for Health in the Scottish Government|Ruth Amadi].`,
      facts: ['Ruth Amadi | Minister for Health | Scottish Government'],
    },
    {
      text: `“It is late,” said [Ruth Amadi, a senior official in the Lorne administration|Ruth Amadi].`,
      facts: ['Ruth Amadi | senior official | Lorne administration'],
    },
  ],
  'letters after a name': [
    {
      text: `[Brett Amadi EngTech TMIET|Brett Amadi], said it was late.`,
      facts: ['Brett Amadi |  | '],
    },
    {
      text: `“It is late,” said [Ruth Amadi BSc FRCS, a surgeon at Lorne Hospital|Ruth Amadi].`,
      facts: ['Ruth Amadi | surgeon | Lorne Hospital'],
    },
    {
      text: `“It is late,” said [Saade AMADI, General Manager of Lorne Freight|Saade AMADI].`,
      facts: ['Saade AMADI | General Manager | Lorne Freight'],
    },
  ],
  'whoever joined the body at hand': [
    {
      text: `Ivan Amadi has joined the company as Chief Strategy Officer. “It is late,” [Amadi|Ivan Amadi] said.`,
      facts: ['Ivan Amadi | Chief Strategy Officer | '],
    },
  ],
  'a field of several words after a vice president': [
    {
      text: `[Ruth Amadi, Vice President of Sales and Marketing, Corbel Foods|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Vice President of Sales and Marketing | Corbel Foods'],
    },
    {
      text: `[Ruth Amadi, Corbel Foods Vice President of People & Culture|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Vice President of People & Culture | Corbel Foods'],
    },
    {
      text: `[Ruth Amadi, Senior Vice President of Corbel Energy|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Senior Vice President | Corbel Energy'],
    },
  ],
  'a body before an office, after the name': [
    {
      text: `[Ruth Amadi, Bakers Union General Secretary|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | General Secretary | Bakers Union'],
    },
    {
      text: `[Ruth Amadi, Lakes University Vice Chancellor|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Vice Chancellor | Lakes University'],
    },
    {
      text: `[Ruth Amadi, Corbel Group Chairman|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Group Chairman | Corbel'],
    },
    {
      text: `[Ruth Amadi, the top UN official in Kenya|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | official | UN'],
    },
  ],
  'a department of a university, and a study, which is none': [
    {
      text: `[Ruth Amadi, a professor in Lorne University’s Department of History|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | professor | Lorne University’s Department of History'],
    },
    {
      text: `[Study author Ruth Amadi, a cardiologist at Lorne Hospital|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | author, cardiologist | Lorne Hospital'],
    },
  ],
  'a body by its place beside an office, whatever its name looks like': [
    {
      text: `On Monday, [Ruth Amadi, CEO of easyLorne|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | CEO | easyLorne'],
    },
    {
      text: `On Monday, [Ruth Amadi, chairman of 7-Corbel|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | chairman | 7-Corbel'],
    },
    {
      text: `On Monday, [Ruth Amadi, the LNE-CIO president|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | president | LNE-CIO'],
    },
    {
      text: `On Monday, [Ruth Amadi, professor at the University of California, San Lorne|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | professor | University of California, San Lorne'],
    },
    {
      text: `On Monday, [Ruth Amadi, president of CARE|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | president | CARE'],
    },
    {
      text: `On Monday, [Ruth Amadi, Kestrel executive chair|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | executive chair | Kestrel'],
    },
    {
      text: `On Monday, [Ruth Amadi, Sales director|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Sales director | -'],
    },
    {
      text: `On Monday, [Ruth Amadi, a Kestrel engineer|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Kestrel engineer | -'],
    },
    {
      text: `On Monday, [Rescuers Without Walls spokesman Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | spokesman | Rescuers Without Walls'],
    },
    {
      text: `On Monday, [Friends of the Lakes campaigner Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | campaigner | Friends of the Lakes'],
    },
    {
      text: `On Monday, [Corbel Energy Chairman Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | Chairman | Corbel Energy'],
    },
    {
      text: `On Monday, [LorTech Chief Financial Officer Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | Chief Financial Officer | LorTech'],
    },
    {
      text: `On Monday, [University of Lorne Project Manager Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | Project Manager | University of Lorne'],
    },
    {
      text: `Corbel has appointed Ruth Amadi as its new vice president of sales. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | vice president of sales | Corbel'],
    },
  ],
};
