import type { Analysis, TextSpan } from '@/lib/core/model.ts';

/** Written for these tests; its emoji and rare ideograph take two UTF-16 units each. */
const TEXT = [
  'Harbour fund 🌊 to double, says mayor',
  '“We will double the Harbour Fund,” Ana Ríos, mayor of 𠮷野 Bay, said on Monday. “Nobody will wait.”',
  'Traffic fell by 3.5 percent, said Ríos, who signed the Tidal Pact with the port | authority.',
  '=SUM(A1) is no joke, the port said; costs reach 12-15 million euros, *about* <b>half</b>.',
].join('\n\n');

/** The n-th occurrence of words in the sample's text. */
export function spanIn(text: string, words: string, at = 0): TextSpan {
  let start = -1;
  for (let i = 0; i <= at; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

const span = (words: string, at = 0): TextSpan => spanIn(TEXT, words, at);

export const SAMPLE: Analysis = {
  article: {
    text: TEXT,
    blocks: Array.from(TEXT.matchAll(/[^\n]+/g), (line) => ({
      start: line.index,
      end: line.index + line[0].length,
      kind: 'paragraph',
    })),
    metadata: {
      url: 'https://www.bay-herald.example/news/fund?id=7&lang=en#top',
      title: { value: 'Harbour fund 🌊 to double, says mayor', from: 'json-ld' },
      byline: { value: 'Lee *Star* Ng', from: 'meta' },
      site: { value: 'The Bay Herald', from: 'open-graph' },
      published: { value: '2026-03-02T23:30:00-08:00', from: 'json-ld' },
      language: { value: 'en', from: 'page' },
    },
  },
  speakers: [
    { id: 's1', name: 'Ana Ríos', role: 'mayor', affiliation: '𠮷野 Bay', aliases: ['Ríos'] },
    { id: 's2', name: 'Port Authority', aliases: ['the port'] },
  ],
  attributions: [
    {
      id: 'a1',
      kind: 'direct',
      source: span('Ana Ríos, mayor of 𠮷野 Bay'),
      cue: span('said'),
      stance: { act: 'say', tone: 'neutral' },
      content: [span('“We will double the Harbour Fund,”'), span('“Nobody will wait.”')],
      speaker: 's1',
      confidence: 0.97,
    },
    {
      id: 'a2',
      kind: 'indirect',
      source: span('Ríos', 1),
      cue: span('said', 1),
      stance: { act: 'say', tone: 'neutral' },
      content: [span('Traffic fell by 3.5 percent')],
      speaker: 's1',
      confidence: 0.8,
    },
    {
      id: 'a3',
      kind: 'indirect',
      source: span('the port', 1),
      cue: span('said', 2),
      stance: { act: 'deny', tone: 'loaded' },
      content: [span('=SUM(A1) is no joke')],
      speaker: 's2',
      confidence: 0.4,
      doubt: 'The port could be the pact’s or the authority.',
    },
    {
      id: 'a4',
      kind: 'mixed',
      source: null,
      cue: null,
      stance: { act: 'say', tone: 'neutral' },
      content: [span('costs reach 12-15 million euros, *about* <b>half</b>')],
      speaker: null,
      confidence: 0.3,
    },
  ],
  figures: [
    {
      ...span('3.5 percent'),
      id: 'f1',
      kind: 'percent',
      value: -3.5,
      unit: '%',
      measure: 'Traffic',
      change: 'down',
      basis: 'year on year',
      period: '2026-01-01/2026-03-31',
      attribution: 'a2',
    },
    {
      ...span('12-15 million euros'),
      id: 'f2',
      kind: 'money',
      value: [12_000_000, 15_000_000],
      unit: 'EUR',
      measure: 'costs',
      bound: 'about',
      place: '𠮷野 Bay',
      notes: [
        {
          kind: 'conflict',
          text: 'The article also gives 3.5 percent for “costs”.',
          figures: ['f1'],
        },
        { kind: 'currency', text: '“euros” is read as EUR.', figures: [] },
      ],
      attribution: null,
    },
  ],
  initiatives: [
    {
      id: 'i1',
      name: 'Tidal Pact',
      kind: 'agreement',
      mentions: [span('Tidal Pact')],
      action: 'signed',
      actors: ['Ana Ríos'],
      counterparts: ['the port | authority'],
      date: '2026-03',
      deeds: [
        {
          action: 'signed',
          tense: 'past',
          polarity: 'affirmative',
          cue: span('signed'),
          actors: ['Ana Ríos'],
          counterparts: ['the port | authority'],
          date: '2026-03',
          place: '𠮷野 Bay',
          event: 'Tide Summit',
        },
        {
          action: 'ratified',
          tense: 'future',
          polarity: 'negative',
          cue: span('wait'),
          actors: [],
          counterparts: [],
        },
      ],
      attribution: 'a2',
    },
    {
      id: 'i2',
      name: 'Harbour Fund',
      kind: 'fund',
      mentions: [span('Harbour Fund')],
      deeds: [],
      actors: [],
      counterparts: [],
      attribution: 'a1',
    },
  ],
};

export const NOTHING: Analysis = {
  article: { text: '', blocks: [], metadata: { url: '' } },
  speakers: [],
  attributions: [],
  figures: [],
  initiatives: [],
};
