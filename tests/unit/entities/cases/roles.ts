import type { SpeakerCases } from '../marked-sources.ts';

/** Roles and affiliations: where they stand, and who is meant by a role alone. */
export const ROLES: SpeakerCases = {
  'before the name': [
    {
      text: `[Finance Minister Nirmala Rao|Nirmala Rao] said it was late. [The finance minister|Nirmala Rao] said it would close. [Rao|Nirmala Rao] left.`,
      facts: ['Nirmala Rao | Finance Minister'],
    },
    {
      text: `[Sen. Ana Rao, D-Oro, a former teacher at Lorne School|Ana Rao], said it was late. [Gen. Bo Lind, a retired four-star general|Bo Lind], said it was not. [Tom Beck, a former mayor of Marlow|Tom Beck], left.`,
      facts: ['Ana Rao | Sen.', 'Bo Lind | retired four-star general', 'Tom Beck | former mayor | Marlow'],
    },
    {
      text: `It rained.\n\nAna Ruiz, from the School of Works at Lorne University, came with Bo Lind, of the Lakes Trust, by boat. [Ruiz|Ana Ruiz] said it was late. [Lind|Bo Lind] left.`,
      facts: ['Ana Ruiz | - | School of Works at Lorne University', 'Bo Lind | - | Lakes Trust'],
    },
    {
      text: `It rained.\n\nAna Ruiz, with the crew of Lakes Park on Monday, came by boat. [Ruiz|Ana Ruiz] said it was late.`,
      facts: ['Ana Ruiz'],
    },
    {
      text: `Growth slowed, [chief economist Ana Ruiz of ING|Ana Ruiz] said. [Acme CEO Bob Li|Bob Li] said sales rose. [The CEO|Bob Li] said so. [The economist|Ana Ruiz] doubted it.`,
      facts: ['Ana Ruiz | chief economist | ING', 'Bob Li | CEO | Acme'],
    },
    {
      text: `[Acme’s chief executive, Bob Li,|Bob Li] said it was late. [Acme’s head of safety Jo Quinn|Jo Quinn] said it would close. [Acme's chief financial officer Lena Voss|Lena Voss] said costs rose.`,
      facts: [
        'Bob Li | chief executive | Acme',
        'Jo Quinn | head of safety | Acme',
        'Lena Voss | chief financial officer | Acme',
      ],
    },
    {
      text: `[German Foreign Minister Jutta Brandt|Jutta Brandt] said it was late. [Brandt|Jutta Brandt] said it would close.`,
      facts: ['Jutta Brandt | German Foreign Minister'],
    },
    {
      text: `[European Commission Vice-President Marek Dvorak|Marek Dvorak] said it was late. [The vice-president|Marek Dvorak] said it would close.`,
      facts: ['Marek Dvorak | Vice-President | European Commission'],
    },
    {
      text: `[Former Bank of Ghana governor Kwesi Mensah|Kwesi Mensah] said it was late. [The former governor|Kwesi Mensah] said it would close.`,
      facts: ['Kwesi Mensah | Former Bank of Ghana governor | Bank of Ghana'],
    },
    {
      text: `[Oxford University virologist Dr Petra Nowak|Petra Nowak] said it was late. [Dr Nowak|Petra Nowak] said it would close. [The virologist|Petra Nowak] said more would come.`,
      facts: ['Petra Nowak | virologist | Oxford University'],
    },
    {
      text: `[Human Rights Watch researcher Farid Noori|Farid Noori] said it was late. [Noori|Farid Noori] said it would close.`,
      facts: ['Farid Noori | researcher | Human Rights Watch'],
    },
    {
      text: `[Local resident Jim Barker, 54,|Jim Barker] said it was late. [Shop owner Tina Wu|Tina Wu] said it would close. [Barker|Jim Barker] agreed.`,
      facts: ['Jim Barker | Local resident', 'Tina Wu | Shop owner'],
    },
    {
      text: `[UN special envoy for Lakeland Hassan Jibril|Hassan Jibril] said it was late. [The envoy|Hassan Jibril] said it would close.`,
      facts: ['Hassan Jibril | special envoy for Lakeland | UN'],
    },
    {
      text: `[State Minister for Irrigation Lucas Perera|Lucas Perera] said it was late. [Deputy Prime Minister Ranil Wick|Ranil Wick] said it was not. [Permanent Secretary Joyce Banda|Joyce Banda] said it would close. [The State Minister|Lucas Perera] said no. [The Deputy Prime Minister|Ranil Wick] said yes. [The Permanent Secretary|Joyce Banda] said maybe.`,
      facts: [
        'Lucas Perera | State Minister for Irrigation',
        'Ranil Wick | Deputy Prime Minister',
        'Joyce Banda | Permanent Secretary',
      ],
    },
    {
      text: `[Joint Secretary (Roads) Anil Kapadia|Anil Kapadia] said it was late. [The Joint Secretary|Anil Kapadia] said it would close.`,
      facts: ['Anil Kapadia | Joint Secretary'],
    },
    {
      text: `[Prime Minister Tuilaepa Sapolu|Tuilaepa Sapolu] said it was late. [Deputy Prime Minister Fiame Leota|Fiame Leota] said it was not. [The prime minister|Tuilaepa Sapolu] said it would close. [The deputy prime minister|Fiame Leota] left.`,
    },
  ],
  'after the name': [
    {
      text: `[Ingrid Solheim, the company’s chief financial officer|Ingrid Solheim], said it was late. [The CFO|Ingrid Solheim] said it would close.`,
      facts: ['Ingrid Solheim | chief financial officer'],
    },
    {
      text: `[Jakub Wolny — head of the Vistula Basin Authority —|Jakub Wolny] said it was late. [Wolny|Jakub Wolny] said it would close.`,
      facts: ['Jakub Wolny | head | Vistula Basin Authority'],
    },
    {
      text: `[Ana Rao (director, Lakes Academy)|Ana Rao] said it was late. [Rao|Ana Rao] said it would close.`,
      facts: ['Ana Rao | director | Lakes Academy'],
    },
    {
      text: `[Tom Adeleke, an economist with Capital Insight in Lagos|Tom Adeleke], said it was late. [Adeleke|Tom Adeleke] said it would close.`,
      facts: ['Tom Adeleke | economist | Capital Insight'],
    },
    {
      text: `[Helen Brook, professor of marine ecology at the University of Southmoor|Helen Brook], said it was late. [Prof Brook|Helen Brook] said it would close. [The professor|Helen Brook] agreed.`,
      facts: ['Helen Brook | professor of marine ecology | University of Southmoor'],
    },
    {
      text: `[Luis Prieto, who has led the Miners’ Federation since 2019|Luis Prieto], said it was late. [Prieto|Luis Prieto] said it would close.`,
      facts: ['Luis Prieto | leader | Miners’ Federation'],
    },
    {
      text: `[Farah Aziz of the Lahore Chamber of Commerce|Farah Aziz] said it was late. [Aziz|Farah Aziz] said it would close.`,
      facts: ['Farah Aziz | | Lahore Chamber of Commerce'],
    },
    {
      text: `[Mark Tran, managing director and co-founder of Bluefin Labs|Mark Tran], said it was late. [Tran|Mark Tran] said it would close.`,
      facts: ['Mark Tran | managing director and co-founder | Bluefin Labs'],
    },
    {
      text: `[Sofia Lindgren, senior vice president for operations at Norrland Rail|Sofia Lindgren], said it was late. [She|Sofia Lindgren] said it would close.`,
      facts: ['Sofia Lindgren | senior vice president for operations | Norrland Rail'],
    },
    {
      text: `[Ben Osei, Minister of State for Fisheries|Ben Osei], said it was late. [The minister of state|Ben Osei] said it would close.`,
      facts: ['Ben Osei | Minister of State for Fisheries | -'],
    },
    {
      text: `“It is late,” said [Ines Duarte, 34, a waitress from Porto whose flat was flooded|Ines Duarte]. [Duarte|Ines Duarte] said it would close.`,
      facts: ['Ines Duarte | waitress'],
    },
    {
      text: `[Jonas Weber, lead author of the study and a glaciologist at the Alpine Institute|Jonas Weber], said it was late. [The study’s lead author|Jonas Weber] said it would close.`,
      facts: ['Jonas Weber | lead author of the study, glaciologist | Alpine Institute'],
    },
    {
      text: `[Carla Mendes, the country director for Water First|Carla Mendes], said it was late. [Mendes|Carla Mendes] said it would close.`,
      facts: ['Carla Mendes | country director | Water First'],
    },
    {
      text: `[Ali Dogan, mayor of the coastal town of Karaburun|Ali Dogan], said it was late. [The mayor|Ali Dogan] said it would close.`,
      facts: ['Ali Dogan | mayor'],
    },
  ],
  'told by another sentence': [
    {
      text: `[Rao|Priya Rao] said it was late. Priya Rao, who chairs the panel, has worked there for years. [The chair|Priya Rao] said it would close.`,
      facts: ['Priya Rao | chair | panel'],
    },
    {
      text: `Nadia Hussain is the chief executive of Coastal Homes. [Hussain|Nadia Hussain] said rents rose. [She|Nadia Hussain] said homes were few.`,
      facts: ['Nadia Hussain | chief executive | Coastal Homes'],
    },
    {
      text: `Eleven people gave evidence. Among them was Marta Kowal, a nurse at Saint Anne’s Hospital. [Kowal|Marta Kowal] said wards were full.`,
      facts: ['Marta Kowal | nurse | Saint Anne’s Hospital'],
    },
    {
      text: `The president of the Growers’ Association, Emeka Obi, opened the fair. [Obi|Emeka Obi] said it was late.`,
      facts: ['Emeka Obi | president | Growers’ Association'],
    },
    {
      text: `The deal was signed by Elin Dahl, chief executive of Fjord Power, and Marco Bassi, chairman of Enerva. [Ms Dahl|Elin Dahl] said it was late. [Mr Bassi|Marco Bassi] said it would close.`,
      facts: ['Elin Dahl | chief executive | Fjord Power', 'Marco Bassi | chairman | Enerva'],
    },
    {
      text: `Kemi Balogun was appointed chief executive of Lagos Ferries in March. [Balogun|Kemi Balogun] said it was late.`,
      facts: ['Kemi Balogun | chief executive | Lagos Ferries'],
    },
  ],
  'a role alone': [
    {
      text: `[Ruben Castillo, the governor of the central bank|Ruben Castillo], said rates would stay. [The governor|Ruben Castillo] said prices rose. [The central bank governor|Ruben Castillo] gave no date.`,
    },
    {
      text: `[Police Commissioner Neil Dance|Neil Dance] said it was late. [The commissioner|Neil Dance] said it would close. [The police chief|Neil Dance] left.`,
    },
    {
      text: `[Lawyer Imani Otieno|Imani Otieno] said it was late. [The attorney|Imani Otieno] said it would close.`,
    },
    {
      text: `[The head of the World Grain Fund|head of the World Grain Fund] said it was late.`,
    },
    {
      text: `[The company’s founder, Yusuf Demir|Yusuf Demir], said it was late. [The founder|Yusuf Demir] said it would close.`,
      facts: ['Yusuf Demir | founder'],
    },
  ],
  spokespeople: [
    {
      text: `The Harbour Board met on Monday. [A board spokesman|Harbour Board] said it was late. [A spokesperson for the Harbour Board|Harbour Board] said it would close.`,
    },
    {
      text: `[Home Office spokesman Neil Frost|Neil Frost] said it was late. [The spokesman|Neil Frost] said it would close.`,
      facts: ['Neil Frost | spokesman | Home Office'],
    },
    {
      text: `[Zenith Air spokeswoman Carla Ross|Carla Ross] said it was late. [The spokeswoman|Carla Ross] said it would close. [The airline|Zenith Air] said so too.`,
      facts: ['Carla Ross | spokeswoman | Zenith Air'],
    },
    {
      text: `[A spokesperson for Northern Grid|Northern Grid] said it was late. [The spokesperson|Northern Grid] said it would close. [Northern Grid|Northern Grid] owns the lines.`,
    },
    {
      text: `[A White House official|White House official] said it was late. [A Kremlin spokesman|Kremlin] said it was not.`,
    },
  ],
};
