import type { SpeakerCases } from '../marked-sources.ts';

/** Longer invented articles, each of another kind. */
export const ARTICLES: SpeakerCases = {
  'court report': [
    {
      text: `Bristol man jailed for harbour fraud\n\nA former harbour master who sold moorings that did not exist was jailed for four years on Friday. [Judge Penelope Strang|Penelope Strang] told Colin Pask, 58, that he had “preyed on the hopes of decent people”.\n\n[Prosecutor Adil Mirza|Adil Mirza] told Bristol Crown Court that 41 buyers lost £612,000. Pask “lied with a smile”, [Mirza|Adil Mirza] said.\n\n[Laura Finney, defending|Laura Finney], said her client had gambled and was ashamed. [Ms Finney|Laura Finney] asked for a suspended sentence.\n\nOutside court, [Detective Inspector Gwen Harcourt, of Avon and Somerset Police,|Gwen Harcourt] said the victims had waited three years. [She|Gwen Harcourt] praised their patience. [Det Insp Harcourt|Gwen Harcourt] added that a confiscation hearing would follow.\n\nOne of the victims, [retired bus driver Roy Tandy|Roy Tandy], said no sentence would bring back his savings. “I feel stupid,” [he|Roy Tandy] said.\n\n[A Crown Prosecution Service spokesperson|Crown Prosecution Service] said the case was complex. [Pask’s brother, Dean|Dean], said the family would appeal. [The judge|Penelope Strang] ordered costs of £9,000.`,
      facts: [
        'Penelope Strang | Judge',
        'Adil Mirza | Prosecutor',
        'Gwen Harcourt | Detective Inspector | Avon and Somerset Police',
        'Roy Tandy | retired bus driver',
      ],
    },
  ],
  'science release': [
    {
      text: `Reef fish hear better in warm water, researchers find\n\n[Scientists at the Coral Bay Marine Laboratory|Scientists at the Coral Bay Marine Laboratory] have found that reef fish hear better in warm water. [The study, published in Marine Letters,|study] shows a gain of 12 decibels.\n\n“We did not expect it,” said [lead author Dr. Tomoko Ishii, a marine biologist at the laboratory|Tomoko Ishii]. “Fish are not microphones.” [Ishii|Tomoko Ishii] said the team tested 340 fish.\n\n[Co-author Henrik Dalgaard of Aarhus University|Henrik Dalgaard] said the finding could change how reefs are watched. [He|Henrik Dalgaard] warned that noise may hurt them.\n\n[Professor Esi Quartey, who was not involved in the study|Esi Quartey], called the work “careful”. [Quartey, of the University of Cape Coast|Esi Quartey], said larger samples were needed.\n\n[The researchers|researchers] estimate that 60 species may be affected. [The laboratory|Coral Bay Marine Laboratory] said it would repeat the tests. [The marine biologist|Tomoko Ishii] thanked divers.`,
      facts: [
        'Tomoko Ishii | lead author, marine biologist',
        'Henrik Dalgaard | Co-author | Aarhus University',
        'Esi Quartey | | University of Cape Coast',
      ],
    },
  ],
  'ministry press statement': [
    {
      text: `Statement by the Ministry of Water and Sanitation\n\nNAIROBI, 4 March 2025 – The Ministry of Water and Sanitation today launched the Clean Wells Programme. [The Cabinet Secretary, Hon. Joyce Wanjala, EGH,|Joyce Wanjala] said 2,000 wells would be dug by 2027. [Hon. Wanjala|Joyce Wanjala] thanked partners.\n\n[The Principal Secretary, Dr. Ali Noor Hassan|Ali Noor Hassan], noted that funds were ready. [The PS|Ali Noor Hassan] urged counties to act. [Dr. Hassan|Ali Noor Hassan] said audits would be monthly.\n\n[The World Bank Country Director, Mr. Keith Lindqvist|Keith Lindqvist], pledged US$40 million. [The Bank|World Bank] expects results in two years.\n\n[Governor Amina Boru of Tana County|Amina Boru] welcomed the plan. [The governor|Amina Boru] asked for engineers. [The Ministry|Ministry of Water and Sanitation] will publish a list.\n\n[The Cabinet Secretary|Joyce Wanjala] concluded that water is life.`,
      facts: [
        'Joyce Wanjala | Cabinet Secretary',
        'Ali Noor Hassan | Principal Secretary',
        'Keith Lindqvist | Country Director | World Bank',
        'Amina Boru | Governor | Tana County',
      ],
    },
  ],
  'business wire': [
    {
      text: `Arden Foods to cut 900 jobs as costs bite\n\nLONDON (Wire) - British food maker Arden Foods said on Tuesday it would cut 900 jobs. [Chief Executive Officer Rachel Tan|Rachel Tan] told reporters the cuts would save 60 million pounds.\n\n[Tan, who took over in May,|Rachel Tan] said demand was weak. [The company|Arden Foods], whose brands include Millhouse, lowered its forecast. [Arden|Arden Foods] sees profit of 200 million pounds.\n\n“This is a reset,” said [Shaun Peters, an analyst at brokerage Holm & Reed|Shaun Peters], who has a “hold” rating. [Holm & Reed|Holm & Reed] cut its target. [RBZ Markets analyst Tessa Krol|Tessa Krol] was less kind. [She|Tessa Krol] called the plan late.\n\n[Trade union Unison Food|Unison Food] said it would fight. [The union|Unison Food] asked for talks. [Its national officer, Bev Sykes,|Bev Sykes] said workers learned of the cuts from the radio.\n\n[A government spokesperson|government] said help was at hand. [Business Secretary Omar Latif|Omar Latif] said he had spoken to the firm. [Latif|Omar Latif] said [the food maker|Arden Foods] had promised no plant would shut.`,
      facts: [
        'Rachel Tan | Chief Executive Officer',
        'Shaun Peters | analyst | Holm & Reed',
        'Tessa Krol | analyst | RBZ Markets',
        'Bev Sykes | national officer | Unison Food',
        'Omar Latif | Business Secretary',
      ],
    },
  ],
  'foreign desk': [
    {
      text: `Border towns empty as river rises\n\n[Governor Serhii Kovalenko of the Dnister region|Serhii Kovalenko] said 14,000 people had left. [Kovalenko|Serhii Kovalenko] wrote on Telegram that two bridges were closed.\n\n[Oksana Melnyk, 67, a pensioner who stayed|Oksana Melnyk], said she would not leave her goats. “They know me,” [she|Oksana Melnyk] said. [Her neighbour Petro|Petro] said the water came at night.\n\n[The emergencies ministry|emergencies ministry] said 300 boats were on the way. [Its spokesman, Colonel Taras Bilyk,|Taras Bilyk] said pilots could not fly. [Col. Bilyk|Taras Bilyk] gave no figure for losses.\n\n[Foreign Minister Ana-Maria Popescu of neighbouring Vallonia|Ana-Maria Popescu] offered tents. [Popescu|Ana-Maria Popescu] said her country “knows floods”. [The minister|Ana-Maria Popescu] will visit on Monday.\n\n[The UN refugee agency, UNHCR,|UNHCR] said camps were full. [The agency|UNHCR] asked for $12 million. [Filippo Rinaldi, UNHCR’s representative in the country|Filippo Rinaldi], said children were cold. [Rinaldi|Filippo Rinaldi] asked donors to hurry.\n\n[A driver who gave only his first name, Ivan,|Ivan] said roads were mud.`,
      facts: [
        'Serhii Kovalenko | Governor',
        'Oksana Melnyk | pensioner',
        'Taras Bilyk | spokesman',
        'Ana-Maria Popescu | Foreign Minister',
        'Filippo Rinaldi | representative | UNHCR',
      ],
    },
  ],
  'local paper': [
    {
      text: `Plan for cycle bridge splits town\n\nA plan for a £4m cycle bridge has split Marlow Green. [Cllr Vikram Shah (Lib Dem, Riverside)|Vikram Shah] said the bridge would save lives. [Cllr Sue Penrose (Con)|Sue Penrose] called it a folly. [Mrs Penrose|Sue Penrose] said the money should mend roads.\n\n[Town clerk Nigel Bowes|Nigel Bowes] said 212 letters had come in. Of these, two thirds were against, [he|Nigel Bowes] added.\n\n[Café owner Mina Aslan|Mina Aslan] fears for her trade. “Who will stop here?” [Ms Aslan|Mina Aslan] asked.\n\n[The Marlow Green Cycling Campaign|Marlow Green Cycling Campaign] said schools backed the plan. [Its chair, Tom Eley,|Tom Eley] said drivers would gain too. [The campaign|Marlow Green Cycling Campaign] will march on Sunday. [Headteacher Joan Firth|Joan Firth] said pupils cycled in fear. [Mrs Firth, head of Hill Primary School|Joan Firth], asked the council to act.\n\n[A county council spokeswoman|county council] said a report was due. [The county council|county council] will decide in May. [Mr Shah|Vikram Shah] said he was hopeful. [The councillor|Vikram Shah] has two children at the school.`,
      facts: [
        'Vikram Shah | Cllr',
        'Nigel Bowes | Town clerk',
        'Mina Aslan | Café owner',
        'Tom Eley | chair | Marlow Green Cycling Campaign',
        'Joan Firth | Headteacher | Hill Primary School',
      ],
    },
  ],
  'sports and culture': [
    {
      text: `City lose again as coach rues luck\n\n[Head coach Luis Amaral|Luis Amaral] blamed luck after City lost 2-0. [Amaral|Luis Amaral] said his side “hit everything but the net”. [Captain Jordan Wells|Jordan Wells] said fans deserved better. [Wells|Jordan Wells] spoke of shame.\n\n[United manager Fran Doyle|Fran Doyle] praised her defence. [Doyle|Fran Doyle] said [goalkeeper Mia Sorel|Mia Sorel] was the best in the league. The club will appeal.\n\n[Club president Ernesto Vidal|Ernesto Vidal] backed the coach. [The president|Ernesto Vidal] said nobody would be sacked.`,
      facts: [
        'Luis Amaral | Head coach',
        'Jordan Wells | Captain',
        'Fran Doyle | manager | United',
        'Ernesto Vidal | Club president',
      ],
    },
  ],
};
