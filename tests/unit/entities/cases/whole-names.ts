import type { SpeakerCases } from '../marked-sources.ts';

/** Each speaker once, under the right whole name: what fresh pages and releases showed. */
export const WHOLE_NAMES: SpeakerCases = {
  'names with a hyphen, with a title, and by which somebody is called as well': [
    {
      text: `It fits the argument of Rep. Ana Moreno-Cortez, [who|Ana Moreno-Cortez] said it was late.`,
    },
    { text: `It is the tale of a 43-year-old man [who|43-year-old man] said it was late.` },
    {
      text: `The real Prince Oskar was busy. The paper asked how Oskar, Queen Elspeth II's third child, could be sure. [Oskar|Prince Oskar] said it was late. [He|Prince Oskar] said no.`,
    },
    {
      text: `The firm called in league legend Robert Hanlonski (aka Hanlo), with Mara Thom. “It is late,” said [Hanlo|Robert Hanlonski].`,
    },
  ],
  'initials that are a legal form elsewhere, and a given name of either': [
    { text: `[Attorney General KK Venu|KK Venu] said it was late. [Venu|KK Venu] said no.` },
    { text: `[The secretary, Laurie Ferg|Laurie Ferg], said it was late. [Mr Ferg|Laurie Ferg] said no.` },
  ],
  'an adverb before a name': [
    { text: `Perhaps Trevin's crew will go. [Trevin|Trevin] said it was late.` },
    { text: `Maybe Ana Trevin will go. [Trevin|Ana Trevin] said it was late.` },
  ],
  bodies: [
    {
      text: `Today, [Grey Coast Ventures’ (GCV) affiliate GCV Harbour Works|GCV Harbour Works] announced it was late.`,
    },
    {
      text: `[The Salt Church of Hope in Oro|Salt Church of Hope in Oro] said it was late. [The church|Salt Church of Hope in Oro] said no.`,
    },
    {
      text: `Chris Hemming will return, according to [The Bollywood Reporter|The Bollywood Reporter]. It is late, according to [The Verga’s review|The Verga].`,
    },
    {
      text: `[The Lakes Economist Ana Rao|Ana Rao] said no. [The Corbel Chief Economist|Ana Rao] said it was late.`,
    },
    {
      text: `[Volkswagen|Volkswagen] said it was late. [VW|Volkswagen] said it would close.`,
    },
    { text: `[Lakemere|Lakemere plc] said it was late. [Lakemere plc|Lakemere plc] said it would close.` },
    {
      text: `[Halden BioScience Corp.|Halden BioScience Corp.] is pleased to announce it was late.\n\n“It is late.” - [The Honourable Heath Mac, Minister of Fishing and Agri-Food About Halden BioScience Corp. Based in Riga|Heath Mac]`,
    },
    {
      text: `TULSA, OKLAHOMA - June 10, 2025 (NEWSLINE) - [Centmore, a division of Mitello, Inc. (OTC:MITL)|Centmore], is proud to announce it was late.`,
    },
  ],
  'how many is no name, nor is who cites': [
    { text: `[An overwhelming 70 percent of savers|savers] said it was late.` },
    { text: `[Roughly 7 in 10 younger savers|younger savers] said it was late.` },
    { text: `[Approximately 15,000 women|women] said it was late.` },
    { text: `[A number of analysts|analysts] said it was late.` },
    {
      text: `It is late, according to [industry sources cited by the publication DigiTide|industry sources].`,
    },
  ],
  'what a by-phrase behind another verb names has issued nothing': [
    {
      text: `[Evidence of fires within the settlements|Evidence of fires within the settlements] suggests the islands were first settled by Eastern Polynesians.`,
    },
  ],
  'whom questions address answers': [
    {
      text: `Introducing Marta Reyel, New Chair at Lakeline\n\nLakeline is glad to have Marta Reyel on board.\n\n[Q|Question]: Marta – we are glad. Is it late?\n\n[A|Marta Reyel]: It is.`,
    },
  ],
};
