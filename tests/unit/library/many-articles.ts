import { type Catalog, FLAGS, type RecordedArticle } from '@/lib/core/record/record.ts';

/** A number from 0 below `limit`, the same for the same seed. */
function picker(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const FORMS = ['direct', 'indirect', 'mixed'];
const ACTS = ['say', 'warn', 'promise', 'deny', 'announce'];

function catalogOf(article: number, size: number, pick: ReturnType<typeof picker>): Catalog {
  const entries = Array.from({ length: size }, (_, at) => at);
  const types = entries.map((at) => (at % 10 < 6 ? 'c' : at % 10 < 9 ? 'f' : 'i'));
  // Of "officials" no name is given: those of each article are speakers of their own.
  const names = ['officials', ...Array.from({ length: 4 }, () => `Ana Rao ${pick(3000)}`)];
  const ofType = (type: string) => entries.filter((at) => types[at] === type);
  const figures = ofType('f');
  const deeds = ofType('i');
  return {
    ids: entries.map((at) => `a${article}-${at}`),
    types: types.join(''),
    names,
    speakers: entries.map(() => pick(6) - 1),
    labels: types.map((type) =>
      type === 'c' ? (FORMS[pick(3)] ?? '') : type === 'f' ? `measure ${pick(20_000)}` : `Plan ${pick(900)}`,
    ),
    dates: types.map((type) => (type === 'f' && pick(2) ? `${2015 + pick(10)}-01-01/2025-12-31` : '')),
    flags: entries.map(() => (pick(9) === 0 ? FLAGS.unsure : 0) | (pick(3) === 0 ? FLAGS.holdsFigure : 0)),
    acts: types.map((type) => (type === 'c' ? (ACTS[pick(5)] ?? '') : '')),
    tags: pick(4) === 0 ? ['follow up'] : [],
    taggings: { entries: [0], tags: [0] },
    figures: {
      kinds: figures.map(() => 'percent'),
      values: figures.map(() => pick(1000) / 10),
      units: figures.map(() => '%'),
      bounds: figures.map(() => ''),
      changes: figures.map(() => ''),
      conditions: figures.map(() => ''),
      conflicts: [],
    },
    deeds: {
      entries: deeds,
      names: deeds.map(() => (pick(2) ? 'signed' : 'proposed')),
      dates: deeds.map(() => `${2015 + pick(10)}-0${1 + pick(9)}`),
    },
  };
}

/** Invented articles with so many annotations each, all of them different and the same every time. */
export function manyArticles(count: number, each: number): RecordedArticle[] {
  const pick = picker(7);
  return Array.from({ length: count }, (_, article) => {
    const day = `${2015 + pick(10)}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`;
    return {
      id: `article-${article}`,
      identity: `https://site${article % 40}.example/${article}`,
      url: `https://www.site${article % 40}.example/${article}`,
      title: `Article ${article}`,
      site: `site${article % 40}.example`,
      published: day,
      recordedAt: `${day}T10:00:00.000Z`,
      readAt: `${day}T10:00:00.000Z`,
      whole: true,
      version: `version-${article}`,
      change: null,
      catalog: catalogOf(article, each, pick),
    };
  });
}
