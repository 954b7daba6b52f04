import type { SpeakerCases } from '../marked-sources.ts';

/** Names as peoples write them, and what stands beside a name without being of it. */
export const PEOPLES: SpeakerCases = {
  'names of many peoples': [
    {
      text: `[Nguyen Thi Lan Anh, deputy director of the Hanoi Water Board|Nguyen Thi Lan Anh], said it was late. [Ms Lan Anh|Nguyen Thi Lan Anh] said it would close. [Ms. Anh|Nguyen Thi Lan Anh] left.`,
      facts: [`Nguyen Thi Lan Anh | deputy director | Hanoi Water Board`],
    },
    {
      text: `[Tran Van Duc, a fisherman|Tran Van Duc], said it was late. [Mr. Duc|Tran Van Duc] said it would close.`,
      facts: [`Tran Van Duc | fisherman`],
    },
    {
      text: `[María José Fernández Ordóñez, Spain's secretary of state for ports|María José Fernández Ordóñez], said it was late. [Fernández|María José Fernández Ordóñez] said it would close. [Fernández Ordóñez|María José Fernández Ordóñez] left.`,
      facts: [`María José Fernández Ordóñez | secretary of state for ports | Spain`],
    },
    {
      text: `[Guðrún Jónsdóttir, a geologist at the Icelandic Met Office|Guðrún Jónsdóttir], said it was late. [Guðrún|Guðrún Jónsdóttir] said it would close. [Jónsdóttir|Guðrún Jónsdóttir] left.`,
      facts: [`Guðrún Jónsdóttir | geologist | Icelandic Met Office`],
    },
    {
      text: `[Chukwuemeka Okonkwo-Bello, who heads the Lagos Traders' Union|Chukwuemeka Okonkwo-Bello], said it was late. [Okonkwo-Bello|Chukwuemeka Okonkwo-Bello] said it would close. [The union|Lagos Traders' Union] agreed.`,
      facts: [`Chukwuemeka Okonkwo-Bello | head | Lagos Traders' Union`],
    },
    {
      text: `[Sheikh Khalid bin Hamad al-Mansoori, chairman of Gulf Ports Authority|Khalid bin Hamad al-Mansoori], said it was late. [Sheikh Khalid|Khalid bin Hamad al-Mansoori] said it would close. [Al-Mansoori|Khalid bin Hamad al-Mansoori] left.`,
      facts: [`Khalid bin Hamad al-Mansoori | chairman | Gulf Ports Authority`],
    },
    {
      text: `[J. P. van der Merwe, a partner at law firm Steyn & Dlamini|J. P. van der Merwe], said it was late. [Van der Merwe|J. P. van der Merwe] said it would close.`,
      facts: [`J. P. van der Merwe | partner | Steyn & Dlamini`],
    },
    {
      text: `[President Luiz Inácio da Costa e Silva|Luiz Inácio da Costa e Silva] said it was late. [Da Costa e Silva|Luiz Inácio da Costa e Silva] said it would close. [The president|Luiz Inácio da Costa e Silva] left.`,
      facts: [`Luiz Inácio da Costa e Silva | President`],
    },
    {
      text: `[Anne-Marie Le Goff of the CFDT union|Anne-Marie Le Goff] said it was late. [Le Goff|Anne-Marie Le Goff] said it would close.`,
      facts: [`Anne-Marie Le Goff | | CFDT`],
    },
    {
      text: `[Bishnu Prasad Sharma, spokesman for the Nepal Electricity Authority|Bishnu Prasad Sharma], said it was late. [Sharma|Bishnu Prasad Sharma] said it would close. [The spokesman|Bishnu Prasad Sharma] left.`,
      facts: [`Bishnu Prasad Sharma | spokesman | Nepal Electricity Authority`],
    },
    {
      text: `[U Thein Htay, the township administrator|Thein Htay], said it was late. [Daw Khin Mya|Khin Mya] said it would close.`,
    },
    {
      text: `[Haji Abdul Rahman bin Osman, the village head of Kampung Sungai Besar|Abdul Rahman bin Osman], said it was late. [Abdul Rahman|Abdul Rahman bin Osman] said it would close.`,
      facts: [`Abdul Rahman bin Osman | village head`],
    },
    {
      text: `[Tan Sri Lim Boon Keng, president of the Penang Chamber of Commerce|Lim Boon Keng], said it was late. [Lim|Lim Boon Keng] said it would close.`,
      facts: [`Lim Boon Keng | president | Penang Chamber of Commerce`],
    },
    {
      text: `[Chief Superintendent Aoife Ní Bhriain of An Garda Síochána|Aoife Ní Bhriain] said it was late. [Ní Bhriain|Aoife Ní Bhriain] said it would close.`,
      facts: [`Aoife Ní Bhriain | Chief Superintendent`],
    },
    {
      text: `[Wei Zhang, an associate professor of economics at Tsinghua University|Wei Zhang], said it was late. [Prof Zhang|Wei Zhang] said it would close.`,
      facts: [`Wei Zhang | associate professor of economics | Tsinghua University`],
    },
    {
      text: `[Zhang Wei, an associate professor of economics at Tsinghua University|Zhang Wei], said it was late. [Prof Zhang|Zhang Wei] said it would close. [Zhang|Zhang Wei] left.`,
      facts: [`Zhang Wei | associate professor of economics | Tsinghua University`],
    },
    {
      text: `[Finance Minister Marta Lucía Otero de la Fuente, who|Marta Lucía Otero de la Fuente] sits on the board, said it was late. [She|Marta Lucía Otero de la Fuente] left. [The minister|Marta Lucía Otero de la Fuente] came.`,
      facts: [`Marta Lucía Otero de la Fuente | Finance Minister`],
    },
    {
      text: `[Nashipae ole Sankan, a teacher|Nashipae ole Sankan], said so. “It is late,” [she|Nashipae ole Sankan] said.`,
      facts: [`Nashipae ole Sankan | teacher`],
    },
    {
      text: `[Rukhsana Begum Ansari, convenor of the Valley Growers' Federation|Rukhsana Begum Ansari], said so. [Ms. Ansari|Rukhsana Begum Ansari] left.`,
      facts: [`Rukhsana Begum Ansari | convenor | Valley Growers' Federation`],
    },
    {
      text: `[Law and Parliamentary Affairs Minister K.V. Mohan Shetty|K.V. Mohan Shetty] said so. [Mr. Shetty|K.V. Mohan Shetty] said it was late. [The Minister|K.V. Mohan Shetty] left.`,
      facts: [`K.V. Mohan Shetty | Law and Parliamentary Affairs Minister`],
    },
    {
      text: `Davao waits. [The city’s environment chief, Ma. Imelda Bautista-Lim|Ma. Imelda Bautista-Lim], said so. [Bautista-Lim|Ma. Imelda Bautista-Lim] left.`,
      facts: [`Ma. Imelda Bautista-Lim | environment chief`],
    },
    {
      text: `[General Secretary Tô Minh Quang|Tô Minh Quang] said so. [Quang|Tô Minh Quang] left. [Mr Quang|Tô Minh Quang] said no.`,
      facts: [`Tô Minh Quang | General Secretary`],
    },
    {
      text: `[Abdullah bin Rashid Al Nahyan, the emir's envoy for climate|Abdullah bin Rashid Al Nahyan], said so. [Al Nahyan|Abdullah bin Rashid Al Nahyan] left.`,
      facts: [`Abdullah bin Rashid Al Nahyan | envoy for climate`],
    },
    {
      text: `[Ban Soo-jin, a spokeswoman for the Korea Meteorological Administration|Ban Soo-jin], said so. [Ban|Ban Soo-jin] left. [The KMA|Korea Meteorological Administration] said no.`,
      facts: [`Ban Soo-jin | spokeswoman | Korea Meteorological Administration`],
    },
    {
      text: `[Xi Wenhao, vice minister of commerce|Xi Wenhao], said so. [Xi|Xi Wenhao] left. [The vice minister|Xi Wenhao] said no. [The commerce ministry|commerce ministry] agreed.`,
      facts: [`Xi Wenhao | vice minister of commerce`],
    },
    {
      text: `[Jan Kok, a nurse in the emergency ward of Delft General Hospital|Jan Kok], said it was late. [Ria Bos, a teacher in Tanga primary school|Ria Bos], said no. `,
      facts: [`Jan Kok | nurse | Delft General Hospital`, `Ria Bos | teacher | Tanga primary school`],
    },
    {
      text: `[Marko Ilić, EU Commissioner for Trade|Marko Ilić], said it was late. [UN Resident Coordinator Ada Obi|Ada Obi] said no. [FAO Country Representative Jun Sato|Jun Sato] said yes. [BBC sports editor Tom Ray|Tom Ray] left.`,
      facts: [
        `Marko Ilić | Commissioner for Trade | EU`,
        `Ada Obi | Resident Coordinator | UN`,
        `Jun Sato | Country Representative | FAO`,
        `Tom Ray | sports editor | BBC`,
      ],
    },
  ],
  'titles and letters that are no name': [
    {
      text: `[H.E. Amina Yusuf, Minister of Fisheries of Somaliland|Amina Yusuf], said it was late. [H.E. Yusuf|Amina Yusuf] said it would close.`,
      facts: [`Amina Yusuf | Minister of Fisheries | Somaliland`],
    },
    {
      text: `[Her Excellency Ruth Kamau, the governor|Ruth Kamau], said it was late. [Kamau|Ruth Kamau] said it would close.`,
      facts: [`Ruth Kamau | governor`],
    },
    {
      text: `[Sir Peter Hargrove, chair of the inquiry|Peter Hargrove], said it was late. [Sir Peter|Peter Hargrove] said it would close.`,
      facts: [`Peter Hargrove | chair of the inquiry`],
    },
    {
      text: `[Lord Ashby, the chief inspector of prisons|Ashby], said it was late. [Lord Ashby|Ashby] said it would close.`,
      facts: [`Ashby | chief inspector of prisons`],
    },
    {
      text: `[Kofi Mensah Jr., founder and CEO of fintech startup PayAfrica|Kofi Mensah Jr.], said it was late. [Mensah|Kofi Mensah Jr.] said it would close.`,
      facts: [`Kofi Mensah Jr. | founder and CEO | PayAfrica`],
    },
    {
      text: `[Dr. Elena Petrova, M.D., the study's lead author|Elena Petrova], said it was late. [Petrova|Elena Petrova] said it would close. [The lead author|Elena Petrova] left.`,
      facts: [`Elena Petrova | lead author`],
    },
    {
      text: `[Sarah Lin, M.D., Ph.D., the hospital's head of surgery|Sarah Lin], said it was late. [Rob Oduya, a PhD student at Leeds University|Rob Oduya], said no.`,
      facts: [`Sarah Lin | head of surgery`, `Rob Oduya | PhD student | Leeds University`],
    },
    {
      text: `[Professor Sir Ian Chalk, FRS, of Imperial College London|Ian Chalk], said so. [Sir Ian|Ian Chalk] left.`,
      facts: [`Ian Chalk | Professor | Imperial College London`],
    },
    {
      text: `[Lt. Gen. Mark O'Rourke, commander of U.S. Northern Forces|Mark O'Rourke], said it was late. [Gen. O'Rourke|Mark O'Rourke] said it would close. [The general|Mark O'Rourke] left.`,
      facts: [`Mark O'Rourke | commander | U.S. Northern Forces`],
    },
    {
      text: `[Rep. Dana Whitfield, D-Ohio|Dana Whitfield], said it was late. [Whitfield|Dana Whitfield] said it would close. [The congresswoman|Dana Whitfield] left.`,
      facts: [`Dana Whitfield | Rep.`],
    },
    {
      text: `[Chief Justice Ravindra Perera|Ravindra Perera] said so. [The chief justice|Ravindra Perera] left. [Justice Perera|Ravindra Perera] said no.`,
      facts: [`Ravindra Perera | Chief Justice`],
    },
    {
      text: `[His Excellency Ali Omar, ambassador of Lakeland to Kenya|Ali Omar], said it was late. [Her Excellency Ruth Kamau, the governor|Ruth Kamau], said no. [Ambassador Omar|Ali Omar] left.`,
      facts: [`Ruth Kamau | governor`],
    },
    {
      text: `[Mike Ross Jr., founder of PayAfrica|Mike Ross Jr.], said it was late. [Ross|Mike Ross Jr.] left.`,
      facts: [`Mike Ross Jr. | founder | PayAfrica`],
    },
    {
      text: `Lindsay Grant Says Plan Is Late\n\n[Sen. Lindsay Grant|Lindsay Grant] said it was late. [Grant|Lindsay Grant] left.`,
    },
    {
      text: `[Dame Kelly O’Brien-Tate DBE, the children's commissioner for England|Kelly O’Brien-Tate], said so. [Dame Kelly|Kelly O’Brien-Tate] left.`,
      facts: [`Kelly O’Brien-Tate | children's commissioner for England`],
    },
    {
      text: `[Ruth Hagen, one of the mayor's closest aides|Ruth Hagen], said it was late. [Charlie Kong, a prominent Northwick Democrat|Charlie Kong], said no. [Mr. Kong|Charlie Kong] left.`,
    },
  ],
};
