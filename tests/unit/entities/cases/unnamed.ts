import type { SpeakerCases } from '../marked-sources.ts';

/** Sources without a name, groups, and what is no speaker. */
export const UNNAMED: SpeakerCases = {
  described: [
    {
      text: `[A senior official|senior official] said it was late. [The official|senior official] said it would close.`,
    },
    {
      text: `[Analysts at Bank Meridian|Analysts at Bank Meridian] said it was late. [They|Analysts at Bank Meridian] said it would close. [The analysts|Analysts at Bank Meridian] gave no date.`,
    },
    {
      text: `[Residents of the harbour district|Residents of the harbour district] said it was late. [Residents|Residents of the harbour district] said it would close.`,
    },
    { text: `[Several participants|several participants] said it was late.` },
    { text: `[Some 30 villagers|villagers] said it was late.` },
    { text: `[More than 50 workers|workers] said it was late.` },
    { text: `[At least 20 residents|residents] said it was late.` },
    { text: `[No fewer than 30 farmers|farmers] said it was late.` },
    {
      text: `[A Western diplomat in Nairobi|Western diplomat in Nairobi] said it was late. [The diplomat|Western diplomat in Nairobi] said it would close.`,
    },
    { text: `[Two of the people briefed on the talks|people briefed on the talks] said it was late.` },
    {
      text: `[One teacher, who asked not to be named,|teacher] said it was late. [The teacher|teacher] said it would close. [She|teacher] feared for her job.`,
    },
    { text: `[Critics|Critics] said it was late. [Experts|Experts] said it would close.` },
    {
      text: `[A 34-year-old fisherman who gave his name only as Karim|Karim] said it was late. [Karim|Karim] said it would close.`,
    },
    { text: `[Doctors at the city’s main hospital|Doctors at the city’s main hospital] said it was late.` },
    {
      text: `[A person familiar with the plans|person familiar with the plans] said it was late. [The person|person familiar with the plans] said it would close.`,
    },
    { text: `[Ministers|Ministers] said it was late.` },
    {
      text: `[Officials in the capital|Officials in the capital] said it was late. [Officials|Officials in the capital] said it would close.`,
    },
    { text: `[Lawyers for Mr Dean|Lawyers for Mr Dean] said it was late.` },
  ],
  'boundaries that are off': [
    { text: `[Last month, Ana Rao|Ana Rao] said it was late. [On Tuesday Rao|Ana Rao] said it would close.` },
    {
      text: `[Ana Rao, director of the Lakes Bank,|Ana Rao] said it was late. [Rao ,|Ana Rao] said it would close.`,
      facts: ['Ana Rao | director | Lakes Bank'],
    },
    { text: `[Ana Rao, who|Ana Rao] said it was late. [Rao, the|Ana Rao] said it would close.` },
    {
      text: `[Ana Rao|Ana Rao], director of the Lakes Bank, said it was late.`,
      facts: ['Ana Rao | director | Lakes Bank'],
    },
    { text: `Finance Minister [Ana Rao|Ana Rao] said it was late.`, facts: ['Ana Rao | Finance Minister'] },
    {
      text: `[But the Lakes Council|Lakes Council] said it was late. [However, the council|Lakes Council] said it would close.`,
    },
    {
      text: `[Meanwhile, Mayor Ed Stone|Ed Stone] said it was late. [by Stone|Ed Stone] it was said.`,
      facts: ['Ed Stone | Mayor'],
    },
    {
      text: `[“Ana Rao|Ana Rao] said it was late. [Earlier this week, the Lakes Council|Lakes Council] said it would close.`,
    },
    {
      text: `[In a letter on Monday, Ana Rao of the Lakes Bank|Ana Rao] said it was late.`,
      facts: ['Ana Rao | | Lakes Bank'],
    },
    { text: `[Ana Rao and other officials|Ana Rao] said it was late.` },
    { text: `[Speaking in Geneva, Ana Rao|Ana Rao] said it was late.` },
    {
      text: `[the director of the Lakes Bank Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | director | Lakes Bank'],
    },
    { text: `[the Harbour Board on|Harbour Board] said it was late.` },
    { text: `[that the Harbour Board|Harbour Board] said it was late.` },
  ],
  'boundaries of a tagger': [
    {
      text: `Ana Rao, director of the Lakes Bank, opened it. It would close, [according to Rao|Ana Rao]. “It is [late,” Rao|Ana Rao] added. It is [late, she|Ana Rao] said. [Commenting on the plan, Mayor Ed Stone|Ed Stone] said no. It is [late. Stone|Ed Stone] left.`,
      facts: ['Ana Rao | director | Lakes Bank', 'Ed Stone | Mayor'],
    },
    {
      text: `The Department of River [Works|Department of River Works] said it was late. A senior [engineer|senior engineer] said it would close. Mr [Lund|Lund] said no. [A spokesman|Pete Ash], Pete Ash, said yes.`,
      facts: ['Pete Ash | spokesman'],
    },
    {
      text: `[said Tina Wu, a nurse|Tina Wu], of the delay. [says the Lakes Council|Lakes Council].`,
      facts: ['Tina Wu | nurse'],
    },
  ],
  'no speaker': [
    {
      text: `Ana Rao met them. [Last month|-] said it was late. [A $250,000 bond over the works|-] said so.`,
    },
    { text: `[We|-] said it was late.` },
  ],
  'a bare word for somebody whom the text names elsewhere is no speaker': [
    {
      text: `[Liberia|Liberia] said it would help. He did not work there, [the federation|-] said. [The provincial department|-] said it was late.`,
    },
    {
      text: `It rained. [The company|company] said it was late. [The federation|federation] said it would close.`,
    },
    { text: `[Ana Rao|Ana Rao] said so. [Jo Lane|Jo Lane] said no. [The pair|-] said it would close.` },
    { text: `A small company was fined. [The company|small company] said it was late.` },
    {
      text: `It rained. [The government|government] said it was late. [The police|police] said it would close.`,
    },
    { text: `It rained. [The health ministry|health ministry] said it was late.` },
  ],
  'who is brought in without a name is meant by the same noun later, not whom the text names': [
    {
      text: `Ana Rao, a doctor in Leeds, treated a 43-year-old man for months. Rao asked a colleague for help. “It does not trouble me now,” [the man|43-year-old man] wrote.`,
    },
    {
      text: `At a meeting in Leeds, a young woman asked Ana Rao about it. “It is late,” [the woman|young woman] said.`,
    },
    {
      text: `One man came in. [The man|man] said it was late. A cashier was shaken. “Too late,” said [the woman|woman].`,
    },
    {
      text: `A second harbour officer agreed with Ed Stone. In an email, [the officer|second harbour officer] said it was late.`,
    },
    {
      text: `[A teacher in Leeds|teacher in Leeds] said it was late. [One teacher|teacher] said it would close. [Several drivers|several drivers] said no.`,
    },
    {
      text: `[Officials in Leeds|Officials in Leeds] said it was late. [Some officials|some officials] said it would close.`,
    },
  ],
  'documents of that kind at large, or whose sentence only goes on to name somebody, are by nobody told of': [
    {
      text: `[A study by the Lakes Institute|Lakes Institute] found that it rained. It was dry, according to [official data|official data], and [many other studies|many other studies] found that it was not.`,
    },
    { text: `It was late. [The lawsuit|lawsuit] alleges defamation by Ana Rao.` },
    { text: `The letter, postmarked from Lakeland, came late. [The letter|letter] said it would close.` },
    {
      text: `A survey published last week by the Lakes Institute came late. [The survey|Lakes Institute] found that it rained.`,
    },
  ],
  'a place is neither who wrote a document nor who did something': [
    {
      text: `“It melted,” said [the study’s lead author Ana Rao|Ana Rao], from the Lakeland Institute. [The study|study] said it was late.`,
    },
    { text: `A research team looked at cores from Lakeland Bay. [The research|research] said it was late.` },
    { text: `[The study|study] said it was late. An analysis by the Lakes Bank was older.` },
    { text: `[The latest figures from the department|department] show it was late.` },
    { text: `[A report from Canada’s auditor general|Canada’s auditor general] said it was late.` },
    { text: `Novelist Jo Watson, from Johannesburg, [who|Jo Watson] has written books, said it was late.` },
  ],
  pronouns: [
    {
      text: `[Deborah Munk|Deborah Munk] met Carl Stein, a banker. [She|Deborah Munk] said it was late. [Stein|Carl Stein] said it was not. [He|Carl Stein] said it would close. It would not, [she|Deborah Munk] said.`,
    },
    {
      text: `[Priyanka Iyer, an economist|Priyanka Iyer], said it was late. [Rajiv Menon, a trader|Rajiv Menon], said it was not. [She|Priyanka Iyer] said prices rose. [He|Rajiv Menon] said they fell.`,
    },
    {
      text: `[Oluwaseun Adeyemi, a farmer|Oluwaseun Adeyemi], said it was late. [Ngozi Eze, a trader|Ngozi Eze], said it was not. [She|Ngozi Eze] said it would close. [He|Oluwaseun Adeyemi] said it would not.`,
    },
    {
      text: `[The Harbour Board|Harbour Board] said it was late. [Mayor Ed Stone|Ed Stone] said it was not. [It|Harbour Board] said it would close.`,
    },
    { text: `[Ana Rao and Ed Stone|Ana Rao] said it was late.` },
    {
      text: `Mayor Ed Stone opened the bridge with Nurse Tina Wu. [He|Ed Stone] said it was late. [She|Tina Wu] said it would close.`,
    },
  ],
};
