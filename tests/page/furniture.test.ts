import { expect, test } from 'vitest';
import type { BlockKind } from '@/lib/core/passages.ts';
import type { PageBlock } from '@/lib/page/block-builder.ts';
import { type Known, withoutFurniture } from '@/lib/page/furniture.ts';

/** "kind: text" with links in brackets: "paragraph: See [the plan] of May". */
function block(line: string): PageBlock {
  const [, kind, marked = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
  const links = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, link = '']) => link);
  const linked = links.join('').length;
  return { kind: kind as BlockKind, text: marked.replaceAll(/[[\]]/g, ''), linked, segments: [], marks: [] };
}

const PROSE =
  'paragraph: The board has made up its mind, and the fees rise in May, as [the plan of March] had it.';
const LAST =
  'paragraph: The fees had not been raised for eleven years, and nobody at the table spoke against it.';
const APART = { isInFlow: () => false, boxOf: () => null, isByPicture: () => false };
const sort = (lines: readonly string[], known: Partial<Known> = {}) =>
  withoutFurniture(lines.map(block), {
    headline: '',
    alternativeTexts: new Set(),
    authors: [],
    ...APART,
    ...known,
  });
const kept = (lines: readonly string[], known: Partial<Known> = {}) =>
  sort([PROSE, ...lines, LAST], known)
    .kept.slice(1, -1)
    .map(({ kind, text }) => `${kind}: ${text}`);

test.each([
  ['a link to another story', 'paragraph: Read also: [The bridge is to close for a year]'],
  ['a linked list', 'list-item: [Ferries to run all night]'],
  ['a label', 'paragraph: Advertisement'],
  ['data for scripts', 'paragraph: { "js_modules": [{"name": "photo"}], "assetid": "2162867" }'],
  ['who may reproduce it', 'paragraph: Not to be reproduced without permission of the Quay'],
  [
    'what a subscriber agrees to',
    'paragraph: Subscribing to a newsletter constitutes acceptance of our terms.',
  ],
  ['how comments are chosen', 'paragraph: Comments are filtered for language, and registration is required.'],
  ['an agency’s picture', 'paragraph: Ada Quist, who chairs the board, left it on Wednesday. (AP Photo)'],
  ['whose picture it is', 'paragraph: The ferry was as long as the quay. Photo: Supplied by Ada Quist'],
  ['a player’s notice', 'paragraph: Media playback is unsupported on your device'],
  ['one that failed', 'paragraph: We apologize, but this video has failed to load.'],
  ['a notice of scripts', 'paragraph: JavaScript is disabled in your browser.'],
  ['a button', 'list-item: Share this article'],
  ['the headline again', 'heading: Fees rise'],
  ['breadcrumbs', 'paragraph: [Home] / [Harbour] / Fees rise'],
  ['a notice of the print edition', 'paragraph: A version of this article appears in print on Page A2.'],
  ['a newsletter in brackets', 'paragraph: [What you need to know: get the Quay today in your inbox.]'],
  ['what leads to a map', 'paragraph: Map: Where the ferries go'],
  ['a disclosure', 'paragraph: This post may contain affiliate links. See our page on it.'],
  ['whose opinions they are', 'paragraph: Opinions expressed by contributors are their own.'],
  ['a source with the way back', 'list-item: ^ Quist, Ada (2013). “The quays of the north”.'],
  ['whom to ask', 'paragraph: “Questions? Comments? Email us at desk@quay.example'],
  ['who else wrote', 'paragraph: Contributing: Ada Quist, Paavo Renn.'],
  ['who reported', 'paragraph: Reported by Ada Quist and Paavo Renn. Edited by Bo Lindh.'],
  ['an icon’s letter', 'paragraph: S'],
  [
    'what a site asks of its readers',
    'paragraph: Like what you have read? Our newsletter comes to your inbox each Friday.',
  ],
  [
    'what one agrees to',
    'paragraph: By giving an email address I agree to the terms of use and have read the privacy notice.',
  ],
  ['who pays whom', 'paragraph: Ada Quist does not work for, consult or own shares in any harbour.'],
  [
    'the release elsewhere',
    'paragraph: View source version on harbourwire.example: https://harbourwire.example/a',
  ],
  [
    'what a reader gets for registering',
    'paragraph: When you register, we’ll also send you a book on the sea.',
  ],
  [
    'a call to register',
    'paragraph: You choose what you read. Register now to enjoy the finest writing on ships.',
  ],
  [
    'where to give one’s address',
    'paragraph: To get seven more, just enter your email address in the box below.',
  ],
  [
    'a newsletter behind a question',
    'paragraph: Not tired of it? Sign up now for the Quay Weekly newsletter and more!',
  ],
  ['a call for comments', 'paragraph: What do you think? Scroll down to comment below.'],
  [
    'where to follow the author',
    'paragraph: Quist & Renn write on ships. Follow them on Twitter @quistrenn.',
  ],
  ['who helped', 'paragraph: Reporting was contributed by Ada Quist and Paavo Renn.'],
  ['who edited it', 'paragraph: Additional editing and production by Ada Quist.'],
  [
    'whom the picture above is by',
    'paragraph: [Featured Image by Ada Quist/Harbour Pictures]'.replaceAll(/[[\]]/g, ''),
  ],
  ['a label that goes on', 'paragraph: Advertisement · Scroll to continue'],
  ['where each reported from', 'paragraph: Ada Quist reported from Orrin, Maine, and Bo Lindh from Ness.'],
  ['an office under a name', 'paragraph: Quay Staff Writer'],
  ['a writer beside them', 'paragraph: Staff writer Cleo Marr contributed.'],
  ['whose the recording is', 'paragraph: Audio produced by Jack Moss.'],
  ['the label of the author’s box', 'paragraph: About the Author'],
  ['an agency’s picture, by name', 'paragraph: Boats sit ashore in Orrin, March 1, 2026. (Xinhua/Ada Quist)'],
  ['what is for sale where the page ends', 'heading: Subscribe to unlock this article'],
  ['who reported it from there', 'paragraph: Teo Lind of member station WTRN reported from Tern Bay.'],
  ['a heading of its newsletter', 'heading: Sign up for daily updates'],
  ['that it was updated', 'paragraph: This story has been updated with additional information.'],
  ['where to log in', 'paragraph: Already have an account? Log in.'],
  ['a date', 'paragraph: Wednesday, 25 November 2026.'],
  ['a time of day', 'paragraph: Wednesday, 25 November 2026, 10:48 a.m.'],
])('%s goes', (_, line) => {
  expect(kept([line], { headline: 'Fees rise' })).toEqual([]);
});

