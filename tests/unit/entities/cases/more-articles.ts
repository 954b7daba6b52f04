import type { SpeakerCases } from '../marked-sources.ts';

/** More invented articles: the styles of agencies, parliaments and papers of several countries. */
export const MORE_ARTICLES: SpeakerCases = {
  'Indian daily': [
    {
      text: `Reservoir levels dip below 30 per cent, says Minister\n\nWater Resources Minister K. Balaraman on Monday said that levels had dipped below 30 per cent. Speaking to reporters in Madurai, [Mr. Balaraman|K. Balaraman] said farmers should not panic. [The Minister|K. Balaraman] added that tankers would be sent.\n\n[Leader of the Opposition P. Selvi|P. Selvi] accused the government of sleeping. [Ms. Selvi|P. Selvi] demanded a white paper.\n\n[Superintending Engineer R. Muthukumar|R. Muthukumar] told The Daily that silt was to blame. [Mr. Muthukumar|R. Muthukumar] said desilting would begin. [A senior official of the Public Works Department|senior official], requesting anonymity, said tenders were late. [The official|senior official] blamed paperwork.\n\n[Tamil Farmers’ Federation general secretary A. Durai|A. Durai] said wells had dried. [Mr. Durai|A. Durai] sought relief of ₹20,000 an acre. [S. Lakshmi, a farmer from Melur|S. Lakshmi], said she had sold her cow. [Collector Anjali Menon|Anjali Menon] said claims would be settled. [The Collector|Anjali Menon] gave a week.`,
      facts: [
        'K. Balaraman | Water Resources Minister',
        'P. Selvi | Leader of the Opposition',
        'A. Durai | general secretary | Tamil Farmers’ Federation',
        'S. Lakshmi | farmer',
        'Anjali Menon | Collector',
      ],
    },
  ],
  'Chinese agency': [
    {
      text: `BEIJING, April 2 (Xinsheng) -- China will widen visa-free entry, [Foreign Ministry spokesperson Gao Lin|Gao Lin] said on Wednesday.\n\n[Gao|Gao Lin] made the remarks at a daily press briefing. [The spokesperson|Gao Lin] said travel had grown. [She|Gao Lin] noted that 38 countries were on the list.\n\n[Zheng Haoran, vice president of the China Tourism Academy|Zheng Haoran], said demand was strong. [Zheng|Zheng Haoran] expects 40 million trips. [He|Zheng Haoran] told Xinsheng that hotels were ready.\n\n[The National Immigration Administration (NIA)|National Immigration Administration] said crossings rose 20 percent. [The NIA|National Immigration Administration] will add lanes. [The administration|National Immigration Administration] also announced new rules, [NIA official Sun Mei|Sun Mei] said.\n\n[Maria Fernanda Lopes, a Brazilian student at Fudan University|Maria Fernanda Lopes], said she was glad. [Lopes|Maria Fernanda Lopes] plans to see Xi’an.`,
      facts: [
        'Gao Lin | spokesperson | Foreign Ministry',
        'Zheng Haoran | vice president | China Tourism Academy',
        'Maria Fernanda Lopes | Brazilian student | Fudan University',
      ],
    },
  ],
  'US metro daily': [
    {
      text: `Council OKs stadium deal\n\nThe Fairhaven City Council on Tuesday night approved a $310 million stadium deal. [Council President Darnell Hodge|Darnell Hodge] called it “a win for the East End.” [Hodge, a Democrat who represents the district,|Darnell Hodge] said 600 jobs would come.\n\n[Councilwoman Trish Okafor|Trish Okafor] voted no. “We are buying a billionaire a toy,” [Okafor|Trish Okafor] said. [She|Trish Okafor] said schools needed the money.\n\n[Mayor Bill Sandoval’s chief of staff, Renee Dupont|Renee Dupont], said the mayor would sign. [Team owner Grant Mosley|Grant Mosley] thanked the council in a statement. [Mosley|Grant Mosley] said ground would be broken in June. A team spokeswoman did not say more.\n\n[Economist Victor Matheson of Holy Cross College|Victor Matheson] said stadiums rarely pay. [The economist|Victor Matheson] has studied 40 deals. [State Rep. Al Brandt, D-Fairhaven|Al Brandt], said he would file a bill. [Brandt|Al Brandt] said taxpayers were tired.\n\n[Residents of nearby Dock Street|Residents of nearby Dock Street] worry about rents. “Where do I go?” asked [Lorraine Bibb, 71, who has lived there since 1979|Lorraine Bibb].`,
      facts: [
        'Darnell Hodge | Council President',
        'Renee Dupont | chief of staff',
        'Grant Mosley | Team owner',
        'Victor Matheson | Economist | Holy Cross College',
        'Al Brandt | State Rep.',
      ],
    },
  ],
  'NGO release': [
    {
      text: `New index ranks 54 ports on clean air\n\nRotterdam, 9 September 2025 — Breathe Easy Ports, an alliance of 31 campaign groups, today published its first Clean Ports Index. [The index|Breathe Easy Ports] ranks 54 ports. [The alliance|Breathe Easy Ports] found that only seven met the standard.\n\n“Ships are the new smokestacks,” said [Breathe Easy Ports director Femke de Vries|Femke de Vries]. [De Vries|Femke de Vries] called on ports to offer shore power. [Ms de Vries|Femke de Vries] said it would cost little.\n\n[Dr. Amadou Ndiaye, Senior Policy Adviser at the alliance’s Dakar office|Amadou Ndiaye], said African ports were ahead. [Dr. Ndiaye|Amadou Ndiaye] praised Dakar.\n\n[The Port of Halmstad|Port of Halmstad] rejected its rank. [The port|Port of Halmstad] said data were old. [Port director Lars Nyberg|Lars Nyberg] said new cables were laid. [Nyberg|Lars Nyberg] invited the authors. [The International Chamber of Shipowners (ICS)|International Chamber of Shipowners] questioned the method. [ICS|International Chamber of Shipowners] said noise was ignored.`,
      facts: [
        'Femke de Vries | director | Breathe Easy Ports',
        'Amadou Ndiaye | Senior Policy Adviser',
        'Lars Nyberg | Port director',
      ],
    },
  ],
  'Commonwealth parliament': [
    {
      text: `Evidence of the Fisheries Committee\n\nPresent: Hon Grant Tipene (Chairperson); Rachel Boyle MP; Dr Anton Reihana MP. In attendance: Marama Kingi, Deputy Director-General, Ministry for Primary Harvests; Steve Lomu, Fishers’ Guild.\n\n[CHAIRPERSON|Grant Tipene]: Welcome.\n\n[KINGI|Marama Kingi]: Thank you. Catch is down.\n\n[BOYLE|Rachel Boyle]: By how much?\n\n[KINGI|Marama Kingi]: A fifth.\n\n[Dr REIHANA|Anton Reihana]: Why?\n\n[LOMU|Steve Lomu]: Warm water.\n\n[CHAIRPERSON|Grant Tipene]: Thank you.`,
      facts: [
        'Grant Tipene | Chairperson',
        'Marama Kingi | Deputy Director-General | Ministry for Primary Harvests',
        'Steve Lomu | | Fishers’ Guild',
      ],
    },
  ],
  'feature with families': [
    {
      text: `The last ferryman\n\nFor forty years Donal Breen rowed people over the Suir. “Now they have a bridge,” [Mr Breen|Donal Breen] said. [His daughter, Sinéad Breen, a nurse in Cork,|Sinéad Breen] said he still gets up at five. [Sinéad|Sinéad Breen] wants him to rest. [Her husband, Paul,|Paul] said he would not. [Mr Breen’s late wife|Mr Breen’s late wife] once said the river was his first love.\n\n[Historian Fionnuala Hickey|Fionnuala Hickey] said ferries ran since 1620. [Hickey, who teaches at Waterford College,|Fionnuala Hickey] found the charter. [She|Fionnuala Hickey] said the right was never sold.\n\n[A man in the pub|man in the pub] said tourists ask for him. [Publican Mossy Walsh|Mossy Walsh] said he sends them to the quay. [Walsh|Mossy Walsh] keeps the old oar. [Donal Breen|Donal Breen] said it was not for sale.`,
      facts: [
        'Sinéad Breen | nurse',
        'Fionnuala Hickey | Historian | Waterford College',
        'Mossy Walsh | Publican',
      ],
    },
  ],
};
