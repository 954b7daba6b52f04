import type { SpeakerCases } from '../marked-sources.ts';

/** What the lists of ninety saved pages showed when they were read against the pages. */
export const SAVED_PAGES: SpeakerCases = {
  'one of two who were named together is not both': [
    {
      text: `The film is off, [reports from The Reel and Dateline|The Reel and Dateline] said. [The Reel’s report|The Reel] says it is late. [The Reel|The Reel] said three scripts are left. [Dateline|Dateline] said so.`,
    },
    {
      text: `[The United Lakes and the Coastal Union|United Lakes and the Coastal Union] said it was illegal. [The Coastal Union|Coastal Union] said it would act. [The United Lakes|United Lakes] said nothing had changed.`,
    },
    {
      text: `[Farmers and residents|Farmers and residents] said the dam leaked. It was built in 1990, [residents|residents] said. [The farmers|farmers] said the field was wet.`,
    },
    {
      text: `[Harker and Lind|Harker and Lind] said sales rose. [Harker|Harker and Lind] said it would grow.`,
    },
  ],
  '"they" are not those before others came': [
    {
      text: `[The unions|unions] said thousands came.\n\nLeaders of the Legislature have stayed away. [They|-] said it was late.`,
    },
    {
      text: `[The unions|unions] said thousands came.\n\nHollis and leaders of the Legislature have stayed away. They seem tired. However, [they|-] said it was late.`,
    },
    { text: `[The unions|unions] said thousands came. Many took a bus. [They|unions] said so.` },
  ],
  'a clause with "who" tells of nobody with another office': [
    {
      text: `A man threatened U.S. Rep. Ilsa Omran, prosecutors said. [The clerk who took the call|clerk] said he was rude.`,
    },
  ],
  'nobody’s work says anything in his name, and no number does': [
    {
      text: `[Martin Taylor|Martin Taylor] said he was ill. One clue was Taylor’s blood work, [which|-] showed an allergy.`,
    },
    { text: `Among adults, [the number who|-] said so rose by half.` },
  ],
  'a body is named whole, without what it speaks on': [
    {
      text: `Nobody can trust the White House on Dana Trumbull’s health. “He is well,” said [Hogan Gill, the White House press secretary|Hogan Gill].`,
      facts: ['Hogan Gill | press secretary | White House'],
    },
    {
      text: `[A group of Swiss scientists|group of Swiss scientists] said it was new.`,
    },
  ],
  'the company of a lead is none that is named only further on': [
    {
      text: `New York is looking into Loopwork, two people said.\n\n[The company|-] said it had been asked.\n\nSoftgate Group Corp agreed to put money in Loopwork.`,
    },
  ],
  'a capital at the head of a sentence is no employer': [
    {
      text: `[High school math teacher Angela Cope|Angela Cope] said it was late. Joe Schlab teaches at Richmond High School.`,
      facts: ['Angela Cope | High school math teacher | -'],
    },
    {
      text: `[Muslim mayor Sadiq Kahn|Sadiq Kahn] said it was late.`,
      facts: ['Sadiq Kahn | Muslim mayor | -'],
    },
  ],
};
