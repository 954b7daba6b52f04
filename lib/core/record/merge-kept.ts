import type { Analysis, Attribution } from '../model.ts';
import { relinked } from './claim-links.ts';
import { JoinedSpeakers } from './joined-speakers.ts';
import { passagesOf } from './passages.ts';
import { alongside, placeBody, type Placing } from './place-body.ts';
import type {
  Annotation,
  Body,
  ClaimBody,
  FigureBody,
  InitiativeBody,
  Placement,
  PlacementStatus,
} from './record.ts';
import { type Candidate, type Placed, sameFindings } from './same-finding.ts';
import { standingOf, type Standing, type Standings } from './standing.ts';
import {
  type Overlaid,
  withoutLostNotes,
  writeClaims,
  writeFigure,
  writeInitiative,
} from './write-findings.ts';

/** What the user keeps, and where it stands in the text at hand. */
export interface Kept {
  readonly annotation: Annotation;
  readonly placement: Placement;
}

/** An annotation none of whose passages is in the text any more. */
export interface Lost {
  readonly standing: Standing;
  /** As it is on record. */
  readonly body: Body;
}

/** An analysis with what the user keeps in it. */
export interface RecordedAnalysis {
  readonly analysis: Analysis;
  /** By id of the finding; what is not on record has none. */
  readonly standings: Standings;
  readonly lost: readonly Lost[];
}

/** Some passages gone and others not: the finding stands, in other words. */
const statusOf = ({ status }: Placement): PlacementStatus => (status === 'gone' ? 'altered' : status);

const wordsOf = (body: Body): readonly string[] =>
  body.type === 'claim'
    ? [body.cue?.text ?? '', body.source?.text ?? '', body.kind]
    : [body.type === 'initiative' ? body.name : ''];

function candidatesOf({ attributions, figures, initiatives }: Analysis): Candidate[] {
  return [
    ...attributions.map((claim): Candidate => {
      const words = wordsOf({ type: 'claim', ...claim, speaker: null });
      return { id: claim.id, type: 'claim', spans: claim.content, words };
    }),
    ...figures.map((figure): Candidate => ({ id: figure.id, type: 'figure', spans: [figure], words: [''] })),
    ...initiatives.map(({ id, name, mentions }): Candidate => ({
      id,
      type: 'initiative',
      spans: mentions,
      words: [name],
    })),
  ];
}

function placedIn(text: string, { annotation, placement }: Kept): Placed | null {
  const placing: Placing = { text, spans: placement.spans };
  const body = placeBody(annotation.body, placing);
  if (body === null) return null;
  const found = annotation.edited.includes('passage') && annotation.found;
  const before = found ? alongside(annotation.body, placing, found) : [];
  const wordings = before.length > 0 ? [passagesOf(body), before] : [passagesOf(body)];
  return { annotation, body, wordings, words: wordsOf(body) };
}

/** What was overlaid on the findings of one type, by the finding's id, and what takes nobody's place. */
interface Layer<T extends Body> {
  readonly on: ReadonlyMap<string, Overlaid<T>>;
  readonly added: readonly Overlaid<T>[];
}

function layerOf<T extends Body>(
  overlaid: readonly Overlaid[],
  ids: ReadonlySet<string>,
  is: (body: Body) => body is T,
): Layer<T> {
  const own = overlaid.filter((one): one is Overlaid<T> => is(one.body));
  return {
    on: new Map(own.filter(({ id }) => ids.has(id)).map((one) => [one.id, one])),
    added: own.filter(({ id, annotation }) => !ids.has(id) && !annotation.removed),
  };
}

/** The findings of one type with a layer on them: replaced, taken away, and added in text order. */
function overlay<T extends { readonly id: string }, B extends Body>(
  found: readonly T[],
  { on, added }: Layer<B>,
  startOf: (item: T) => number,
  write: (overlaid: Overlaid<B>, found: T | undefined) => T | undefined,
): T[] {
  const merged = found.flatMap((item) => {
    const overlaid = on.get(item.id);
    if (overlaid === undefined) return [item];
    return overlaid.annotation.removed ? [] : [write(overlaid, item) ?? item];
  });
  const written = added.flatMap((overlaid) => write(overlaid, undefined) ?? []);
  for (const item of written.toSorted((a, b) => startOf(a) - startOf(b))) {
    const next = merged.findIndex((other) => startOf(other) > startOf(item));
    merged.splice(next < 0 ? merged.length : next, 0, item);
  }
  return merged;
}

