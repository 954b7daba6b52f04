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
  'two offices side by side': [
    {
      text: `[Ana Rao, Minister of Economy and Chairman of Invescope|Ana Rao], said it was late.`,
      facts: ['Ana Rao | Minister of Economy, Chairman | Invescope'],
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
};
