import type { SpeakerCases } from '../marked-sources.ts';

/** Where a name, a description and an organisation begin and end. */
export const TOLD_WHOLE: SpeakerCases = {
  'somebody without a name is called as the text first calls them': [
    { text: `[Some studies|some studies] say that it was late.` },
    { text: `[His attorney|his attorney] said it was late.` },
    { text: `[The university’s student newspaper|university’s student newspaper] said it was late.` },
  ],
  'staff of a body speak for it': [
    {
      text: `[The Lakes Bank delegation|Lakes Bank] said it was late. [The Lakes Bank|Lakes Bank] said it would close.`,
    },
    {
      text: `[Representatives of the Lakes Bank|Lakes Bank] said it was late. [The Lakes Bank|Lakes Bank] said it would close.`,
    },
  ],
  'an organisation in front of a name is no part of it': [
    { text: `[Pacific Guest Experience Amanda Lind|Amanda Lind] said it was late.` },
    {
      text: `[Lakeland Secretary of State Shenna Bellows|Shenna Bellows] said it was late.`,
      facts: ['Shenna Bellows | Lakeland Secretary of State'],
    },
  ],
  'whose a body is, is another': [
    {
      text: `[White Hall spokesman Bo Ray|Bo Ray] said it was late. [Ana Rao, director of the White Hall’s Office of Strategy and Trade|Ana Rao], said it would close.`,
      facts: [
        'Bo Ray | spokesman | White Hall',
        'Ana Rao | director | White Hall’s Office of Strategy and Trade',
      ],
    },
  ],
  'another office of whoever is told of ends a name': [
    {
      text: `[Ana Rao, president of the Lakes Chamber of Commerce and managing director of Corbel|Ana Rao], said it was late.`,
      facts: ['Ana Rao | president | Lakes Chamber of Commerce'],
    },
    {
      text: `[Speaker of the House Rep. Bo Ray|Bo Ray] said it was late.`,
      facts: ['Bo Ray | Speaker | House'],
    },
    {
      text: `[Ana Rao of Paths to Peace|Ana Rao] said it was late.`,
      facts: ['Ana Rao | - | Paths to Peace'],
    },
    {
      text: `[Jim Lund, who was president of Marlow College before he came to the bank|Jim Lund], said it was late.`,
      facts: ['Jim Lund | president | Marlow College'],
    },
  ],
  'what tells of somebody in front of an office is no organisation': [
    { text: `[Famed chef Ana Rao|Ana Rao] said it was late.`, facts: ['Ana Rao | chef | -'] },
  ],
  'an office, a body, its letters and a name': [
    {
      text: `Talks were held with the President of the Lakes Bank Group (LBG) Mr. Ajit Banda at the palace. [The President of the Lakes Bank Group|Ajit Banda] said it was late.`,
    },
  ],
  'a Dutch article in short is of the name': [
    { text: `“It is late,” said [Ester in ’t Groen, head of works at Corbel|Ester in ’t Groen].` },
  ],
};

/** Who is meant by a seat, and by "the company" of whoever has just spoken. */
export const MEANT_BY_SEAT: SpeakerCases = {
  'the one who sits for the place': [
    {
      text: `Senator Hal Marsh of Kentria met Republican front-runner Don Rump. [The Kentria Republican|Hal Marsh] said it was late.`,
    },
    {
      text: `[Speaker Paul Lund|Paul Lund] says it is late, and is rattled by Republican Don Rump’s comments. In an interview, [the Lakeland Republican|Paul Lund] said it would close.`,
    },
    {
      text: `Governor Ana Roe of Norria met Bo Ray. [The Lakeland governor|Lakeland governor] said it was late.`,
    },
  ],
  'nobody who was spoken of sits for a firm or a bank': [
    {
      text: `[Ole Lund, a union leader|Ole Lund], said it was late. [The Wexmart representative|Wexmart] said it was early. [The Lakesbank governor|Lakesbank governor] said no.`,
    },
  ],
  'a company that has just spoken under a name that tells of none': [
    {
      text: `Many work at Lund Industries. [Vendora|Vendora] says its business has tripled. [The company|Vendora] says its staff grew.`,
    },
    {
      text: `Many work at Lund Industries. [Musgrave|Musgrave] says the plan has worked. [The company|Lund Industries] says its staff grew.`,
    },
  ],
};
