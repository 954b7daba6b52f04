import type { SpeakerCases } from '../marked-sources.ts';

/** A role is told whole, to where its organisation or the clause begins. */
export const ROLE_TAILS: SpeakerCases = {
  'what a role is of, in or on': [
    {
      text: `[Ana Rao, head of ESA’s solar missions division|Ana Rao], said it was late.`,
      facts: ['Ana Rao | head of the solar missions division | ESA'],
    },
    {
      text: `[Bo Ray, the second ranking member in the Lower House|Bo Ray], said it was late.`,
      facts: ['Bo Ray | second ranking member in the Lower House'],
    },
    {
      text: `[Bo Ray, deputy administrator for exploration in the science directorate|Bo Ray], said it was late.`,
      facts: ['Bo Ray | deputy administrator for exploration in the science directorate'],
    },
    {
      text: `“It is late,” said [Ana Rao, vice president of Environment, Social & Governance and Outreach|Ana Rao]. “We go.”`,
      facts: ['Ana Rao | vice president of Environment, Social & Governance and Outreach'],
    },
    {
      text: `[Bo Ray, a nurse at Delft Hospital|Bo Ray], said it was late.`,
      facts: ['Bo Ray | nurse | Delft Hospital'],
    },
    {
      text: `[Bo Ray, director of the Lakes Academy|Bo Ray], said it was late.`,
      facts: ['Bo Ray | director | Lakes Academy'],
    },
  ],
  'what a minister or an attorney is for': [
    {
      text: `[Bo Ray, Minister of Health, Long-Term Care and Seniors|Bo Ray], said it was late.`,
      facts: ['Bo Ray | Minister of Health, Long-Term Care and Seniors'],
    },
    {
      text: `It is late, said [Deputy Prime Minister and Minister for Primary Industries, Bo Ray|Bo Ray].`,
      facts: ['Bo Ray | Deputy Prime Minister and Minister for Primary Industries'],
    },
    {
      text: `[Bo Ray, the United States Attorney for the Southern District of Marlow|Bo Ray], said it was late.`,
      facts: ['Bo Ray | United States Attorney for the Southern District of Marlow'],
    },
    {
      text: `[Bo Ray, Member of Parliament for Marlow|Bo Ray], said it was late.`,
      facts: ['Bo Ray | Member of Parliament for Marlow'],
    },
  ],
  'offices of more than one word before a name': [
    {
      text: `[FBI Special Agent in Charge Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Special Agent in Charge | FBI'],
    },
    {
      text: `It is late, said [Special Agent in Charge Ana Rao of the Lakes Bureau|Ana Rao].`,
      facts: ['Ana Rao | Special Agent in Charge | Lakes Bureau'],
    },
    {
      text: `[TGI Fridays CEO Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | CEO | TGI Fridays'],
    },
    {
      text: `[MGM Resorts International CEO Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | CEO | MGM Resorts International'],
    },
    {
      text: `[RMT boss Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | boss | RMT'],
    },
    {
      text: `It is late, said [naturalist and TV presenter Ana Rao|Ana Rao].`,
      facts: ['Ana Rao | naturalist and TV presenter'],
    },
    {
      text: `It is late, said [Cllr Ana Rao, Cabinet Member for Adult Social Care at Marlow County Council|Ana Rao].`,
      facts: ['Ana Rao | Cabinet Member for Adult Social Care | Marlow County Council'],
    },
  ],
  'lists of offices and fields': [
    {
      text: `[Ana Rao, CEO, CFO, and Director of Corbel Inc.|Ana Rao], said it was late.`,
      facts: ['Ana Rao | CEO, CFO, and Director | Corbel Inc.'],
    },
    {
      text: `He reports to Ana Rao, chairman, president and chief executive officer. [Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | chairman, president and chief executive officer'],
    },
    {
      text: `[Ana Rao, Acting Minister for Information, Communications and the Arts|Ana Rao], said it was late.`,
      facts: ['Ana Rao | Acting Minister for Information, Communications and the Arts'],
    },
    {
      text: `The [Kells State Commissioner of Information, Ana Rao|Ana Rao], said it was late.`,
      facts: ['Ana Rao | Kells State Commissioner of Information | Kells State'],
    },
    {
      text: `[Ana Rao, VP Asia Pacific of Corbel Software|Ana Rao], said it was late.`,
      facts: ['Ana Rao | VP Asia Pacific | Corbel Software'],
    },
    {
      text: `Corbel Company announced the appointment of Ana Rao as chief operating officer. [Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | chief operating officer | Corbel Company'],
    },
  ],
  'what is no office': [
    {
      text: `[Rowa Acuity, the category leader in pumps|Rowa Acuity], said it was late.`,
      facts: ['Rowa Acuity'],
    },
    {
      text: `[Corbel|Corbel] said it was late.\n\nSOURCE Corbel`,
      facts: ['Corbel'],
    },
  ],
  'what names no body': [
    {
      text: `[Marlow County Councilmember Ana Rao, District 3|Ana Rao], said it was late.`,
      facts: ['Ana Rao | Councilmember | Marlow County'],
    },
    {
      text: `[Curry house owner Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Curry house owner'],
    },
    {
      text: `Arts and Leisure Minister Ana Rao was late. [Rao|Ana Rao] said so.`,
      facts: ['Ana Rao | Arts and Leisure Minister'],
    },
  ],
  'names that hold a word for an office': [
    {
      text: `[HWPL Chairman Lee Man-hee|Lee Man-hee] said it was late.`,
      facts: ['Lee Man-hee | Chairman | HWPL'],
    },
    {
      text: `[Ana Cook-Lind, director of the Lakes Trust|Ana Cook-Lind], said it was late.`,
      facts: ['Ana Cook-Lind | director | Lakes Trust'],
    },
  ],
  'a body that stands beside a role, with its place': [
    {
      text: `[Ana Rao, MD, Professor of Oncology, The University of Lorne MD Rowan Cancer Center, Marlow|Ana Rao], said it was late.`,
      facts: ['Ana Rao | Professor of Oncology | The University of Lorne MD Rowan Cancer Center'],
    },
    {
      text: `[Ana Rao, Professor of Oncology, Hospital Clínic de Marlow|Ana Rao], said it was late.`,
      facts: ['Ana Rao | Professor of Oncology | Hospital Clínic de Marlow'],
    },
  ],
  'two offices side by side': [
    {
      text: `[Ana Rao, Minister of Economy and Chairman of Invescope|Ana Rao], said it was late.`,
      facts: ['Ana Rao | Minister of Economy and Chairman | Invescope'],
    },
  ],
};

/** An organisation is told whole, by its fullest name. */
export const WHOLE_ORGANISATIONS: SpeakerCases = {
  'legal forms stay': [
    {
      text: `[Ana Rao, CEO of Gutterwell, Inc.|Ana Rao], said it was late.`,
      facts: ['Ana Rao | CEO | Gutterwell, Inc.'],
    },
  ],
  'letters with an ampersand': [
    {
      text: `Power was cut by Pinewood Gas & Electric. [Ana Rao, PG&E’s forecaster|Ana Rao], said it was late.`,
      facts: ['Ana Rao | forecaster | Pinewood Gas & Electric (PG&E)'],
    },
  ],
  'a country before an office is of the office': [
    {
      text: `[U.S. Senator Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | U.S. Senator | -'],
    },
    {
      text: `[Norwegian Prime Minister Bo Ray|Bo Ray] said it was late.`,
      facts: ['Bo Ray | Norwegian Prime Minister | Norway'],
    },
  ],
};

/** Where a role stands that is told apart from the name. */
export const TOLD_APART: SpeakerCases = {
  'where somebody sits for is told by "from"': [
    {
      text: `[Ana Rao, U.S. Senator from Lakeland|Ana Rao], said it was late. [Bo Ray, a farmer from Marlow|Bo Ray], said so.`,
      facts: ['Ana Rao | U.S. Senator | Lakeland', 'Bo Ray | farmer | -'],
    },
  ],
  'who is put into an office': [
    {
      text: `The firm grew with the appointment of Rob Steele as Chief Financial Officer. [Steele|Rob Steele] said it was late.`,
      facts: ['Rob Steele | Chief Financial Officer'],
    },
    {
      text: `The Lakes Bank named Ana Rao as its head of research. [Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | head of research | Lakes Bank'],
    },
    { text: `They see Ana Rao as a leader. [Rao|Ana Rao] said it was late.`, facts: ['Ana Rao | -'] },
  ],
  'what somebody does as': [
    {
      text: `[Tom Fell, who follows Lumira as a managing director at Arden Securities|Tom Fell], said it was late.`,
      facts: ['Tom Fell | managing director | Arden Securities'],
    },
  ],
  'a town and its state before the office': [
    {
      text: `[The Marlow, North Lakeland, police chief, Jason Ziegel|Jason Ziegel], said it was late.`,
      facts: ['Jason Ziegel | police chief'],
    },
  ],
  'an envoy with a form of address in capitals': [
    {
      text: `[the Norwegian Ambassador to Lakeland, HE ISOMATA Akio|ISOMATA Akio], said it was late.`,
      facts: ['ISOMATA Akio | Norwegian Ambassador to Lakeland'],
    },
  ],
  'the company that is spoken of': [
    {
      text: `Corbel Foods, a food firm, cut prices. [Corbel Foods|Corbel Foods] said it was late. “I am shocked,” said [Ana Rao, president of the Besley Fish Company|Ana Rao].\n\nCorbel Foods plans more. [The company|Corbel Foods] said it would close.`,
    },
  ],
  'what an office is for is no body, where one follows': [
    {
      text: `“It is late,” said [Ana Rao, Head of Platform Solutions, Kestrel Group|Ana Rao].`,
      facts: ['Ana Rao | Head of Platform Solutions | Kestrel Group'],
    },
    {
      text: `“It is late,” said [Ana Rao, Portfolio manager, University of Lorne|Ana Rao].`,
      facts: ['Ana Rao | Portfolio manager | University of Lorne'],
    },
    {
      text: `“It is late,” said [Ana Rao, director of Kestrel, Kenya|Ana Rao].`,
      facts: ['Ana Rao | director | Kestrel'],
    },
    {
      text: `“It is late,” said [Ana Rao, CEO of Kestrel Air, Harrow Group|Ana Rao].`,
      facts: ['Ana Rao | CEO | Kestrel Air'],
    },
  ],
};
