import type { SpeakerCases } from '../marked-sources.ts';

/** Bodies, documents and who is not named, beside those who speak for them. */
export const VOICES: SpeakerCases = {
  'bodies and the unnamed': [
    {
      text: `[Tom Hale, the head of policy at the Green Alliance|Tom Hale], said it was late. [Mary Hale, his sister and a nurse at St Mary's Hospital|Mary Hale], said it would close. [Mr Hale|Tom Hale] left. [Ms Hale|Mary Hale] stayed.`,
      facts: [`Tom Hale | head of policy | Green Alliance`, `Mary Hale | nurse | St Mary's Hospital`],
    },
    {
      text: `[A senior finance ministry official, who declined to be named|senior finance ministry official], said it was late. [The official|senior finance ministry official] said it would close.`,
    },
    {
      text: `[One diplomat briefed on the talks|diplomat briefed on the talks] said it was late. [A second diplomat|second diplomat] said it would close.`,
    },
    {
      text: `[The International Energy Agency (IEA)|International Energy Agency] said it was late. [The IEA|International Energy Agency] said it would close. [The Paris-based agency|International Energy Agency] left. [IEA executive director Karin Holm|Karin Holm] said no. [The agency's executive director|Karin Holm] said yes.`,
      facts: [`Karin Holm | executive director | International Energy Agency (IEA)`],
    },
    {
      text: `[Renewables group SolarWind Europe|SolarWind Europe] said it was late. [SolarWind|SolarWind Europe] said it would close. [Its chief executive, Anke Brandt|Anke Brandt], said no.`,
      facts: [`Anke Brandt | chief executive | SolarWind Europe`],
    },
    {
      text: `[Peru’s central bank|Peru’s central bank] cut its rate on Friday. The Central Bank of Chile did the same. [Peru’s central bank|Peru’s central bank] said no.`,
    },
    {
      text: `“It is late,” said [Dr Salma bint Omar al-Hadidi, WHO Incident Manager for the Delta|Salma bint Omar al-Hadidi]. [WHO|WHO] said no.`,
      facts: [`Salma bint Omar al-Hadidi | Incident Manager for the Delta | WHO`],
    },
    {
      text: `[An official with the Lakeshire provincial fisheries bureau|official with the Lakeshire provincial fisheries bureau] said it was late.`,
      facts: [
        `official with the Lakeshire provincial fisheries bureau | official | Lakeshire provincial fisheries bureau`,
      ],
    },
    {
      text: `[Federal and state officials|Federal and state officials] said it was late. [Local and national charities|Local and national charities] said no.`,
    },
    {
      text: `[All the experts I interviewed|experts] said it was late.`,
    },
    {
      text: `[Critics of the plan, like Senators Charles Grassby and Pat Lohan,|Critics of the plan] said it was late.`,
    },
    {
      text: `[Hayase Lenses Corporation|Hayase Lenses Corporation] said it was late. [Hayase Lenses|Hayase Lenses Corporation] said no. [The company|Hayase Lenses Corporation] left.`,
    },
    {
      text: `[Harbour Pumps Inc.|Harbour Pumps Inc.] said it was late. [Harbour Pumps|Harbour Pumps Inc.] left.`,
    },
    {
      text: `[Mary Hale, his sister and a nurse at St Mary's Hospital|Mary Hale], said it was late.`,
      facts: [`Mary Hale | nurse | St Mary's Hospital`],
    },
    {
      text: `[Justice Oluwaseun Balogun-Pratt of the Federal High Court in Lagos|Oluwaseun Balogun-Pratt] convicted Chuka Obi on 11 counts. It was late, [she|Oluwaseun Balogun-Pratt] told him. [The judge|Oluwaseun Balogun-Pratt] said no.`,
    },
    {
      text: `Justice Oluwaseun Balogun-Pratt of the Federal High Court in Lagos convicted Chuka Obi on 11 counts. It was late, [she|Oluwaseun Balogun-Pratt] told him. [The judge|Oluwaseun Balogun-Pratt] said no.`,
    },
    {
      text: `[The poll of 2,118 carers, carried out by Stonebridge Research between 3 and 9 May 2025|Stonebridge Research], found so.`,
    },
    {
      text: `It was hot, according to [a study led by researchers at the University of Ardle and Clyde Institute of Technology|University of Ardle]. Mind the Step, [a report published by WHO and UNICEF|WHO], says so.`,
    },
    {
      text: `[The Board of Directors of the Trans-Andean Development Bank (TADB)|Trans-Andean Development Bank] said so. [The Bank|Trans-Andean Development Bank] agreed. [TADB|Trans-Andean Development Bank] left.`,
    },
    {
      text: `[Elders of the Samburu community at Lesos|Elders of the Samburu community at Lesos] said so.`,
    },
    {
      text: `Kenya’s newest desalination plant opened. [Kenya’s Water Cabinet Secretary, Njeri Chebet|Njeri Chebet], said so. [The Cabinet Secretary|Njeri Chebet] left.`,
      facts: [`Njeri Chebet | Water Cabinet Secretary | Kenya`],
    },
    {
      text: `A nurse [who treated them|nurse] said so. Finance Minister Ana Rao, [who sits on the board|Ana Rao], said no.`,
    },
    {
      text: `Peru’s central bank trims rate\n\nThe brokerage Cumbre Valores was calm. [Peru’s central bank|Peru’s central bank] said so. The Central Bank of Chile agreed.`,
    },
    {
      text: `[A social worker in the North Riding, who asked for her name to be withheld|social worker in the North Riding], said so.`,
    },
    {
      text: `The inquiry by the law firm Delorme Vasseur ended. [An inquiry by the law firm Delorme Vasseur|Delorme Vasseur] found losses. [The inquiry’s report|Delorme Vasseur] said it was late.`,
    },
    {
      text: `[The poll of 2,118 carers, carried out by Stonebridge Research between 3 and 9 May 2025|Stonebridge Research], found so. [Stonebridge Research|Stonebridge Research] said no. [Data|Data] show so.`,
    },
    {
      text: `[A source close to the negotiations|source close to the negotiations] said so. [The source|source close to the negotiations] left.`,
    },
    {
      text: `[The UN refugee agency|UN refugee agency] said so. [UNHCR|UNHCR] said no.`,
    },
    {
      text: `[The UN refugee agency, UNHCR,|UNHCR] said so. [The agency|UNHCR] left. [UNHCR spokesperson Olga Sara|Olga Sara] said no.`,
      facts: [`Olga Sara | spokesperson | UNHCR`],
    },
    {
      text: `[The European Central Bank|European Central Bank] said so. [The ECB|European Central Bank] left. [ECB president Claire Dubois|Claire Dubois] said no. [The central bank|European Central Bank] agreed.`,
      facts: [`Claire Dubois | president | European Central Bank (ECB)`],
    },
    {
      text: `[Marie Curran, the Green Party's spokeswoman on housing|Marie Curran], said so. [The Greens’ Curran|Marie Curran] left.`,
      facts: [`Marie Curran | spokeswoman on housing | Green Party`],
    },
    {
      text: `[Rosa Lind, a biologist with the group Ocean Watch|Rosa Lind], said so. [Ocean Watch|Ocean Watch] said no. [The group|Ocean Watch] left.`,
      facts: [`Rosa Lind | biologist | Ocean Watch`],
    },
    {
      text: `[Police|Police] said so. [Inspector Tom Dale of the Northwick Constabulary|Tom Dale] said no. [Insp Dale|Tom Dale] left.`,
      facts: [`Tom Dale | Inspector | Northwick Constabulary`],
    },
    {
      text: `The court heard from 47 witnesses. [One of them, a diver identified only as Witness C,|Witness C] testified that he was paid. ‘They gave me a helmet,’ [the diver|Witness C] said. [Witness C|Witness C] left.`,
      facts: [`Witness C | diver`],
    },
    {
      text: `[Yallappa Hogar, a farmer with 5 acres at Sind|Yallappa Hogar], said so. [The forensic audit by the accountants Lind & Okar|Lind & Okar] found losses.`,
      facts: [`Yallappa Hogar | farmer`],
    },
  ],
};