/** The claims with what was overlaid on them, and their speakers. */
function claimsWith(
  analysis: Analysis,
  layer: Layer<ClaimBody>,
): Pick<Analysis, 'attributions' | 'speakers'> {
  const speakers = new JoinedSpeakers(analysis.speakers);
  const kept = [...layer.on.values(), ...layer.added].filter(({ annotation }) => !annotation.removed);
  const written = writeClaims(kept, analysis.attributions, speakers);
  const attributions = overlay(
    analysis.attributions,
    layer,
    ({ content }) => content[0]?.start ?? 0,
    ({ id }) => written.get(id),
  );
  const speaking = (list: readonly Attribution[]): ReadonlySet<string | null> =>
    new Set(list.map(({ speaker }) => speaker));
  const [before, after] = [speaking(analysis.attributions), speaking(attributions)];
  return { attributions, speakers: speakers.all.filter(({ id }) => after.has(id) || !before.has(id)) };
}

const isClaim = (body: Body): body is ClaimBody => body.type === 'claim';
const isFigure = (body: Body): body is FigureBody => body.type === 'figure';
const isInitiative = (body: Body): body is InitiativeBody => body.type === 'initiative';

/**
 * A fresh analysis with what the user keeps laid over it. Each annotation takes the place of the finding of its type that
 * overlaps it most, and that finding's id; those without one are added under their own. Removed ones take their finding away.
 * Placements are of the analysis' text.
 */
export function mergeKept(analysis: Analysis, kept: readonly Kept[]): RecordedAnalysis {
  const { text } = analysis.article;
  const standing = kept.flatMap((one) => {
    const placed = placedIn(text, one);
    return placed ? [{ placed, status: statusOf(one.placement) }] : [];
  });
  const matches = sameFindings(
    standing.map(({ placed }) => placed),
    candidatesOf(analysis),
  );
  const overlaid = standing.map(({ placed: { annotation, body }, status }, index): Overlaid => {
    return { annotation, body, status, id: matches.get(index) ?? annotation.id };
  });
  const ids = new Set(matches.values());
  const layers = {
    claims: layerOf(overlaid, ids, isClaim),
    figures: layerOf(overlaid, ids, isFigure),
    initiatives: layerOf(overlaid, ids, isInitiative),
  };
  const { attributions, speakers } = claimsWith(analysis, layers.claims);
  const figures = overlay(analysis.figures, layers.figures, ({ start }) => start, writeFigure);
  const initiatives = overlay(
    analysis.initiatives,
    layers.initiatives,
    ({ mentions }) => mentions[0]?.start ?? 0,
    writeInitiative,
  );
  const isAnew = ({ id, annotation }: Overlaid): boolean =>
    !ids.has(id) || annotation.edited.includes('passage');
  const anew = new Set(overlaid.filter(isAnew).map(({ id }) => id));
  const links = [anew, analysis.attributions, attributions] as const;
  const merged: Analysis = {
    article: analysis.article,
    speakers,
    attributions,
    figures: withoutLostNotes(relinked(figures, (figure) => figure, ...links)),
    initiatives: relinked(initiatives, ({ mentions: [first] }) => first ?? { start: 0, end: 0 }, ...links),
  };
  const onRecord = overlaid.filter(({ annotation }) => !annotation.removed);
  return {
    analysis: kept.length === 0 ? analysis : merged,
    standings: Object.fromEntries(
      onRecord.map(({ id, annotation, status }) => [id, standingOf(annotation, status)]),
    ),
    lost: lostOf(kept),
  };
}

/** What is on record and stands nowhere in the text. */
function lostOf(kept: readonly Kept[]): Lost[] {
  return kept
    .filter(
      ({ annotation, placement }) => !annotation.removed && placement.spans.every((span) => span === null),
    )
    .map(({ annotation }) => ({ standing: standingOf(annotation, 'gone'), body: annotation.body }));
}
