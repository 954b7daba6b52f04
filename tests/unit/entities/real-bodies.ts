/** Real bodies of many kinds and lands; those with "the" are written with it in running text. */
export const REAL_BODIES: readonly string[] = `
my6sense | iRobot | eBay | 23andMe
7-Eleven | 1Password | 99designs | GitHub
OpenTable | DoorDash | TikTok | PwC
EY | KPMG | BASF | OPEC
UNICEF | OECD | UNESCO | ASEAN
ECOWAS | GCHQ | RSPB | RNLI
NAACP | AFL-CIO | SEIU | UAW
Unite | Unison | GMB | Prospect
Oxfam | Greenpeace | Shelter | Mencap
Mind | Barnardo's | Which? | Citizens Advice
Crisis | Amnesty | Médecins Sans Frontières | Deutsche Bahn
Société Générale | Banco Santander | Assicurazioni Generali | Petróleos Mexicanos
Electricité de France | Fundação Getulio Vargas | Universidad de Chile | École Polytechnique
Sciences Po | Bundesbank | Banque de France | Suomen Pankki
Ørsted | Škoda Auto | Koç Holding | Tata Steel
Mahindra & Mahindra | Larsen & Toubro | Bharat Petroleum | PT Pertamina
Petronas | Telekom Malaysia | Singapore Airlines | Samsung Electronics
Toyota Motor | Nomura Research Institute | Mitsubishi UFJ | Huawei
Tencent | Peking University | Tsinghua University | Kyoto University
Johns Hopkins University | University of Oxford's Saïd Business School | Stanford Graduate School of Business | the Wharton School
the London School of Economics | London School of Hygiene & Tropical Medicine | Imperial College London | Harvard T.H. Chan School of Public Health
Yale School of Management | Columbia Law School | MIT | Georgia Tech
Texas A&M | UCLA | UC Davis | University of Nebraska-Lincoln
University of California, San Diego | University of Wisconsin–Madison | Virginia Commonwealth University | University College Dublin
Trinity College Dublin | the Massachusetts Institute of Technology | the University of Cape Town | the University of the South Pacific
the Australian National University | the Ministry of Health | the Ministry of Education, Culture, Sports, Science and Technology | the Ministry for Foreign Affairs
the Ministry for Primary Industries | the Department for Education | the Department of Health and Social Care | the Department of Transport
the Environment Agency | the Home Office | the Treasury | the Treasury Department
the Food and Drug Administration | the Centers for Disease Control and Prevention | the National Weather Service | the U.S. Geological Survey
the Federal Reserve Bank of Chicago | the European Central Bank | the Reserve Bank of Australia | the Bank of Japan
the National Bureau of Statistics | the Office for National Statistics | the Care Quality Commission | the Welsh Government
the Los Angeles Lakers | the Green Bay Packers | the Toronto Blue Jays | Manchester United
Real Madrid | Leeds Rhinos | Crystal Palace | Borussia Dortmund
the All Blacks | the Teamsters | the American Federation of Teachers | the National Union of Rail, Maritime and Transport Workers
the Communication Workers Union | the Police Federation | the Royal College of Nursing | the British Medical Association
the Confederation of British Industry | the Federation of Small Businesses | the U.S. Conference of Mayors | the National Association of Realtors
the Sierra Club | the Southern Poverty Law Center | the Electronic Frontier Foundation | the Heritage Foundation
the Cato Institute | the Institute for Fiscal Studies | the Peterson Institute for International Economics | the Resolution Foundation
the Carnegie Endowment for International Peace | Human Rights Watch | Save the Children | World Vision
Reporters Without Borders | Transparency International | Friends of the Earth | Action on Smoking and Health
Capital Economics | Oxford Economics | Moody's Analytics | Wells Fargo
Goldman Sachs | Bank of America | JPMorgan Chase | Morgan Stanley
Charles Schwab | Hargreaves Lansdown | AJ Bell | Rystad Energy
Wood Mackenzie | Gartner | Forrester | Counterpoint Research
Bernstein | Wedbush Securities | RBC Capital Markets | AT&T
Procter & Gamble | Marks & Spencer | Ben & Jerry's | McDonald's
Lloyd's of London | Sainsbury's | Levi Strauss & Co. | Bed Bath & Beyond
Yahoo! | Booking.com | Monday.com | Change.org
Salesforce.com | Booz Allen Hamilton | Baker McKenzie | Skadden, Arps, Slate, Meagher & Flom
Cravath, Swaine & Moore | Merrill Lynch, Pierce, Fenner & Smith | Squire Patton Boggs | Tiffany & Co.
John Deere | Estée Lauder | Hewlett Packard Enterprise | Rolls-Royce
Coca-Cola | Thales Alenia Space | Airbus Defence and Space | Lockheed Martin
Northrop Grumman | Blue Cross Blue Shield | Kaiser Permanente | Mayo Clinic
Cleveland Clinic | Great Ormond Street Hospital | Massachusetts General Hospital | St. Jude Children's Research Hospital
NHS England | NHS Lothian | Public Health England | Transport for London
Network Rail | Ofcom | Ofgem | Ofwat
Leicestershire Police | Greater Manchester Police | the Metropolitan Police | the Los Angeles Police Department
the Cook County Sheriff's Office | Leeds City Council | Cornwall Council | Cardiff Council
the Greater London Authority | Fulton County Schools | the Chicago Transit Authority | Hackney Council
Labour | Plaid Cymru | Fine Gael | Sinn Féin
the Liberal Democrats | the Democratic National Committee | the African National Congress | the Bharatiya Janata Party
Reuters | Al Jazeera | the Financial Times | the Wall Street Journal
the Guardian | Der Spiegel | Politico | Channel 4
the Rocky Mountain Institute | Sustrans | Living Streets | Carbon Brief
Beyond Meat | Impossible Foods | Whole Foods Market | Trader Joe's
Dollar General | Peloton | Pinterest | Snap
Stripe | Palantir | OpenAI | DeepMind
Nvidia | Qualcomm | Pfizer | AstraZeneca
GlaxoSmithKline | Novo Nordisk | Regeneron | Gilead Sciences
BP | Shell | TotalEnergies | Vattenfall
ScottishPower | Octopus Energy | National Grid | EDF
E.ON | Con Edison | Southern California Edison | Rio Tinto
BHP | Anglo American | Maersk | Hapag-Lloyd
FedEx | Royal Mail | easyJet | Ryanair
JetBlue | Southwest Airlines | Amtrak | Uber
Lyft | Waymo | Airbnb | Zillow
Knight Frank | the Mortgage Bankers Association | the American Farm Bureau Federation | the National Farmers' Union
Farmers for Action | the Soil Association | the World Wildlife Fund | WWF
the RSPCA | the ASPCA | Cats Protection | the Trussell Trust
Feeding America | City Harvest | Habitat for Humanity | the Salvation Army
the Red Cross | the International Committee of the Red Cross | the Norwegian Refugee Council | the International Rescue Committee
Mercy Corps | the Smithsonian | the Museum of Modern Art | Tate Modern
the Victoria and Albert Museum | the Royal Opera House | the Cleveland Orchestra
`
  .trim()
  .split(/\n| \| /);
