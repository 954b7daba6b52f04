import type { SpeakerCases } from '../marked-sources.ts';

/** Offices, organisations and short forms in the news of many places. */
export const OFFICES: SpeakerCases = {
  'offices of many places': [
    {
      text: `[Transport Minister Ade Bakare-Cole|Ade Bakare-Cole] said it was late. His brother, the lawyer Femi Bakare-Cole, watched. [The minister|Ade Bakare-Cole] left. [Femi Bakare-Cole|Femi Bakare-Cole] stayed. [The lawyer|Femi Bakare-Cole] said no.`,
    },
    {
      text: `[Labour MP Joan Firth|Joan Firth] said it was late. [Firth, who represents Leeds East|Joan Firth], said no.`,
      facts: [`Joan Firth | MP | Labour`],
    },
    {
      text: `[Rear Admiral Pedro Sáenz de Urraca|Pedro Sáenz de Urraca] said it was late. [Sáenz de Urraca|Pedro Sáenz de Urraca] left. [The admiral|Pedro Sáenz de Urraca] said no.`,
      facts: [`Pedro Sáenz de Urraca | Rear Admiral`],
    },
    {
      text: `[Kwame Asante, a 43-year-old taxi driver|Kwame Asante], said it was late. [The taxi driver|Kwame Asante] left.`,
      facts: [`Kwame Asante | taxi driver`],
    },
    {
      text: `[Mercy Wanjala, whose house was burnt|Mercy Wanjala], said it was late. [The mother of four|Mercy Wanjala] left.`,
    },
    {
      text: `[Clean Air Now, a campaign group,|Clean Air Now] said it was late. [Clean Air Now's director, Fay Odum|Fay Odum], said no. [The campaigners|campaigners] left.`,
      facts: [`Fay Odum | director | Clean Air Now`],
    },
    {
      text: `[Statistics Norway|Statistics Norway] said it was late. [The agency|Statistics Norway] left. [The statistics office|Statistics Norway] said no.`,
    },
    {
      text: `[The Reserve Bank of Lakeland|Reserve Bank of Lakeland] said it was late. [The RBL|Reserve Bank of Lakeland] left. [Governor Irma Ndola|Irma Ndola] said no. [Ndola|Irma Ndola] said yes. [The governor|Irma Ndola] stayed.`,
      facts: [`Irma Ndola | Governor`],
    },
    {
      text: `[The UK’s Health Security Agency|UK’s Health Security Agency] said it was late.`,
    },
    {
      text: `[Nobel laureate Ines Calder|Ines Calder] said it was late. [Calder, a chemist at ETH Zurich|Ines Calder], left.`,
      facts: [`Ines Calder | chemist`],
    },
    {
      text: `[Tanaka Hiroshi, president of Hokkai Steel|Tanaka Hiroshi], said it was late. [President Tanaka|Tanaka Hiroshi] left. [Mr. Tanaka|Tanaka Hiroshi] said no.`,
      facts: [`Tanaka Hiroshi | president | Hokkai Steel`],
    },
    {
      text: `[Chairperson of the Electoral Commission Thandi Nkosi|Thandi Nkosi] said it was late. [The chairperson|Thandi Nkosi] left. [Ms Nkosi|Thandi Nkosi] said no.`,
      facts: [`Thandi Nkosi | Chairperson | Electoral Commission`],
    },
    {
      text: `[Vice Chancellor of Delta State University, Prof. Emeka Uzor|Emeka Uzor], said it was late. [The vice chancellor|Emeka Uzor] left. [Prof. Uzor|Emeka Uzor] said no.`,
      facts: [`Emeka Uzor | Vice Chancellor | Delta State University`],
    },
    {
      text: `[The Director-General of the NCDC, Dr. Halima Sule|Halima Sule], said it was late. [The DG|Halima Sule] left. [She|Halima Sule] said no.`,
      facts: [`Halima Sule | Director-General | NCDC`],
    },
    {
      text: `[Councillor Paul Wragg (Lab, Eastfield)|Paul Wragg] said it was late. [Cllr Wragg|Paul Wragg] left.`,
    },
    {
      text: `[Mr Justice Hallam|Hallam] said it was late. [The judge|Hallam] left.`,
    },
    {
      text: `[Detective Chief Inspector Gail Munro, of Tayside Police|Gail Munro], said it was late. [DCI Munro|Gail Munro] left.`,
      facts: [`Gail Munro | Detective Chief Inspector | Tayside Police`],
    },
    {
      text: `[Zara Malik, speaking for the families|Zara Malik], said it was late. [Malik|Zara Malik] left.`,
    },
    {
      text: `[The report’s author, Dr Ewa Lis|Ewa Lis], said it was late. [Dr Lis, a hydrologist at Gdansk Tech|Ewa Lis], left.`,
      facts: [`Ewa Lis | author, hydrologist | Gdansk Tech`],
    },
    {
      text: `[Environment group Deep Green|Deep Green] said it was late. [Deep Green campaigner Oli Marsh|Oli Marsh] left. [The group|Deep Green] said no.`,
      facts: [`Oli Marsh | campaigner | Deep Green`],
    },
    {
      text: `[Spokesman for the president Viktor Malko|Viktor Malko] said it was late. [Malko|Viktor Malko] left. [The spokesman|Viktor Malko] said no.`,
      facts: [`Viktor Malko | Spokesman for the president`],
    },
    {
      text: `[Zhou Qun, a researcher with the Institute of World Economics under the State Academy|Zhou Qun], said it was late. [The researcher|Zhou Qun] left.`,
      facts: [`Zhou Qun | researcher | Institute of World Economics`],
    },
    {
      text: `[Wen Tao, chairman of the board of directors of Huaxin Battery Co., Ltd.|Wen Tao], said it was late.`,
      facts: [`Wen Tao | chairman of the board of directors | Huaxin Battery Co., Ltd.`],
    },
    {
      text: `[Sun Li, a member of the Standing Committee of the Provincial Assembly|Sun Li], said it was late.`,
      facts: [`Sun Li | member | Standing Committee of the Provincial Assembly`],
    },
    {
      text: `[Hui Min, dean of the School of Marine Sciences at Ningbo University|Hui Min], said it was late.`,
      facts: [`Hui Min | dean of the School of Marine Sciences | Ningbo University`],
    },
    {
      text: `[Raj Patel, co-founder and chief technology officer of Nimbus|Raj Patel], said it was late. [The CTO|Raj Patel] left. [Nimbus|Nimbus] said no.`,
      facts: [`Raj Patel | co-founder and chief technology officer | Nimbus`],
    },
    {
      text: `[Interior Ministry spokeswoman Col. Larisa Dovzhenko|Larisa Dovzhenko] said it was late. [The spokeswoman|Larisa Dovzhenko] left. [The Interior Ministry|Interior Ministry] said no.`,
      facts: [`Larisa Dovzhenko | spokeswoman | Interior Ministry`],
    },
    {
      text: `[Ruud de Vries of the Dutch grid operator TenneX|Ruud de Vries] said it was late. [De Vries|Ruud de Vries] left. [TenneX|TenneX] said no.`,
      facts: [`Ruud de Vries | | TenneX`],
    },
    {
      text: `[Two senior Treasury officials|Two senior Treasury officials] said it was late. [One of the officials|Two senior Treasury officials] left.`,
    },
    {
      text: `[The Ministry of Health|Ministry of Health] said it was late. [The ministry’s permanent secretary, Dr Diana Atwine-Kato|Diana Atwine-Kato], left. [The permanent secretary|Diana Atwine-Kato] said no. [A ministry statement|Ministry of Health] said yes. [The statement|Ministry of Health] left.`,
      facts: [`Diana Atwine-Kato | permanent secretary | Ministry of Health`],
    },
    {
      text: `[Premier Wab Kinnear|Wab Kinnear] said it was late. [Opposition Leader Heather Stefan|Heather Stefan] left. [The premier|Wab Kinnear] said no. [The opposition leader|Heather Stefan] said yes.`,
    },
    {
      text: `Miners went on strike. [Luis Quispe, their leader|Luis Quispe], said it was late. [Quispe|Luis Quispe] said no.`,
      facts: [`Luis Quispe | leader`],
    },
    {
      text: `“It is late,” [a woman who gave her name only as Rukia|Rukia] said. [Rukia|Rukia] left.`,
    },
    {
      text: `[Ministry officials|Ministry officials] said it was late. [They|Ministry officials] left.`,
    },
    {
      text: `[A spokesperson for the company, Dalia Haddad|Dalia Haddad], said it was late. [Haddad|Dalia Haddad] left.`,
      facts: [`Dalia Haddad | spokesperson`],
    },
    {
      text: `[Médecins du Sud|Médecins du Sud] said it was late. [The aid group’s head of mission, Paul Ney|Paul Ney], left. [Ney|Paul Ney] said no.`,
      facts: [`Paul Ney | head of mission | Médecins du Sud`],
    },
    {
      text: `[Alphabet Workers Union-CWA|Alphabet Workers Union-CWA] said it was late. [The union|Alphabet Workers Union-CWA] left.`,
    },
    {
      text: `[The Hague-based International Court of Rivers|International Court of Rivers] said it was late. [The court|International Court of Rivers] left. [Its registrar, Noor de Wit|Noor de Wit], said no.`,
      facts: [`Noor de Wit | registrar | International Court of Rivers`],
    },
    {
      text: `[Sarah Kim and Joon Lee, both of Hanguk University|Sarah Kim], said it was late.`,
    },
    {
      text: `[Aminata Traoré-Diop, mayor of Commune IV in Bamako|Aminata Traoré-Diop], said it was late. [The mayor|Aminata Traoré-Diop] left. [Mayor Traoré-Diop|Aminata Traoré-Diop] said no.`,
    },
  ],
  'labels of briefings': [
    {
      text: `[Operator|Operator]: Good day.\n\n[Jane Fox – Head of Investor Relations|Jane Fox]: Thank you.\n\n[Raj Mehta, Chief Executive Officer|Raj Mehta]: Sales rose.\n\n[Tim Lau (Alder Securities)|Tim Lau]: Well done.\n\n[Raj Mehta|Raj Mehta]: Thanks.`,
      facts: [
        `Jane Fox | Head of Investor Relations`,
        `Raj Mehta | Chief Executive Officer`,
        `Tim Lau | | Alder Securities`,
      ],
    },
    {
      text: `[THE SPEAKER|Speaker]: Order.\n\n[HON. M. DLAMINI (Minister of Water)|M. Dlamini]: Thank you.\n\n[AN HON. MEMBER|Hon. Member]: No!`,
    },
  ],
};