test.each([
  ['a paragraph with a link', 'paragraph: The board said in [its statement] that it had no choice.'],
  ['a linked heading', 'heading: [What the plan says]'],
  ['a table of links', 'table-row: [Harbour fees]	[12 percent]'],
  ['a sentence that begins like a label', 'paragraph: Share prices fell by a third.'],
  [
    'a sentence with such a word and a colon',
    'paragraph: Maps: the board had none, it said on Monday, and no plans.',
  ],
  [
    'a sentence on opinions',
    'paragraph: The views expressed at the meeting were many, and few of them kind.',
  ],
  [
    'a sentence on who has to register',
    'paragraph: Owners must register now to keep their moorings, the board said.',
  ],
  [
    'a sentence on whom to ask',
    'paragraph: The police ask whoever saw it to contact them on the emergency number.',
  ],
  [
    'a sentence on comments',
    'paragraph: The board takes comments on the plan until the end of May, in writing.',
  ],
  ['a sentence that opens like an offer', 'paragraph: Subscribers want to keep the paper, and to read it.'],
  [
    'what somebody reported',
    'paragraph: Ada Quist Marr reported from Orrin that the boats had left the harbour for good.',
  ],
  ['a heading that speaks of relations', 'heading: Related costs rise, too'],
  ['a sentence that names a day', 'paragraph: The statement was corrected on 25 November 2026.'],
])('%s stays', (_, line) => {
  expect(kept([line])).toEqual([line.replaceAll(/[[\]]/g, '')]);
});

test('a related section goes up to the next heading that is no link', () => {
  const lines = [
    'heading: Related stories',
    'heading: [A tunnel]',
    'paragraph: Tolls rise.',
    'heading: The vote',
    'paragraph: It was close.',
  ];
  expect(kept(lines)).toEqual(['heading: The vote', 'paragraph: It was close.']);
});

test('other stories behind the end go, each with the sentence that it begins with; sections of the article stay', () => {
  const first = [
    'heading: [Ferries to run all night]',
    'paragraph: The ferries run all night from June, the county said.',
  ];
  const second = [
    'heading: [A tunnel under the whole bay]',
    'paragraph: The tunnel is to be dug in the next ten years.',
  ];
  const story = [PROSE, 'paragraph: It was close.', LAST];
  expect(sort([...story, ...first, ...second]).kept).toHaveLength(3);
  expect(sort([...story, ...first, ...second, 'paragraph: The end.']).kept).toHaveLength(8);
  expect(sort([...story, ...first, ...second], { isInFlow: () => true }).kept).toHaveLength(7);
  expect(
    sort([...story, 'heading: [The first ferry]', 'paragraph: It was built in the north.']).kept,
  ).toHaveLength(5);
});

test('running text under such a heading is the article’s again', () => {
  const lines = [
    'heading: Related',
    'list-item: [A tunnel]',
    PROSE.replace('May', 'June'),
    'paragraph: It was close.',
  ];
  expect(kept(lines)).toEqual([
    PROSE.replace('May', 'June').replaceAll(/[[\]]/g, ''),
    'paragraph: It was close.',
  ]);
});

