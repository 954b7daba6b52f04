import type { SpeakerCases } from '../marked-sources.ts';

/** Names of many cultures, titles before them and what stands for them later. */
export const NAMES: SpeakerCases = {
  'a letter that is a unit opens no name': [{ text: `It runs in 4K. [Corbel|Corbel] said it was late.` }],
  'Spanish double-barrelled': [
    {
      text: `The bridge closed on Monday. [María José Gutiérrez Ríos, director of the Institute of Hydrology|María José Gutiérrez Ríos], said the river was high. [Gutiérrez|María José Gutiérrez Ríos] added that it would rise. [Gutiérrez Ríos|María José Gutiérrez Ríos] warned of rain. [She|María José Gutiérrez Ríos] asked for calm.`,
      facts: ['María José Gutiérrez Ríos | director | Institute of Hydrology'],
    },
    {
      text: `[Juan Carlos Ortega y Luna, mayor of Valdemoro|Juan Carlos Ortega y Luna], said it was late. It would close, [Ortega|Juan Carlos Ortega y Luna] said. [The mayor|Juan Carlos Ortega y Luna] denied it.`,
      facts: ['Juan Carlos Ortega y Luna | mayor | Valdemoro'],
    },
  ],
  Arabic: [
    {
      text: `[Sheikh Hamad bin Khalid Al Nuaimi, chairman of Gulf Ports|Hamad bin Khalid Al Nuaimi], said the port was open. [Al Nuaimi|Hamad bin Khalid Al Nuaimi] said ships would come. [Sheikh Hamad|Hamad bin Khalid Al Nuaimi] thanked them.`,
      facts: ['Hamad bin Khalid Al Nuaimi | chairman | Gulf Ports'],
    },
    {
      text: `[Energy Minister Saad al-Kaabi|Saad al-Kaabi] said output would rise. [Al-Kaabi|Saad al-Kaabi] said prices would fall. [Kaabi|Saad al-Kaabi] gave no date.`,
      facts: ['Saad al-Kaabi | Energy Minister'],
    },
    {
      text: `[Abdullah ibn Rashid el-Masri|Abdullah ibn Rashid el-Masri] said it was late. [El-Masri|Abdullah ibn Rashid el-Masri] said it would close.`,
    },
  ],
  Malay: [
    {
      text: `[Perak Menteri Besar Datuk Seri Azmi bin Harun|Azmi bin Harun] said it was late. [Datin Noraini Yusof, head of the Ports Board|Noraini Yusof], said it would close. [Azmi|Azmi bin Harun] gave no date. [She|Noraini Yusof] left.`,
      facts: ['Azmi bin Harun | Menteri Besar | Perak', 'Noraini Yusof | head | Ports Board'],
    },
  ],
  'Chinese, Korean and Vietnamese order': [
    {
      text: `[Zhao Lijun, deputy director of the National Energy Office|Zhao Lijun], said power was short. [Zhao|Zhao Lijun] said coal was dear. [He|Zhao Lijun] named no price. [Mr. Zhao|Zhao Lijun] left.`,
      facts: ['Zhao Lijun | deputy director | National Energy Office'],
    },
    {
      text: `[Kim Ji-hoon, head of research at Daehan Securities|Kim Ji-hoon], said exports fell. [Kim|Kim Ji-hoon] blamed chips. “It is over,” said [Kim|Kim Ji-hoon].`,
      facts: ['Kim Ji-hoon | head of research | Daehan Securities'],
    },
    {
      text: `[Park Soo-yeon|Park Soo-yeon], a spokeswoman for the unification ministry, said it was late. [Park|Park Soo-yeon] said it would close.`,
      facts: ['Park Soo-yeon | spokeswoman | unification ministry'],
    },
    {
      text: `[Tran Minh Duc, chairman of the Port Authority|Tran Minh Duc], said it was late. [Duc|Tran Minh Duc] said it would close.`,
      facts: ['Tran Minh Duc | chairman | Port Authority'],
    },
  ],
  'Indian initials': [
    {
      text: `[S. K. Ranganathan, secretary of the Farmers’ Union|S. K. Ranganathan], said rain had failed. [Ranganathan|S. K. Ranganathan] asked for aid. [Mr Ranganathan|S. K. Ranganathan] said wells were dry.`,
      facts: ['S. K. Ranganathan | secretary | Farmers’ Union'],
    },
    {
      text: `[Dr. A.P.J. Natarajan, a hydrologist at the Indian Water Institute|A.P.J. Natarajan], said it was late. [Dr. Natarajan|A.P.J. Natarajan] said it would close.`,
      facts: ['A.P.J. Natarajan | hydrologist | Indian Water Institute'],
    },
  ],
  'single names': [
    {
      text: `[Suharno, head of the village of Kertasari|Suharno], said the road was gone. [Suharno|Suharno] asked for trucks. [He|Suharno] said 40 families had left.`,
      facts: ['Suharno | head'],
    },
    {
      text: `[U Thant Zaw, a spokesman for the relief committee|Thant Zaw], said rice was short. [Thant Zaw|Thant Zaw] said boats would come.`,
      facts: ['Thant Zaw | spokesman | relief committee'],
    },
    {
      text: `[Daw Khin Mar, a teacher|Khin Mar], said the school was shut. [She|Khin Mar] said pupils had left.`,
      facts: ['Khin Mar | teacher'],
    },
  ],
  particles: [
    {
      text: `[Pieter van der Meulen, chief executive of Noordzee Wind|Pieter van der Meulen], said the farm was late. [Van der Meulen|Pieter van der Meulen] said it would open. [Mr van der Meulen|Pieter van der Meulen] blamed storms.`,
      facts: ['Pieter van der Meulen | chief executive | Noordzee Wind'],
    },
    {
      text: `[Friedrich von Hagenow, chairman of the supervisory board|Friedrich von Hagenow], said it was late. [Von Hagenow|Friedrich von Hagenow] said it would close. [Hagenow|Friedrich von Hagenow] left.`,
      facts: ['Friedrich von Hagenow | chairman of the supervisory board'],
    },
    {
      text: `[Luciana dos Santos, a nurse at São Rafael Hospital|Luciana dos Santos], said beds were full. [Dos Santos|Luciana dos Santos] said staff were ill. [She|Luciana dos Santos] wept.`,
      facts: ['Luciana dos Santos | nurse | São Rafael Hospital'],
    },
  ],
  'hyphens and apostrophes': [
    {
      text: `[Siobhán O’Rourke-Daly, of the Galway Housing Trust|Siobhán O’Rourke-Daly], said rents rose. [O’Rourke-Daly|Siobhán O’Rourke-Daly] said homes were few. [Ms O’Rourke-Daly|Siobhán O’Rourke-Daly] asked for more.`,
      facts: ['Siobhán O’Rourke-Daly | | Galway Housing Trust'],
    },
    {
      text: `[N’Golo Diarra-Keita|N’Golo Diarra-Keita], who heads the Sahel Grain Board, said it was late. [Diarra-Keita|N’Golo Diarra-Keita] said it would close.`,
      facts: ['N’Golo Diarra-Keita | head | Sahel Grain Board'],
    },
  ],
  'lords and ladies': [
    {
      text: `[Baroness Whitcombe of Alder, who chairs the Rivers Inquiry|Whitcombe of Alder], said it was late. [Lady Whitcombe|Whitcombe of Alder] said it would close. [The peer|Whitcombe of Alder] said no more.`,
      facts: ['Whitcombe of Alder | chair | Rivers Inquiry'],
    },
    {
      text: `[Sir Gerald Pym, the former head of the navy|Gerald Pym], said ships were few. [Sir Gerald|Gerald Pym] said crews were tired. [Pym|Gerald Pym] asked for ten more.`,
      facts: ['Gerald Pym | former head | navy'],
    },
    {
      text: `[Dame Olwen Parry, Chief Medical Officer for Wales|Olwen Parry], said flu had peaked. [Dame Olwen|Olwen Parry] said jabs had helped. [Professor Parry|Olwen Parry] thanked nurses.`,
      facts: ['Olwen Parry | Chief Medical Officer for Wales'],
    },
  ],
  'ranks and offices in short': [
    {
      text: `[Det. Supt. Moira Kerr of Tayside Police|Moira Kerr] said a man was held. [Det. Supt. Kerr|Moira Kerr] said he was 40. [Kerr|Moira Kerr] asked for witnesses.`,
      facts: ['Moira Kerr | Det. Supt. | Tayside Police'],
    },
    {
      text: `[Chief Superintendent Paul Adeyinka|Paul Adeyinka] said two men were held. [Chief Supt Adeyinka|Paul Adeyinka] said they were armed.`,
      facts: ['Paul Adeyinka | Chief Superintendent'],
    },
    {
      text: `[Rear Adm. Lisa Forde, commander of the Pacific task force|Lisa Forde], said it was late. [Forde|Lisa Forde] said it would close.`,
      facts: ['Lisa Forde | commander | Pacific task force'],
    },
    {
      text: `[Lt. Col. Jorge Peña|Jorge Peña], a spokesman for the army, said it was late. [Peña|Jorge Peña] said it would close. [Lt. Col. Peña|Jorge Peña] left.`,
      facts: ['Jorge Peña | spokesman | army'],
    },
    {
      text: `[Cllr Deborah Finch, leader of Thornby Council|Deborah Finch], said it was late. [Cllr Finch|Deborah Finch] said it would close.`,
      facts: ['Deborah Finch | leader | Thornby Council'],
    },
    {
      text: `[Rev. Amos Tutu of St Mark’s Church|Amos Tutu] said it was late. [Rev. Tutu|Amos Tutu] said it would close.`,
      facts: ['Amos Tutu | | St Mark’s Church'],
    },
    {
      text: `[Maj. Gen. Ruth Achieng|Ruth Achieng] said it was late. [Gen. Achieng|Ruth Achieng] said it would close. [The general|Ruth Achieng] left.`,
      facts: ['Ruth Achieng | Maj. Gen.'],
    },
    {
      text: `[Rep. Dale Cutter, R-Ohio|Dale Cutter], said it was late. [Sen. Mia Long (D-Mass.)|Mia Long] said it was not. [Cutter|Dale Cutter] said it would close. [Long|Mia Long] disagreed.`,
      facts: ['Dale Cutter | Rep.', 'Mia Long | Sen.'],
    },
    {
      text: `[Chief Justice Amara Nwosu|Amara Nwosu] said it was late. [Justice Nwosu|Amara Nwosu] said it would close. [Nwosu|Amara Nwosu] adjourned.`,
      facts: ['Amara Nwosu | Chief Justice'],
    },
  ],
  'two of one surname': [
    {
      text: `[Kavitha Ranganathan, an engineer at Deccan Steel|Kavitha Ranganathan], said the mill was safe. [S. K. Ranganathan, the mill’s union secretary|S. K. Ranganathan], said it was not. [Kavitha Ranganathan|Kavitha Ranganathan] said tests were done. [Mr. Ranganathan|S. K. Ranganathan] said they were few. [Ms. Ranganathan|Kavitha Ranganathan] disagreed. [She|Kavitha Ranganathan] showed the papers. [The union secretary|S. K. Ranganathan] did not read them.`,
      facts: ['Kavitha Ranganathan | engineer | Deccan Steel', 'S. K. Ranganathan | union secretary'],
    },
    {
      text: `[Peter Hollis, 61, a dairy farmer|Peter Hollis], said the herd was lost. [His wife, Anne Hollis|Anne Hollis], said they would sell. [Mrs Hollis|Anne Hollis] said it was hard. [Mr Hollis|Peter Hollis] said he was tired. [He|Peter Hollis] said it was late. [She|Anne Hollis] agreed.`,
      facts: ['Peter Hollis | dairy farmer'],
    },
    {
      text: `[Chen Wei, the port’s manager|Chen Wei], said ships waited. [Chen Li, a broker at Orient Shipping|Chen Li], said rates rose. Rates would fall, [Chen Wei|Chen Wei] said. [Chen Li|Chen Li] doubted it.`,
      facts: ['Chen Wei | manager | port', 'Chen Li | broker | Orient Shipping'],
    },
    {
      text: `[Senator Grace Moore|Grace Moore] said it was late. [Judge Alan Moore|Alan Moore] said it was not. [Judge Moore|Alan Moore] said it would close. [Senator Moore|Grace Moore] said it would not.`,
    },
  ],
  'labels and headlines in capitals': [
    {
      text: `Witnesses: Ana Maria Quiroga, Commissioner, Ports Board; Thomas O’Neill, Director, Seafarers’ Trust.\n\n[MS QUIROGA|Ana Maria Quiroga]: It is late.\n\n[MR O’NEILL|Thomas O’Neill]: It will close.\n\n[MS QUIROGA|Ana Maria Quiroga]: Yes.`,
      facts: [
        'Ana Maria Quiroga | Commissioner | Ports Board',
        'Thomas O’Neill | Director | Seafarers’ Trust',
      ],
    },
  ],
  'a firm whose legal form a tagger took for all of it': [
    { text: `Zoom Harbour Foods, [Inc.|Zoom Harbour Foods, Inc.] said it was late.` },
    {
      text: `[Arden Foods Inc. and Lind Bio|Arden Foods Inc.] said it was late. [Lind Bio|Lind Bio] said it would close.`,
    },
  ],
  'letters after a name give way to an office': [
    {
      text: `[Nina Patel, MD, chief medical officer, Lakes Hospital|Nina Patel], said it was late.`,
      facts: ['Nina Patel | chief medical officer | Lakes Hospital'],
    },
  ],
  'a short name is no longer one that only a headline, a place or a part has': [
    {
      text: `Greyfirth Secures Nine Million for the Lindmark Bridge\n\n[Greyfirth|Greyfirth] said it was late.\n\nThe post Greyfirth Secures Nine Million for the Lindmark Bridge appeared first on Oro News.`,
    },
    {
      text: `[Corbel|Corbel] said it was late, and that nobody who had waited for the bridge for so many years should wait longer.\n\nCorbel Plaza is new. Ana Rao, head of Corbel Global Services, came. [Corbel|Corbel] said it would close.`,
    },
  ],
  'names with a number, an ending or an article of their own': [
    { text: `[Dockers Local 399|Dockers Local 399] said it was late.` },
    { text: `[McHale’s|McHale’s] said it was late.` },
    { text: `Corbel is big. [Corbel’s|Corbel] said it was late.` },
    { text: `It was late, [The Kelsey|The Kelsey] said.` },
    { text: `It was late, [the Kelsey Fund|Kelsey Fund] said.` },
  ],
};
