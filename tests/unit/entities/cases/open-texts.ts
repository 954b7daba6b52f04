import type { SpeakerCases } from '../marked-sources.ts';

/** What texts that nobody had tuned on showed once they were read. */
export const OPEN_TEXTS: SpeakerCases = {
  'letters that are also a title in short': [
    {
      text: `The Marlow Council met. [ARCH Executive Director Lindsay Marsh|Lindsay Marsh] said it was late.`,
      facts: ['Lindsay Marsh | Executive Director | ARCH'],
    },
  ],
  'a firm whose name ends as those of peoples do': [
    {
      text: `The publisher Marlan announced a settlement with Lindazon. [Lindazon|Lindazon] said it was glad. Marlan’s deal ends it. [Marlan CEO John Sergan|John Sergan] said it was late.`,
      facts: ['John Sergan | CEO | Marlan'],
    },
  ],
  'a surname that is a headline’s verb as well': [
    {
      text: `[Secretary of State Jane Unveils|Jane Unveils] said it was late.`,
      facts: ['Jane Unveils | Secretary of State'],
    },
  ],
  'an attorney of the state': [
    {
      text: `[Lake County State’s Attorney Eileen Berg|Eileen Berg] said it was late. [Assistant State’s Attorney David Will|David Will] said so, too.`,
      facts: [
        'Eileen Berg | Lake County State’s Attorney | Lake County',
        'David Will | Assistant State’s Attorney | -',
      ],
    },
  ],
  'two with one title': [
    {
      text: `Senators Olga Ray and Susan Orr won. [Senators Ray and Orr|Olga Ray] said it was late. [Senators Ray and Orr in a joint letter|Olga Ray] said so, too.`,
    },
  ],
  'a paper by what stands in it': [
    {
      text: `[A report in the Marlow Gazette|Marlow Gazette] said it was late. [A May article in the Oakley Business Journal|Oakley Business Journal] said so, too.`,
    },
    { text: `[A study in the Lakes area|study in the Lakes area] said it was late.` },
  ],
  'a body of a place': [
    {
      text: `[The Norwegian embassy in Oakley|Norwegian embassy in Oakley] said it was late. [Authorities in Marlow|Authorities in Marlow] said so. [The authorities|Authorities in Marlow] said it again.`,
    },
  ],
  'somebody by surname alone': [
    {
      text: `“It was late,” [a woman from Oakley, whose surname is Lin|Lin], said. [Lin|Lin] said so again.`,
    },
  ],
  'an office behind a name': [
    {
      text: `On the grant, Dev Kumar, [CEO & Co-Founder of Prosper|Dev Kumar] said it was late.`,
      facts: ['Dev Kumar | CEO & Co-Founder | Prosper'],
    },
  ],
  'the administration of somebody': [
    {
      text: `Rao administration bans robots\n\n[The Rao administration|Rao administration] said it was late. The Federal Harbour Commission was glad.`,
    },
  ],
  'a thing that looks like a name': [
    {
      text: `Guests sat in the garden of the Royal Marlow hotel. [The mayor of Hepburn, Brian Hood|Brian Hood], said the town was full. Guests sat outside. The Royal Marlow hotel has closed. It was late, [he|Brian Hood] said.`,
    },
  ],
  'people who are first told of in short': [
    {
      text: `[Executives|Corbel executives] said it was late. [The Corbel executives|Corbel executives] said it would close.`,
    },
  ],
  'a charity named for what it does': [
    {
      text: `[Kamal Hadad, Founder and Chief Executive Officer, Aspire for Rural Homes|Kamal Hadad], said it was late.`,
      facts: ['Kamal Hadad | Founder and Chief Executive Officer | Aspire for Rural Homes'],
    },
  ],
  'it, which the sentence before opens with': [
    {
      text: `[The mayor|mayor] said it was late. The report was handed over in the Hall of Arts, Roads and Health. [It|report] said it would close.`,
    },
    {
      text: `Marlow Cycling met. The Better Roads for Oakley group also wrote a letter. [It|Better Roads for Oakley] said it was late.`,
    },
  ],
  'a hotel or an airport': [
    {
      text: `The Royal Marlow Hotel has opened. [Jack Lind, General Manager of the hotel|Jack Lind], said it was late.`,
      facts: ['Jack Lind | General Manager | Royal Marlow Hotel'],
    },
    {
      text: `[Marlow Airport|Marlow Airport] said it was late. [The airport|Marlow Airport] said it would close.`,
    },
  ],
  'an institute that has a word for documents in its name': [
    {
      text: `Ana Rao works at the Oakley Children’s Research Institute. The mayor was late. The study is out now. [It|study] said it was late.`,
    },
  ],
  'whoever retired from an office': [
    {
      text: `[Randy Lind, who retired as the Lakes Agency’s deputy director in 2019|Randy Lind], said it was late.`,
      facts: ['Randy Lind | deputy director | Lakes Agency'],
    },
  ],
  'an office for several fields, the last with an article': [
    {
      text: `[David Roe, Acting Minister for Information, Communications and the Arts|David Roe], said it was late.`,
      facts: ['David Roe | Acting Minister for Information, Communications and the Arts'],
    },
  ],
  'who acts in an office, and for somebody': [
    {
      text: `[Olga Ray, acting director of the Lakes Agency|Olga Ray], said it was late. [Tom Lind, acting for the Harbour Bank|Tom Lind], said so, too.`,
      facts: ['Olga Ray | acting director | Lakes Agency', 'Tom Lind | - | Harbour Bank'],
    },
  ],
  'a field between a body and an office': [
    {
      text: `The University of Marlow met. [University of Marlow Sales Director Olga Ray|Olga Ray] said it was late. [Ames Armstrong DC-8 manager Tom Lind|Tom Lind] said so, too. Ames Armstrong closed.`,
      facts: ['Olga Ray | Sales Director | University of Marlow', 'Tom Lind | DC-8 manager | Ames Armstrong'],
    },
    {
      text: `The Oro School of Research met. [Oro School of Research Director Olga Ray|Olga Ray] said it was late.`,
      facts: ['Olga Ray | Director | Oro School of Research'],
    },
  ],
  'what a body is, before its name': [
    {
      text: `[Local newspaper the Marlow Gazette|Marlow Gazette] said it was late. [The charity Water for Oro|Water for Oro] said so. [The state-run Lakes News Agency|Lakes News Agency] said so, too.`,
    },
  ],
  'an office of firms in letters, before its holder': [
    {
      text: `[Corbel COO, Mary Files|Mary Files], said it was late. [Mary Hill, Lindora SVP|Mary Hill], said so, too.`,
      facts: ['Mary Files | COO | Corbel', 'Mary Hill | SVP | Lindora'],
    },
  ],
  'two offices with a stroke': [{ text: `[Founder/CEO Tom Beck|Tom Beck] said it was late.` }],
  'a verb, which is nobody': [
    { text: `The mayor was late, [citing|-] reasons. It was late, [warned|-] so.` },
  ],
  'what is no organisation': [
    {
      text: `[Television actor Pat Lind|Pat Lind] said it was late. [Jenny Marsh, who leads Building Arrow|Jenny Marsh], said so, too.`,
      facts: ['Pat Lind | Television actor | -', 'Jenny Marsh | - | -'],
    },
  ],
};
