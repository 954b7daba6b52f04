import type { SpeakerCases } from '../marked-sources.ts';

/** Whom "he" and "she" cannot be, by where the names stand. */
export const PRONOUNS: SpeakerCases = {
  'whoever the claim itself names does not make it': [
    {
      text: `[Tom Hale, an economist at Corbel|Tom Hale], said David Moss could appeal. [He|Tom Hale] said Moss would have to show proof.`,
    },
    {
      text: `[Ana Rao|Ana Rao] said it was late. [She|Ana Rao] praised Mary Moss.\n\n[She|Ana Rao] said Moss had won.`,
    },
    {
      text: `[David Hale|David Hale] said no. [He|David Hale] said Rosa Hale was right.`,
    },
  ],
  'nobody has spoken who is spoken of after “said”': [
    {
      text: `[Mary Moss|Mary Moss] said David Rao had a fund when he ran. It was late, [she|Mary Moss] said.`,
    },
    {
      text: `[Tom Hale|Tom Hale] said David Moss would follow.\n\n“It is done by the board,” [he|Tom Hale] said.`,
    },
    { text: `“It is late,” said Tom Hale of Corbel. [He|Tom Hale] left.` },
  ],
  'whoever is named as what “he” does something to is another': [
    {
      text: `[David Moss|David Moss] called on them to stop.\n\nThough he did not mention Paul Rao or John Hale by name, [he|David Moss] said they should go.`,
    },
    { text: `[David Moss|David Moss] left. He mocked Paul Rao over the vote. [He|David Moss] said no.` },
  ],
  'whom “he” says something of is another': [
    {
      text: `[David Moss|David Moss] said no. It was a swipe at Paul Rao, whom [he|David Moss] called weak. [He|David Moss] left.`,
    },
    {
      text: `[David Moss|David Moss] said no. But it hit Paul Rao, who [he|David Moss] dubbed a liar.`,
    },
  ],
  'the subject of the sentence before rather than who is named in it further on': [
    {
      text: `Edward Moss spoke to reporters after a meeting with members who have endorsed David Rao. [He|Edward Moss] said it was the first.`,
    },
    { text: `[Ana Rao|Ana Rao] spoke to Tom Hale, [who|Tom Hale] said it was late. [He|Tom Hale] left.` },
  ],
  'no body that “they” stood for is “she”': [
    {
      text: `[The Lakes Fire Service|Lakes Fire Service] says so. “We left,” said [resident Ana Rao|Ana Rao]. [They|Lakes Fire Service] said it was late.\n\n“It is only stuff,” [she|Ana Rao] said.`,
    },
  ],
  'no country is “he”': [
    {
      text: `[David Moss|David Moss] just talks of sport. In his parents' Dominican Republic, it is everything, [he|David Moss] says.`,
    },
  ],
};
