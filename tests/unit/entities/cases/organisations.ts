import type { SpeakerCases } from '../marked-sources.ts';

/** Where people work, as texts tell of it in many ways. */
export const ORGANISATIONS: SpeakerCases = {
  'an organisation before the role in an apposition': [
    {
      text: `[Ana Rao, a Marlow University soil scientist|Ana Rao], said it was late. [Tom Beck, a former Lakes Bank governor who now paints|Tom Beck], said it would close. [Lia Holm, a Unity Party lawmaker|Lia Holm], left. [Ben Osei, WHO Representative to Lakeland|Ben Osei], agreed.`,
      facts: [
        'Ana Rao | soil scientist | Marlow University',
        'Tom Beck | former Lakes Bank governor | Lakes Bank',
        'Lia Holm | lawmaker | Unity Party',
        'Ben Osei | Representative to Lakeland | WHO',
      ],
    },
    {
      text: `[Coast Guard spokeswoman Ana Rao|Ana Rao] said it was late. [Corbel Securities’ chief Asia economist, Tom Beck|Tom Beck], said it would close. [Lia Holm, Corbel’s chief economist for Asia|Lia Holm], left.`,
      facts: [
        'Ana Rao | spokeswoman | Coast Guard',
        'Tom Beck | chief Asia economist | Corbel Securities',
        'Lia Holm | chief economist for Asia | Corbel Securities',
      ],
    },
  ],
  'a field between role and organisation': [
    {
      text: `[Dr Ana Rao, Consultant in Emergency Medicine, Northwick General Hospital|Ana Rao], said it was late. [Tom Beck, an expert on dams at the Asia Centre|Tom Beck], said it would close. [Lia Holm, an expert in constitutional law who teaches at Marlow University|Lia Holm], left. [Ben Osei, Under-Secretary-General for Peace Operations|Ben Osei], agreed.`,
      facts: [
        'Ana Rao | Consultant in Emergency Medicine | Northwick General Hospital',
        'Tom Beck | expert on dams | Asia Centre',
        'Lia Holm | expert in constitutional law | Marlow University',
        'Ben Osei | Under-Secretary-General for Peace Operations | -',
      ],
    },
    {
      text: `[Ana Rao, curator of early maps|Ana Rao], said it was late. [Tom Beck, the ministry’s head of flood defences|Tom Beck], said it would close. [Lia Holm, Lakeland’s permanent representative to the United Nations|Lia Holm], left.`,
      facts: [
        'Ana Rao | curator of early maps | -',
        'Tom Beck | head of flood defences | ministry',
        'Lia Holm | permanent representative to the United Nations | Lakeland',
      ],
    },
  ],
  'where it is, and what it belongs to': [
    {
      text: `[Ana Rao, a Nairobi-based analyst at Corbel Securities|Ana Rao], said it was late. [Tom Beck, executive director of the Nairobi-based Rivers Alliance|Tom Beck], said it would close. [Lia Holm, a researcher with the Institute of Ports under the Ministry of Transport|Lia Holm], left.`,
      facts: [
        'Ana Rao | analyst | Corbel Securities',
        'Tom Beck | executive director | Rivers Alliance',
        'Lia Holm | researcher | Institute of Ports',
      ],
    },
    {
      text: `[Ana Rao, secretary of the Dockers’ Union’s Northwick branch|Ana Rao], said it was late. [Tom Beck, president of the Marlow chapter of the Lakes Trust|Tom Beck], said it would close. [Lia Holm, chairwoman of the board of directors of Arden Foods|Lia Holm], left.`,
      facts: [
        'Ana Rao | secretary of the Northwick branch | Dockers’ Union',
        'Tom Beck | president of the Marlow chapter | Lakes Trust',
        'Lia Holm | chairwoman of the board of directors | Arden Foods',
      ],
    },
  ],
  'what somebody does there': [
    {
      text: `[Ana Rao, who leads the ice group at Marlow University|Ana Rao], said it was late. [Tom Beck, who heads the Lakes Trust’s policy team|Tom Beck], said it would close. [Lia Holm, who heads the Railways Directorate|Lia Holm], left.`,
      facts: [
        'Ana Rao | leader of the ice group | Marlow University',
        'Tom Beck | head of the policy team | Lakes Trust',
        'Lia Holm | head | Railways Directorate',
      ],
    },
    {
      text: `The Ministry of Ports has a plan. [Ana Rao, who heads the Ministry’s Railways Directorate|Ana Rao], said it was late. [Tom Beck, who has covered the firm for Corbel Securities for ten years|Tom Beck], said it would close. [Lia Holm, who oversees exports for the Lakes Board|Lia Holm], left. [Ben Osei, who is in charge of permits at the Lakes Agency|Ben Osei], agreed.`,
      facts: [
        'Ana Rao | head | Railways Directorate, Ministry of Ports',
        'Tom Beck | - | Corbel Securities',
        'Lia Holm | - | Lakes Board',
        'Ben Osei | - | Lakes Agency',
      ],
    },
    {
      text: `[Ana Rao, representing the Lakes Trust|Ana Rao], said it was late. [Tom Beck, who was finance minister until 2019|Tom Beck], said it would close. [Lia Holm, speaking on behalf of the Dockers’ Union|Lia Holm], left.`,
      facts: [
        'Ana Rao | - | Lakes Trust',
        'Tom Beck | finance minister | -',
        'Lia Holm | - | Dockers’ Union',
      ],
    },
  ],
  'a side in court': [
    {
      text: `[Ana Rao, prosecuting|Ana Rao], said it was late. [Tom Beck KC, for the defence|Tom Beck], said it would close. [Lia Holm, defending|Lia Holm], said no.`,
      facts: ['Ana Rao | prosecuting', 'Tom Beck | for the defence', 'Lia Holm | defending'],
    },
  ],
};
