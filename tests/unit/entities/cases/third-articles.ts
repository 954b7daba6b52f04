import type { SpeakerCases } from '../marked-sources.ts';

/** Invented articles with what is hard: families, committees, several bodies of one kind, odd places for roles. */
export const THIRD_ARTICLES: SpeakerCases = {
  'two companies and two ministries': [
    {
      text: `Delta Cement to close kiln after row with Orion Quarries\n\nDelta Cement said on Monday it would close its kiln at Varna. [The cement maker|Delta Cement] blamed its supplier, Orion Quarries, for late stone. [Orion|Orion Quarries] denied that. [Orion Quarries’ managing director, Plamen Iliev,|Plamen Iliev] said bills were unpaid. [Iliev|Plamen Iliev] showed invoices.\n\n“We will sue,” said [Delta’s general counsel, Irina Koleva|Irina Koleva]. [She|Irina Koleva] gave no sum.\n\n[The Ministry of Economy|Ministry of Economy] said it would mediate. [The Ministry of Labour|Ministry of Labour] said 214 jobs were at risk. [Labour Minister Stoyan Petrov|Stoyan Petrov] asked both to talk. [Deputy Economy Minister Vesela Toneva|Vesela Toneva] said a meeting was set. [Toneva|Vesela Toneva] was hopeful. [The labour minister|Stoyan Petrov] was not.\n\n[The union Podkrepa-Stone|Podkrepa-Stone] called a march. [Its leader, Georgi Mitev|Georgi Mitev], said men were angry.`,
      facts: [
        'Plamen Iliev | managing director | Orion Quarries',
        'Irina Koleva | general counsel',
        'Stoyan Petrov | Labour Minister',
        'Vesela Toneva | Deputy Economy Minister',
        'Georgi Mitev | leader | Podkrepa-Stone',
      ],
    },
  ],
  'an inquest with a family': [
    {
      text: `Climber died after rope failed, inquest hears\n\nA climber died when a rope failed, an inquest heard. Daniel Okoro, 29, fell at Cwm Du in March. [His father, Samuel Okoro|Samuel Okoro], told the hearing that Daniel checked everything. [Mr Okoro|Samuel Okoro] said the rope was new. [Daniel’s partner, Beth Lyall|Beth Lyall], said he had called that morning. “He was happy,” [Ms Lyall|Beth Lyall] said.\n\n[Dr Ewan Pryce, a pathologist|Ewan Pryce], gave the cause as a head injury. [Rope expert Hilde Aamodt|Hilde Aamodt] said acid had weakened the core. [She|Hilde Aamodt] ruled out wear. [Assistant coroner Nia Beddoe|Nia Beddoe] recorded a verdict of misadventure. [The coroner|Nia Beddoe] said she would write to the maker. [Ms Beddoe|Nia Beddoe] thanked the family.\n\n[PC Owain Rees, of Dyfed-Powys Police|Owain Rees], said no crime was found. [The mountain rescue team’s Glyn Parry|Glyn Parry] said the descent took six hours. [Samuel Okoro|Samuel Okoro] said he would set up a fund.`,
      facts: [
        'Beth Lyall | ',
        'Ewan Pryce | pathologist',
        'Hilde Aamodt | Rope expert',
        'Nia Beddoe | Assistant coroner',
        'Owain Rees | | Dyfed-Powys Police',
      ],
    },
  ],
  'summit with many countries': [
    {
      text: `Leaders split on fishing quotas\n\nLeaders of nine island states failed to agree on quotas. [Fiji’s prime minister, Ratu Jone Vakarau,|Jone Vakarau] said talks would go on. [Samoan Fisheries Minister Lealaiauloto Tavita|Lealaiauloto Tavita] blamed foreign fleets. [Tonga’s delegate, Dr Ana Taufe’ulungaki,|Ana Taufe’ulungaki] asked for science. [Vakarau|Jone Vakarau] agreed with her.\n\n[The European Commission|European Commission] offered money. [Fisheries Commissioner Niamh Costello|Niamh Costello] said €30 million was ready. [Costello|Niamh Costello] had strings attached, [a Pacific diplomat|Pacific diplomat] said. [The commission|European Commission] denied it. [The diplomat, who spoke on condition of anonymity,|Pacific diplomat] said trust was low.\n\nIn a joint statement, [the island states|island states] said the sea was theirs. [Greenpeace|Greenpeace] called the outcome weak. [The environmental group|Greenpeace] wants a ban. [Pacific Forum Secretary General Joseph Waqa-Tui|Joseph Waqa-Tui] will report in May. [The secretary general|Joseph Waqa-Tui] said he was tired.`,
      facts: ['Jone Vakarau | prime minister | Fiji', 'Niamh Costello | Fisheries Commissioner'],
    },
  ],
  'health research': [
    {
      text: `Night shifts linked to migraine\n\nPeople on night shifts have more migraines, [a study in the Nordic Journal of Neurology|study in the Nordic Journal of Neurology] suggests. [Researchers from Uppsala University|Researchers from Uppsala University] followed 8,200 nurses. [Principal investigator Assoc. Prof. Karin Ekström|Karin Ekström] said light may be the cause. [Ekström|Karin Ekström] warned against haste.\n\n[Jens Holm, chief physician at Rigshospitalet in Copenhagen|Jens Holm], said the link was “plausible”. [Dr Holm|Jens Holm] runs a headache clinic. [The physician|Jens Holm] asked for trials. [Migraine charity Clear Heads|Clear Heads] welcomed the study. [The charity’s policy lead, Rob Attah|Rob Attah], said employers should act. [Clear Heads|Clear Heads] runs a helpline.\n\n[The Health and Safety Executive|Health and Safety Executive] said rules were under review. [An HSE spokesperson|Health and Safety Executive] said nurses were consulted. [Nurse Maggie Doyle, 44,|Maggie Doyle] has worked nights for 12 years. [Doyle|Maggie Doyle] said curtains help.`,
      facts: [
        'Karin Ekström | Principal investigator',
        'Jens Holm | chief physician | Rigshospitalet',
        'Rob Attah | policy lead | Clear Heads',
        'Maggie Doyle | Nurse',
      ],
    },
  ],
  'interview and hearing labels': [
    {
      text: `Interview with Hadiza Bello, Director-General of the National Seeds Council\n\n[Interviewer|Interviewer]: What is new?\n\n[Hadiza Bello|Hadiza Bello]: Seeds.\n\n[Interviewer|Interviewer]: For whom?\n\n[Bello|Hadiza Bello]: Farmers.`,
      facts: ['Hadiza Bello | Director-General | National Seeds Council'],
    },
    {
      text: `SENATE COMMITTEE ON TRANSPORT\n\nWitnesses\n\nMs. Laura Tremblay, President, Northern Rail Coalition\n\nMr. David Oyelaran, Vice-President, Safety, TransPrairie Railway\n\n[The Chair (Hon. Paul Gagnon)|Paul Gagnon]: Order.\n\n[The Chair|Paul Gagnon]: Ms. Tremblay, go ahead.\n\n[Ms. Tremblay|Laura Tremblay]: Thank you.\n\n[Mr. Oyelaran|David Oyelaran]: Good morning.\n\n[Senator Ruth Okpik|Ruth Okpik]: Is it safe?\n\n[Mr. Oyelaran|David Oyelaran]: It is.`,
      facts: ['Laura Tremblay | President | Northern Rail Coalition', 'Ruth Okpik | Senator'],
    },
    {
      text: `[Secretary Blount|Blount]: Good afternoon.\n\n[QUESTION|Question]: Is it late?\n\n[SECRETARY BLOUNT|Blount]: It is.\n\n[Foreign Minister Seck (via interpreter)|Seck]: Thank you.\n\n[SECRETARY BLOUNT|Blount]: Thank you.`,
    },
  ],
};
