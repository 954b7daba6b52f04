import type { SpeakerCases } from '../marked-sources.ts';

/** What only the rest of the text tells: whose chief executive it is, who "the Norwegian" is, which body "the group". */
export const CONTEXT: SpeakerCases = {
  'the organisation of a bare office': [
    {
      text: `Vantor Group cut its forecast on Thursday. [The company|Vantor Group] said sales fell. Growth is slow, [Chief Executive Helga Brandt|Helga Brandt] told investors. [Chief Financial Officer Luc Le Goff|Luc Le Goff] said it would close. [Asha Menon, an analyst|Asha Menon], doubted it.`,
      facts: [
        'Helga Brandt | Chief Executive | Vantor Group',
        'Luc Le Goff | Chief Financial Officer | Vantor Group',
        'Asha Menon | analyst | -',
      ],
    },
    {
      text: `[The Ministry of Ports and Ferries|Ministry of Ports and Ferries] signed a loan. [The minister, Rosa Quiroga Luna|Rosa Quiroga Luna], said it was late.`,
      facts: ['Rosa Quiroga Luna | minister | Ministry of Ports and Ferries'],
    },
    {
      text: `[Vantor Group|Vantor Group] was silent. The state mines department had given two warnings, according to [its director, Ana Rao|Ana Rao].`,
      facts: ['Ana Rao | director | state mines department'],
    },
    {
      text: `At the Harbour Museum, where three of the bells hang, Ada Nkemo-Bell, curator of early maps, is less sure. It is the man, [she|Ada Nkemo-Bell] says.`,
      facts: ['Ada Nkemo-Bell | curator of early maps | Harbour Museum'],
    },
    {
      text: `[Gary Holt|Gary Holt] said it was late. Holt, 70, is chairman of the Lane Residents’ Association, which gathered names. [His lawyer, Ilse Korn|Ilse Korn], said no. [The team’s technician, Tesfaye Abebe|Tesfaye Abebe], left.`,
      facts: [
        'Gary Holt | chairman | Lane Residents’ Association',
        'Ilse Korn | lawyer | -',
        'Tesfaye Abebe | technician | -',
      ],
    },
  ],
  'called otherwise': [
    {
      text: `[Stellan Moe, a former champion|Stellan Moe], said it was late. [The Norwegian|Stellan Moe] said it would close.\n\n[Ingrid Dahl, a rower|Ingrid Dahl], agreed. [The 27-year-old|Ingrid Dahl] said no. [The Guardian|Guardian] reported it.`,
    },
    {
      text: `Kazakh sculler Bakhtiyar Omarov rejected it. “I was asleep,” [the athlete|Bakhtiyar Omarov] wrote. [His lawyer, Ilse Korn|Ilse Korn], said no.`,
    },
    {
      text: `G. Venkat of the Indian Institute of Sound spent a winter here. The bells, [he|G. Venkat] explains, are thick. It should sound bad, [the acoustician|G. Venkat] told me.`,
      facts: ['G. Venkat | acoustician | Indian Institute of Sound'],
    },
    {
      text: `[Yusuf Tahir, the owner of the foundry|Yusuf Tahir], said it was late. A letter reached Tahir in May. He keeps it.\n\n“Pour,” says [the old man|Yusuf Tahir].`,
    },
  ],
  'who he is': [
    {
      text: `From our reporter Hal Dunn in Overbrook: I spoke to Gwilym ap Dafydd, who farms sheep below the bridge. The ewes were moved, [he|Gwilym ap Dafydd] told me.`,
    },
    {
      text: `[Tan Wei, chief at the state’s Fire Department|Tan Wei], was silent. The state minerals and geoscience department had given two warnings, according to [its director, Nurul Huda|Nurul Huda]. [Liao Xue, chair of the union’s athletes’ commission|Liao Xue], said so.`,
      facts: [
        'Nurul Huda | director | state minerals and geoscience department',
        'Liao Xue | chair | athletes’ commission',
      ],
    },
  ],
  'which of them': [
    {
      text: `[Kim Min-jae, a professor of law|Kim Min-jae], said so. [Kim Soo-ah, a lawyer|Kim Soo-ah], left. [Kim, the professor|Kim Min-jae], said no.`,
    },
    {
      text: `[Rep. Dale Cobb, R-Texas|Dale Cobb], said so. [Sen. Ruth Alba (D-Ohio)|Ruth Alba] left. [The Texas Republican|Dale Cobb] said no. [The Ohio Democrat|Ruth Alba] said it was late.`,
    },
    {
      text: `[Sheikh Khalid Sabti, who chairs the Gulf Authority|Khalid Sabti], said so. [The authority’s spokeswoman, Layla Haddad|Layla Haddad], left. [The sheikh|Khalid Sabti] said no.`,
    },
    {
      text: `[Former finance minister Petros Vallas|Petros Vallas] said so. [Current minister Elena Dima|Elena Dima] left. [The ex-minister|Petros Vallas] said no.`,
      facts: ['Elena Dima | Current minister | -'],
    },
    {
      text: `[One protester, a student who gave her name as Noor|Noor], said so. [Vice-Premier He Lian|He Lian] left. It was late, [He Lian|He Lian] said.`,
      facts: ['Noor | student', 'He Lian | Vice-Premier'],
    },
  ],
  'named in full elsewhere': [
    {
      text: `Ruslana Orlik was held in May. It was late, [Orlik|Ruslana Orlik] said.`,
    },
    {
      text: `Zenbria has cut 400 jobs, [the company|Zenbria] said. [Zenbria|Zenbria] is sorry.`,
    },
    {
      text: `[Residents|Residents] said so. [The council|council] said no. Snow fell on Monday. [The agency|agency] left.`,
    },
    {
      text: `Nordic Ropes is closing three shops. [The retailer|Nordic Ropes] said so.`,
    },
    {
      text: `[The bank’s governor, speaking after the meeting,|Amelia Tan] said so. [Governor Amelia Tan|Amelia Tan] said no. [Gas company spokesman Dean Ricci|Dean Ricci] left.`,
      facts: ['Dean Ricci | spokesman | Gas company'],
    },
    {
      text: `[Northwick Rovers|Northwick Rovers] said so. [Rovers manager Ivan Petrov|Ivan Petrov] left. [The club’s captain, Moussa Traoré|Moussa Traoré], said no. [The defender|Moussa Traoré] said it was late.`,
      facts: ['Ivan Petrov | manager | Northwick Rovers', 'Moussa Traoré | captain | Northwick Rovers'],
    },
    {
      text: `[Mei Hsu of National Coastal University|Mei Hsu] said so. [Hsu’s co-author, Rafael Ortiz|Rafael Ortiz], left. [Independent expert Nomvula Dlamini of the Cape Ocean Centre|Nomvula Dlamini] said no.`,
      facts: ['Rafael Ortiz | co-author | -', 'Nomvula Dlamini | Independent expert | Cape Ocean Centre'],
    },
  ],
  'brought in otherwise': [
    {
      text: `Ifeoma Uzo has a rule for visitors. The 36-year-old co-founder of Tidewright is in the harbour. It sucks, [she|Ifeoma Uzo] says.`,
      facts: ['Ifeoma Uzo | co-founder | Tidewright'],
    },
    {
      text: `Its ward is full. [The head nurse, Sister 'Ana Fifita|Ana Fifita], said so. [Farmers' leaders|Farmers' leaders] said no. [IG (Law and Order) P. Ilango|P. Ilango] left. [A senior official in the water ministry|senior official] said it was late.`,
      facts: [
        'Ana Fifita | head nurse',
        'P. Ilango | IG',
        'senior official | senior official | water ministry',
      ],
    },
    {
      text: `[The Pacific Health Alliance|Pacific Health Alliance] said so. [The agency|Pacific Health Alliance] said it was late. The Northwick School District was hit. [Superintendent Agna Wolny|Agna Wolny] left. [Mina Sood, who teaches at the Centre for Rural Policy|Mina Sood], said no.`,
      facts: [
        'Agna Wolny | Superintendent | Northwick School District',
        'Mina Sood | - | Centre for Rural Policy',
      ],
    },
  ],
  'brought in in passing': [
    {
      text: `[The Truckers’ League|Truckers’ League] said so. [League chairman Hamid Saleh|Hamid Saleh] left. [Majority leader Chuck Ames|Chuck Ames] said it was late. [Mission chief Ulla Berg|Ulla Berg] agreed.`,
      facts: [
        'Hamid Saleh | League chairman | Truckers’ League',
        'Chuck Ames | Majority leader | -',
        'Ulla Berg | Mission chief | -',
      ],
    },
    {
      text: `A hoard was found.\n\nIt is old.\n\nThe coins will be shown at the county museum. [Its curator, Raj Anand|Raj Anand], said so. Northwick Zoo is full. [The zoo’s keeper, Jo Salter|Jo Salter], left.`,
      facts: ['Raj Anand | curator | county museum', 'Jo Salter | keeper | Northwick Zoo'],
    },
  ],
  'firms and people of unknown names': [
    {
      text: `[CMB Chief Executive Afua Osei|Afua Osei] said so. Data came from the Cocoa Marketing Board (CMB). [Chocolate maker Sucré Global|Sucré Global] left. [The company|Sucré Global] agreed.`,
    },
    {
      text: `A court halted it.\n\nThe wells are shut.\n\n[Altipla Lithium|Altipla Lithium] said so. [Matko Undur, the company’s lawyer|Matko Undur], left. [Ben Osei, analyst at Kessler Metals|Ben Osei], agreed.`,
      facts: ['Matko Undur | lawyer | Altipla Lithium'],
    },
    {
      text: `[Nightbloom|Nightbloom] said so. It was late, said [head coach Courtney Weems|Courtney Weems]. [The players’ association|players’ association] agreed.`,
      facts: ['Courtney Weems | head coach | Nightbloom'],
    },
    {
      text: `[Tom Beck|Tom Beck] left.\n\nFor Florko Mamani the news came by radio. It was late, [the llama herder|Florko Mamani] said.`,
      facts: ['Florko Mamani | llama herder'],
    },
  ],
  'known by surname later': [
    {
      text: `[Tom Beck|Tom Beck] left.\n\nZhenko Verst came home in May. Verst wept. It was late, [he|Zhenko Verst] said.\n\nNorthwick Bridge was shut. It was late, [he|Zhenko Verst] said.`,
    },
  ],
  'in full, once more': [
    {
      text: `Zhenka Verst has not slept since. It was late, says [Verst, the archive’s director|Zhenka Verst]. [The archive|National Archive] said so. The National Archive is shut.`,
      facts: ['Zhenka Verst | director | National Archive'],
    },
    {
      text: `Zhenka Boothby lost her son. It was late, said [Mrs Boothby, 33|Zhenka Boothby]. [Her husband, Darren|Darren], left. [Mr Boothby|Boothby] agreed.`,
    },
    {
      text: `[Noura Al Suwaidi, CEO of the Gulf Water Company|Noura Al Suwaidi], said so. [Al Suwaidi|Noura Al Suwaidi] left. [He Zhihua, general manager of the Baoling Group|He Zhihua], said it was late. [He Zhihua|He Zhihua] left.`,
      facts: ['He Zhihua | general manager | Baoling Group'],
    },
    {
      text: `[The Managing Director of Delta Spans, Engr. Hadiza Abubakar|Hadiza Abubakar], said so. [The Chairman of the Lagoon Market Association, Chief Tunde Bello|Tunde Bello], left. [A fish seller who identified herself as Mama Chioma|Mama Chioma] agreed. [The Department of Fish and Game|Department of Fish and Game] said it was late.`,
      facts: [
        'Hadiza Abubakar | Managing Director | Delta Spans',
        'Tunde Bello | Chairman | Lagoon Market Association',
        'Mama Chioma | seller',
      ],
    },
  ],
  'the organisation nearby': [
    {
      text: `Levels fell, [WHO Director-General Maria Santos|Maria Santos] said. [The agency’s emergencies chief, Paul Otieno|Paul Otieno], left. Researchers at Marlow University found it. [Ana Rao, who heads the university’s insect lab|Ana Rao], said so.`,
      facts: ['Paul Otieno | emergencies chief | WHO', 'Ana Rao | head | insect lab, Marlow University'],
    },
    {
      text: `[The World Meals Agency|World Meals Agency] said so. [Country director Ousmane Ba|Ousmane Ba] left.`,
      facts: ['Ousmane Ba | Country director | World Meals Agency'],
    },
  ],
  'bodies by kind': [
    {
      text: `Debt keeps workers in the kilns, [rights group|rights group] says\n\n[The Labour Rights Observatory|Labour Rights Observatory] said so. The Brick Makers’ Association rejected it. [The observatory|Labour Rights Observatory] called for talks. [Omar Haider, a joint secretary at the labour ministry|Omar Haider], left.`,
      facts: ['Omar Haider | joint secretary | labour ministry'],
    },
    {
      text: `Nine are missing, [police|police] said. [Tan Wei, chief at the Fire and Rescue Department|Tan Wei], said it was late. The search goes on, [police|police] said.`,
    },
    {
      text: `Batu Hill Pastures, which has run the farm since 2009, mourned. [Batu Hill Pastures|Batu Hill Pastures] said it was late. [The company|Batu Hill Pastures] denied it.`,
    },
    {
      text: `[Northwick Town FC|Northwick Town FC] said it was late. [Jo Lane of the Lane Residents’ Association|Jo Lane] left. [A spokesman for the club|Northwick Town FC] said no. [The council|-] said it would close. [The mayor’s office|mayor’s office] agreed.`,
    },
    {
      text: `[A report to Tuesday’s meeting|report] said it was late. The research was funded by the Alpine Science Foundation. [The study|study] found more.`,
    },
  ],
  'a chair and the committee in the heading': [
    {
      text: `House Subcommittee on Rural Roads\n\nMarch 5, 2026\n\n[THE CHAIRWOMAN|Lena Frost]: Order. I am Lena Frost, and I chair this panel.\n\n[MR. OSEI|Osei]: Thank you, Chairwoman Frost.`,
      facts: ['Lena Frost | | House Subcommittee on Rural Roads'],
    },
  ],
};
