import { describe, expect, test } from 'vitest';
import { attributionsIn, expectedOf, partsOf } from './attributions-in.ts';

/** Blocks, a line each. */
const blocks = (lines: string): string => lines.replace(/\n\s*/g, '\n\n');

const CASES: Readonly<Record<string, readonly string[]>> = {
  'a cue that leads to a list': [
    `{source:The union} {cue:demands}:
    • {content:a pay rise of 5 percent};
    • {content:shorter hours}.
    The strike begins on Monday.`,
    `{source:The report} {cue:recommends} that:
    • {content:the bridge be closed at once}
    • {content:the council pay for a ferry}`,
    `{source:The panel} {cue:called for}:
    1. {content:A new bridge}
    2. {content:A ferry}`,
    `{source:Ms Rao} {cue:warned of} three risks:
    - {content:Floods}
    - {content:Drought}`,
    `In a letter on Monday, {source:the residents} {cue:asked} for the following:
    - {content:A ferry until the bridge reopens}
    - {content:An apology}`.replace('{cue:asked} for the', '{cue:asked} for the'),
    `{cue:According to} {source:the report}:
    - {content:the bridge is 90 years old}
    - {content:nobody inspected it}`,
  ],
  'the paragraph below a cue': [
    `{source:The governor} {cue:added}:
    {content:It is typical of them. They know nothing about the bridge}.
    The bridge opens in May.`,
    `In the text below the film, {source:Rao} {cue:wrote}:
    {content:I think that the bridge will be closed by May}.
    A new ferry runs from June.`,
    `{source:The minister} {cue:said}:
    {content:This is good news for every shipyard in the bay}.
    {content:The bay builds ferries, and we want to see more of them}.
    The figures came out on Monday.`,
  ],
  'a noun that leads to a list': [
    `{source:The union}’s {cue:demands} are:
    • {content:a pay rise}
    • {content:shorter hours}`,
    `{source:The report} makes two {cue:recommendations}:
    1. {content:The bridge should be closed}.
    2. {content:The council should pay}.`,
    `The {cue:recommendations} of {source:the panel}:
    • {content:a new bridge}
    • {content:a ferry}`,
  ],
  'paragraphs tied by semicolons': [
    `{source:The court} {cue:ruled} that:
    {content:the ban was lawful};
    {content:the minister had acted in time}; and
    {content:no costs were due}.
    The case is closed.`,
  ],
  'a block quotation': [
    `{source:Ms Rao} {cue:wrote}:
    > {content:The bridge is late. We are sorry.}
    > {content:It will open in May.}`,
  ],
};

for (const [what, texts] of Object.entries(CASES)) {
  describe(what, () => {
    test.each(texts)('%s', (marked) => {
      const { text, parts } = expectedOf(blocks(marked));
      expect(partsOf(attributionsIn(text))).toEqual(parts);
    });
  });
}

test('points with sources of their own are theirs', () => {
  const { text, parts } = expectedOf(
    blocks(`The council heard three views:
    • {source:Ms Rao} {cue:said} {content:the bridge was safe}.
    • {source2:Mr Lee} {cue2:said} {content2:it was not}.`),
  );
  expect(partsOf(attributionsIn(text))).toEqual(parts);
});

test('a claim inside a point is the list’s', () => {
  const { text, parts } = expectedOf(
    blocks(`{source:The report} {cue:recommends} that:
    • {content:the ministry announce its plans early}
    • {content:officials explain how much they spent}
    • {content:the firm says what it knew}`),
  );
  expect(partsOf(attributionsIn(text))).toEqual(parts);
});

test.each([
  'Ms Rao \n\nThe union demands:\n\n; ',
  'You will need:\n\n• two eggs\n\n• a bowl',
  'The fund has three parts:\n\n• repair\n\n• removal',
  'Please note:\n\n• doors open at six\n\n• there is no parking',
  'The museum shows:\n\n• old maps\n\n• coins',
])('nobody says it: %j', (text) => {
  expect(attributionsIn(text)).toEqual([]);
});
