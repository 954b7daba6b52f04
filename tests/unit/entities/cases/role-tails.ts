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
      facts: ['Bo Ray | Norwegian Prime Minister | -'],
    },
  ],
};