test('captions stand beside the text, a picture’s alternative text under it among them, once, without credits', () => {
  const lines = [
    'paragraph: The ferry leaves.',
    'caption: The ferry leaves.',
    'caption: The board at work. Photo: Ilse Vander',
    'paragraph: The quay in May (Image: Harbour Press)',
    'paragraph: Photo by Ilse Vander',
    'paragraph: All aboard.',
  ];
  const alternativeTexts = new Set(['The ferry leaves.']);
  expect(kept(lines, { alternativeTexts })).toEqual(['paragraph: All aboard.']);
  const { left } = sort([PROSE, ...lines, LAST], { alternativeTexts });
  expect(left.map(({ reason, block: { text } }) => `${reason}: ${text}`)).toEqual([
    'caption: The ferry leaves.',
    'repeat: The ferry leaves.',
    'caption: The board at work.',
    'caption: The quay in May',
    'rights: Photo by Ilse Vander',
  ]);
});

test('lines around the story go, those beside its paragraphs stay', () => {
  const lines = [
    'paragraph: Harbour desk',
    'paragraph: 4 March 2025',
    PROSE,
    LAST,
    'paragraph: Harbour Press',
  ];
  expect(sort(lines).kept).toHaveLength(2);
  const inFlow = sort(lines, { isInFlow: () => true });
  expect(inFlow.left.map(({ reason, block: { text } }) => `${reason}: ${text}`)).toEqual([
    'author: 4 March 2025',
  ]);
});

test('who wrote it is told after the story, whom it is about within', () => {
  const bio = 'paragraph: Ada Quist is a reporter in the north and writes of harbours.';
  const { kept, left } = sort([PROSE, bio, LAST, bio], { authors: ['Ada Quist'] });
  expect(kept).toHaveLength(3);
  expect(left.map(({ reason }) => reason)).toEqual(['author']);
  const capitals = sort([PROSE, LAST, 'paragraph: ADA QUIST IS THE EDITOR OF THE QUAY.'], {
    authors: ['Ada Quist'],
  });
  expect(capitals.left.map(({ reason }) => reason)).toEqual(['author']);
});

test('words pulled out of the story are read once, where they stand in it', () => {
  const lines = [
    'quotation: The fees rise in May, as the plan of March had it',
    'quotation: Nobody else says this at all.',
  ];
  expect(kept(lines)).toEqual(['quotation: Nobody else says this at all.']);
});

test('several linked headings in a row lead elsewhere', () => {
  const lines = ['heading: [A tunnel for the north]', 'heading: [Ferries to run all night]'];
  expect(kept(lines)).toEqual([]);
});

test('a heading with nothing under it goes', () => {
  expect(sort([PROSE, 'heading: Featured']).kept.map(({ kind }) => kind)).toEqual(['paragraph']);
});

test('a page that is one great link is read', () => {
  expect(sort(['paragraph: [Fees rise.]', 'paragraph: [The board has made up its mind.]']).kept).toHaveLength(
    2,
  );
});

test('what asks a site’s readers, and what is said, was or costs so much: the story’s', () => {
  const lines = [
    'paragraph: “You can follow us on Facebook and Twitter,” she told our reporter after the meeting.',
    'paragraph: The board asked us on Facebook and Twitter in 2019 to name the ferries.',
    'quotation: You can write to us by email or on Facebook.',
    'paragraph: You can tell the board by email until Friday.',
  ];
  expect(kept(lines)).toEqual(lines);
});

test('an offer that stands apart from the story goes with the passage that asks for more', () => {
  const offer = [
    'heading: Help us stay afloat',
    'paragraph: For less than 50 cents a day you can read it all.',
  ];
  const gate = 'paragraph: Already a subscriber? Log in';
  const isInFlow = ({ text }: PageBlock) => `paragraph: ${text}` === LAST;
  const ended = sort([PROSE, LAST, ...offer, gate], { isInFlow });
  expect(ended.left.map(({ reason }) => reason)).toEqual(['subscription', 'subscription', 'subscription']);
  expect(sort([PROSE, LAST, ...offer, gate]).kept).toHaveLength(4);
  expect(sort([LAST, ...offer, gate, PROSE, PROSE.replace('May', 'June')], { isInFlow }).kept).toHaveLength(
    5,
  );
});

test('points under a heading that open a story are the story’s, names and links there are not', () => {
  const story = [PROSE, LAST, PROSE.replace('May', 'June'), PROSE.replace('May', 'July')];
  const lead = ['heading: To know', 'list-item: Fees rise by a third in May'];
  const { kept } = sort([...lead, 'list-item: Ada Quist', 'list-item: [A tunnel for the north]', ...story]);
  expect(kept.map(({ kind, text }) => `${kind}: ${text}`).slice(0, 2)).toEqual(lead);
  expect(kept).toHaveLength(6);
  expect(sort([...lead.slice(1), ...story]).kept[0]?.kind).toBe('list-item');
});
