import type { SpeakerCases } from '../marked-sources.ts';

/** What articles show that nobody wrote the rules for, each in several forms. */
export const PHENOMENA: SpeakerCases = {
  'publishers before documents': [
    {
      text: `[A Lowgate University survey|Lowgate University] found delays. [A CGS report published in May|Centre for Ground Studies] put the cost at 3m. [Health ministry figures|Health ministry] show a rise. [An Opinium poll for the Echo|Opinium] put him ahead. [The latest IMF forecasts|IMF] see growth. [Chinese data|Chinese data] show a fall. Li Wen of the Centre for Ground Studies (CGS) spoke.`,
    },
    {
      text: `[Letters seen by the Daily Post|Letters] show it. [Section 12 of the treaty|treaty] says so. [Hospital and police records that a charity analysed|Hospital and police records] agree.`,
    },
    {
      text: `The Lakes Commission also adopted today the Action Plan for Clean Ports. [The Action Plan|Lakes Commission] proposes fines. [The Harbour Board|Harbour Board] said in a letter that it would pay. [The letter|Harbour Board] names a date.`,
    },
  ],
  'parties, seats and fields': [
    {
      text: `[Dina Okafor, SNP MP for Glen Afton|Dina Okafor], said so. [Labour peer Lord Whit|Whit] agreed. [Raúl Peña, senator for Sonora|Raúl Peña], warned. [Liberal Democrat leader Ana Rao|Ana Rao] said no.`,
      facts: [
        'Dina Okafor | MP for Glen Afton | SNP',
        'Whit | peer | Labour',
        'Raúl Peña | senator for Sonora | -',
        'Ana Rao | leader | Liberal Democrat',
      ],
    },
    {
      text: `[Ana Rao, Deputy Director for Plant Safety at the Food Agency|Ana Rao], said so. [EU Commissioner for Fair Trade Ivo Marek|Ivo Marek] spoke. [UNHCR Chief of Field Operations Sara Bekele|Sara Bekele] agreed. [Mo Farid, WHO Director for Vaccine Safety|Mo Farid], did not. [The Minister of Foreign Affairs of Lakeland, Hon. Bo Ek|Bo Ek], left.`,
      facts: [
        'Ana Rao | Deputy Director for Plant Safety | Food Agency',
        'Ivo Marek | Commissioner for Fair Trade | EU',
        'Sara Bekele | Chief of Field Operations | UNHCR',
        'Mo Farid | Director for Vaccine Safety | WHO',
        'Bo Ek | Minister of Foreign Affairs | Lakeland',
      ],
    },
  ],
  workplaces: [
    {
      text: `[Mei Tan, who teaches soil science at the University of Arden|Mei Tan], said so. [Yusuf Ali, who oversees vaccines at the health ministry|Yusuf Ali], agreed. [Ana Rao, who spoke at the Davos Forum|Ana Rao], said. [Lee Su-min, head of Hansol Marine’s shipyard division|Lee Su-min], warned. [Kwame Boateng of the Accra-based brokerage Black Star|Kwame Boateng] shrugged. [Deloitte Ghana partner Yaw Ofori|Yaw Ofori] agreed.`,
      facts: [
        'Mei Tan | - | University of Arden',
        'Yusuf Ali | - | health ministry',
        'Ana Rao | - | -',
        'Lee Su-min | head of the shipyard division | Hansol Marine',
        'Kwame Boateng | - | Black Star',
        'Yaw Ofori | partner | Deloitte Ghana',
      ],
    },
    {
      text: `[Zhao Min, project manager from China Tunnel Group Co., Ltd.|Zhao Min], agreed. It opens in May, according to [the Lakes Railway Group Co., Ltd.|Lakes Railway Group Co., Ltd]. [The railway operator|Lakes Railway Group Co., Ltd] said so.`,
      facts: ['Zhao Min | project manager | China Tunnel Group Co., Ltd.'],
    },
    {
      text: `[Director-General of the Lakes Tea and Spice Authority Dawit Alemu|Dawit Alemu] told reporters so. [The authority|Lakes Tea and Spice Authority] agreed, in line with [the country’s tea and spice authority|Lakes Tea and Spice Authority].`,
      facts: ['Dawit Alemu | Director-General | Lakes Tea and Spice Authority'],
    },
  ],
  'somebody without a name': [
    {
      text: `[A clerk at the depot, who feared for her job|clerk], said it closed. [She|clerk] wept. [A senior officer of the Coastal Division|senior officer] said no. [Another officer|officer] agreed. [A member of the board|member of the board] left. [Ministries in four of the states|Ministries] said so. [Lenders including Corbel Bank|Lenders] paid.`,
      facts: ['senior officer | senior officer | Coastal Division'],
    },
    {
      text: `For one mother the wait was long. Her son fell ill in May. ‘I called five times,’ [she|mother] said.\n\nMinister Bo Ek spoke. Later [the mother|mother] said it was late.`,
    },
    {
      text: `It is unclear how many teachers left. [One of them, who asked not to be named,|teacher] said pay was low. [The teacher|teacher] had moved.`,
    },
    {
      text: `For T. Meenakshi, 39, it is no comfort. “I dye cloth all night,” said [the dyer, who has two sons|T. Meenakshi].`,
      facts: ['T. Meenakshi | dyer'],
    },
    {
      text: `A city inspector had called twice. A lawyer for Corbel Bank spoke. [The inspector|city inspector] said it was late.`,
    },
  ],
  'names that come late': [
    {
      text: `[The owner, a Malta-based firm called Zephyr|Zephyr], denied it. [It|Zephyr] said the claim was false. [A driver named Omar|Omar] said he saw it.`,
      facts: ['Omar | driver'],
    },
    {
      text: `Foreign Office Spokesperson Mao Lin’s Regular Briefing on May 3\n\n[Spokesperson|Mao Lin]: Welcome.\n\n[Q (Irena Holt, Lakes Radio)|Irena Holt]: Is it late?\n\n[Spokesperson|Mao Lin]: No.`,
      facts: ['Mao Lin | Foreign Office Spokesperson', 'Irena Holt | - | Lakes Radio'],
    },
    {
      text: `Interview: glaciologist Lena Frost on ice\n\nDr Lena Frost is a glaciologist at the Alpine Research Centre in Innsbruck. She spoke to Maria Dorn.\n\n[Maria Dorn|Maria Dorn]: How bad is it?\n\n[Lena Frost|Lena Frost]: Bad.\n\n[MD|Maria Dorn]: Why?\n\n[LF|Lena Frost]: Heat.`,
      facts: ['Lena Frost | glaciologist | Alpine Research Centre'],
    },
    {
      text: `Sales rose, [Kestrel Bay|Kestrel Bay Holdings Ltd.] said. Shares in Kestrel Bay Holdings Ltd. fell. [China|China] objected. Goods from China go by China Mobile’s network.`,
    },
  ],
  'names of other languages': [
    {
      text: `[Md Anwar Hossain|Md Anwar Hossain] said so. [Hossain|Md Anwar Hossain] added it. [Sheikha Noura bint Khalid al-Thani|Noura bint Khalid al-Thani] agreed. [Sheikha Noura|Noura bint Khalid al-Thani] spoke. [Per Holm, who runs a lab at Lund University|Per Holm], left.`,
    },
  ],
  'central banks and other bodies': [
    {
      text: `[Riksbank trims rate|Riksbank] as growth stalls\n\n[Sweden’s central bank|Riksbank] said so. Johan Lager of Mälaren Bank spoke. [The bank|Riksbank] sees growth, [it|Riksbank] said. [Minutes of the March meeting|Riksbank] showed it. The Riksbank also spoke.`,
    },
    {
      text: `[The Weavers’ Front|Weavers’ Front] backs the draft. [Its president, A. Kumar|A. Kumar], said so. [Think tank the Migration Forum|Migration Forum] agreed. [WHO|WHO] warned. It will not work, according to [Inés Prat of the charity Agua Viva|Inés Prat]. [The charity|Agua Viva] urged haste.`,
      facts: ['A. Kumar | president | Weavers’ Front', 'Inés Prat | | Agua Viva'],
    },
    { text: `[The union rejects the offer|union] of Monday.` },
    {
      text: `The Dockers’ Union met. Thorn Bakeries closed. [A spokesman|Thorn Bakeries] said so. [The Dockers’ Union|Dockers’ Union] struck. Asked about it, [the spokesman|Thorn Bakeries] said no.`,
    },
  ],
};
