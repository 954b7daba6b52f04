import type { SpeakerCases } from '../marked-sources.ts';

/** What introductions that nobody had read showed: where an office's field and a body's name end. */
export const JOINED_BODIES: SpeakerCases = {
  'a piece of a university or a hospital is named with the whole': [
    {
      text: `[Ana Rao of the Lakes Center for Herons at the University of Lorne|Ana Rao] said it was late.`,
      facts: [`Ana Rao | | Lakes Center for Herons at the University of Lorne`],
    },
    {
      text: `[Ana Rao, an oncologist with the Corbel Cancer Center at Marlow Hospital|Ana Rao], said it was late.`,
      facts: [`Ana Rao | oncologist | Corbel Cancer Center at Marlow Hospital`],
    },
    {
      text: `[Ana Rao, head of works at Marlow Hospital|Ana Rao], said it was late.`,
      facts: [`Ana Rao | head of works | Marlow Hospital`],
    },
  ],
  'who commands a force or inspects a service is of it by the office': [
    {
      text: `[Inspector-General of Police Ana Rao|Ana Rao] said it was late.`,
      facts: [`Ana Rao | Inspector-General of Police | -`],
    },
    {
      text: `[The Chief Inspector of Hospitals, Ana Rao|Ana Rao], said it was late.`,
      facts: [`Ana Rao | Chief Inspector of Hospitals | -`],
    },
    {
      text: `[MEC for Harvests and Inland Affairs, Ana Rao|Ana Rao], said it was late.`,
      facts: [`Ana Rao | MEC for Harvests and Inland Affairs | -`],
    },
  ],
  'a party before a shadow office': [
    {
      text: `[Labor Shadow Minister for Roads Ana Rao|Ana Rao] said it was late.`,
      facts: [`Ana Rao | Shadow Minister for Roads | Labor`],
    },
  ],
  'a modifier of offices may be of what a body is for': [
    {
      text: `[Center for Strategic and International Studies senior adviser Ana Rao|Ana Rao] said it was late.`,
      facts: [`Ana Rao | senior adviser | Center for Strategic and International Studies`],
    },
  ],
};
