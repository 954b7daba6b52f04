import type { Analysis } from '@/lib/core/model.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { followFigures } from '@/lib/storage/same-figures.ts';
import { likelyReleases } from '@/lib/storage/likely-releases.ts';
import { fillLibrary } from './fill-library.ts';
import { libraryArticle } from './library-data.ts';

/** An article like the n-th at another address, as it was just read. */
function foundLike(n: number, annotations: number): Analysis {
  const { version, annotations: recorded } = libraryArticle(n, annotations);
  const bodies = recorded.map(({ body }, at) => ({ body, id: `b${at}` }));
  const { read } = version;
  const speakers = bodies.flatMap(({ body, id }) =>
    body.type === 'claim' && body.speaker ? [{ ...body.speaker, id }] : [],
  );
  return {
    article: { ...read, metadata: { ...read.metadata, url: `https://elsewhere.example/${n}` } },
    speakers,
    attributions: bodies.flatMap(({ body, id }) =>
      body.type === 'claim' ? [{ ...body, id, speaker: id }] : [],
    ),
    figures: bodies.flatMap(({ body, id }) =>
      body.type === 'figure' ? [{ ...body, id, attribution: null }] : [],
    ),
    initiatives: [],
  };
}

const library = libraryNamed();

// Runs in a page of the extension, whose library it fills; tests/bench/library.ts and releases.ts bring it there.
Object.assign(globalThis, {
  fillOurs: (from: number, articles: number, annotations: number) =>
    fillLibrary(library, { from, articles, annotations }),
  /** In ms: looking for the figures of all that was written since the last time in other articles. */
  followFigures: async () => {
    const start = performance.now();
    await followFigures(library);
    return performance.now() - start;
  },
  /** The same, not waited for: `following` tells how many articles still wait, and the time once none does. */
  startFollowing: () => {
    const start = performance.now();
    const following = { waiting: -1, time: 0 };
    Object.assign(globalThis, { following });
    const onWaiting = (waiting: number) => (following.waiting = waiting);
    void followFigures(library, { onWaiting }).then(() => (following.time = performance.now() - start));
  },
  /** In ms: finding the recorded articles that are like the n-th. */
  offerFor: async (n: number, annotations: number) => {
    const start = performance.now();
    const likely = await likelyReleases(library, foundLike(n, annotations));
    return { found: performance.now() - start, likely: likely.length };
  },
});
