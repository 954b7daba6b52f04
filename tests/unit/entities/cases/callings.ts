import type { SpeakerCases } from '../marked-sources.ts';

/** Roles and organisations in many wordings: two roles of one person, what is of the role and what of the organisation. */
export const CALLINGS: SpeakerCases = {
  'roles and organisations': [
    {
      text: `[The ministry's spokesperson, Li Hongmei|Li Hongmei], said it was late. [Li|Li Hongmei] said it would close. [The spokesperson|Li Hongmei] left.`,
      facts: [`Li Hongmei | spokesperson | ministry`],
    },
    {
      text: `The Ministry of Railways opened a line. [The ministry's spokesperson, Li Hongmei|Li Hongmei], said it was late. [The ministry|Ministry of Railways] left.`,
      facts: [`Li Hongmei | spokesperson | Ministry of Railways`],
    },
    {
      text: `[Farmers' leader Rakesh Singh Dhillon|Rakesh Singh Dhillon] said it was late. [Dhillon|Rakesh Singh Dhillon] said it would close.`,
      facts: [`Rakesh Singh Dhillon | Farmers' leader`],
    },
    {
      text: `[Jane Doe-Smith, an analyst covering airlines at Brookline Capital|Jane Doe-Smith], said it was late. [Doe-Smith|Jane Doe-Smith] said it would close.`,
      facts: [`Jane Doe-Smith | analyst | Brookline Capital`],
    },
    {
      text: `[Kenya Red Cross secretary general Asha Noor|Asha Noor] said it was late. [Noor|Asha Noor] said it would close. [The Red Cross|Kenya Red Cross] left.`,
      facts: [`Asha Noor | secretary general | Kenya Red Cross`],
    },
    {
      text: `[The Bank of England's deputy governor for markets, Simon Lacey|Simon Lacey], said it was late. [The deputy governor|Simon Lacey] said it would close.`,
      facts: [`Simon Lacey | deputy governor for markets | Bank of England`],
    },
    {
      text: `It was late, stressed [Didier Koffi, UNICEF’s chief of immunization for West and Central Africa|Didier Koffi]. [He|Didier Koffi] left.`,
      facts: [`Didier Koffi | chief of immunization for West and Central Africa | UNICEF`],
    },
    {
      text: `[Another RT America host, Abby Marton|Abby Marton], said it was late.`,
      facts: [`Abby Marton | host | RT America`],
    },
    {
      text: `[Kevin McKinsey, a financial adviser in Eau Claire, Wis.|Kevin McKinsey], said it was late.`,
      facts: [`Kevin McKinsey | financial adviser | -`],
    },
    {
      text: `Tim Kane is the Democratic vice presidential nominee. [The Democratic presidential nominee|Democratic presidential nominee] said it was late.`,
    },
    {
      text: `[Lena Park, Reuters' Seoul bureau chief|Lena Park], said it was late.`,
      facts: [`Lena Park | Seoul bureau chief | Reuters`],
    },
    {
      text: `[Jane Dow, an analyst covering airlines at Brook Capital|Jane Dow], said it was late.`,
      facts: [`Jane Dow | analyst | Brook Capital`],
    },
    {
      text: `[Democrats|Democrats] were not sure, [Charlie Kong, a prominent Northwick Democrat|Charlie Kong], said. It was late, said [Dina Marsh, a senior adviser to the Hale campaign|Dina Marsh]. [Mr. Kong|Charlie Kong] left. It was King day.`,
    },
    {
      text: `The union limits its president to two terms, but Anders Holm-Lie, who has led the body since 2009, was calm.\n\nDelegates met. It was hot in the room and few stayed.\n\n“I stay,” [the president|Anders Holm-Lie] told the room.\n\nHer namesake [Yoon Tae-min, president of the Korean federation and a vice-president of the union|Yoon Tae-min], disagreed. [The vice-president|Yoon Tae-min] said no.`,
    },
    {
      text: `[Seo Ha-eun, the former world champion who heads the rowers’ commission|Seo Ha-eun], said it was late.`,
      facts: [`Seo Ha-eun | | rowers’ commission`],
    },
    {
      text: `[Dr Lê Thu Hà, lead author of the paper and an urban climatologist at Ardle|Lê Thu Hà], said no. The University of Ardle paid. [Co-author Phạm Văn Sơn, a hydrologist in Vĩnh Long|Phạm Văn Sơn], agreed. [Sơn|Phạm Văn Sơn] left. [Dr Hà|Lê Thu Hà] stayed.`,
      facts: [
        `Lê Thu Hà | lead author, urban climatologist | University of Ardle`,
        `Phạm Văn Sơn | Co-author, hydrologist`,
      ],
    },
    {
      text: `Work on the Krishna Grama Yojana began. [Mr. Anil Shetty|Anil Shetty] said so. “It is late,” [he|Anil Shetty] said.`,
    },
    {
      text: `[P. Kalyani Raman, Leader of the Opposition in the Legislative Council|P. Kalyani Raman], said so. [She|P. Kalyani Raman] left.`,
      facts: [`P. Kalyani Raman | Leader of the Opposition | Legislative Council`],
    },
    {
      text: `[Ari Björn Hallsson, a volcanologist at the University of Iceland and an adviser to the consultancy|Ari Björn Hallsson], said so.`,
      facts: [`Ari Björn Hallsson | volcanologist | University of Iceland`],
    },
    {
      text: `Tourism chief Marta Oliveira-Prins opened the fair. [Oliveira-Prins|Marta Oliveira-Prins] said so. [Her deputy, Ravi Menon|Ravi Menon], disagreed. [Menon|Ravi Menon] left.`,
    },
    {
      text: `SENATOR [OKAFOR|Okafor]: Thank you.\n\n[DR. MEI-LING CHEN|Mei-Ling Chen]: It is late.\n\n[SENATOR OKAFOR|Okafor]: Is it?`,
    },
    {
      text: `Present: Councillor Jane Whitby (Chair), Mr Anil Desai, Director of Transport\n\n[CHAIR|Jane Whitby]: Welcome.\n\n[MR DESAI|Anil Desai]: Thank you.\n\n[Councillor Whitby|Jane Whitby]: Go on.`,
      facts: [`Anil Desai | Director of Transport`],
    },
    {
      text: `[The opposition leader, Kemi Adeyinka-Ross|Kemi Adeyinka-Ross], said so. [The opposition leader|Kemi Adeyinka-Ross] left. [Ms Adeyinka-Ross|Kemi Adeyinka-Ross] said no.`,
      facts: [`Kemi Adeyinka-Ross | opposition leader`],
    },
    {
      text: `[Sami Haddad, 52, who runs a bakery in Tripoli|Sami Haddad], said so. [Haddad|Sami Haddad] left.`,
      facts: [`Sami Haddad | head | bakery`],
    },
    {
      text: `[Hana Novak, a mother of three from Brno|Hana Novak], said so. [The mother of three|Hana Novak] left.`,
    },
    {
      text: `[Shell-Dunlop’s chairman, Sir Henry Ames|Henry Ames], said so. [The chairman|Henry Ames] left. [Shell-Dunlop|Shell-Dunlop] said no.`,
      facts: [`Henry Ames | chairman | Shell-Dunlop`],
    },
    {
      text: `[Education Secretary Dr. Bola Tinuola|Bola Tinuola] said so. [The secretary|Bola Tinuola] left. [Tinuola|Bola Tinuola] said no. [The Education Department|Education Department] agreed.`,
      facts: [`Bola Tinuola | Education Secretary`],
    },
    {
      text: `[Ana Rao, then director of the Lakes Bank|Ana Rao], said so.`,
      facts: [`Ana Rao | director | Lakes Bank`],
    },
    {
      text: `[Ana Rao, until recently head of the Lakes Bank|Ana Rao], said so.`,
      facts: [`Ana Rao | head | Lakes Bank`],
    },
    {
      text: `[Bill Hatch, vice president of regulatory affairs at the American Dairy Council|Bill Hatch], said so.`,
      facts: [`Bill Hatch | vice president of regulatory affairs | American Dairy Council`],
    },
    {
      text: `[Yusuf Karim, Amnesty's deputy regional director for South Asia|Yusuf Karim], said so. [Amnesty International|Amnesty International] said no. `,
      facts: [`Yusuf Karim | deputy regional director for South Asia | Amnesty International`],
    },
    {
      text: `[Ed Voss, Head of Corporate Communications, Rhein Stahl AG|Ed Voss], said so.`,
      facts: [`Ed Voss | Head of Corporate Communications | Rhein Stahl AG`],
    },
    {
      text: `[Ed Voss, a partner at the law firm Baker & Stone LLP|Ed Voss], said so.`,
      facts: [`Ed Voss | partner | Baker & Stone LLP`],
    },
    {
      text: `[Ed Voss, an MP from the ruling Unity Party|Ed Voss], said so. [The lawmaker|Ed Voss] left.`,
      facts: [`Ed Voss | MP | Unity Party`],
    },
    {
      text: `[Ed Voss, who teaches history at Marlow High School|Ed Voss], said so.`,
      facts: [`Ed Voss | | Marlow High School`],
    },
    {
      text: `[Ed Voss, a former prisoner turned campaigner|Ed Voss], said so.`,
      facts: [`Ed Voss | former prisoner`],
    },
    {
      text: `[Foreign ministry spokesperson Guo Lan|Guo Lan] said so. [Guo|Guo Lan] left. [The foreign ministry|foreign ministry] said no.`,
      facts: [`Guo Lan | spokesperson | Foreign ministry`],
    },
  ],
  'a calling that its ending tells': [
    {
      text: `[Retired neurosurgeon Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Retired neurosurgeon | '],
    },
  ],
  'the show in marks before an office': [
    {
      text: `[“The Harbour Show” host Ana Rao|Ana Rao] said that it was late.`,
      facts: ['Ana Rao | host | The Harbour Show'],
    },
    {
      text: `“It is late,” [director Ana Rao|Ana Rao] said.`,
      facts: ['Ana Rao | director | '],
    },
  ],
};
