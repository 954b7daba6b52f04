import type { Analysis, Span } from '../model.ts';
import { relinked } from './claim-links.ts';
import { JoinedSpeakers } from './joined-speakers.ts';
import { passagesOf } from './passages.ts';
import { placeBody } from './place-body.ts';
import type { Annotation, ClaimBody, Version } from './record.ts';
import { type Overlaid, writeClaims, writeFigure, writeInitiative } from './write-findings.ts';

/** Where an annotation's passages stand in a version; null for one that it has not. */
function spansIn({ placement, version, body }: Annotation, { id }: Version): readonly (Span | null)[] {
  if (placement.version === id) return placement.spans;
  return passagesOf(body).map((passage) => (version === id ? passage : null));
}

/** A finding as it goes into the analysis of a record. */
function overlaidIn(annotation: Annotation, version: Version): Overlaid | null {
  const placing = { text: version.read.text, spans: spansIn(annotation, version), asRecorded: true };
  const body = placeBody(annotation.body, placing);
  const { id, placement } = annotation;
  return body && { annotation, id, status: placement.status, body };
}

/** Text order; what stands nowhere comes last. */
function byPlace(a: Overlaid, b: Overlaid): number {
  const [first, second] = [passagesOf(a.body)[0], passagesOf(b.body)[0]];
  const isNowhere = (span: Span | undefined): number => Number((span?.end ?? 0) === 0);
  return isNowhere(first) - isNowhere(second) || (first?.start ?? 0) - (second?.start ?? 0);
}

/**
 * What is on record of an article, as an analysis of one of its texts for the exporters: each finding has its annotation's id
 * and the words that are on record, also where the text reads otherwise; what is gone from it keeps its words and stands at
 * offset 0, without length. Removed ones are left out.
 */
export function analysisOf(annotations: readonly Annotation[], version: Version): Analysis {
  const overlaid = annotations
    .filter(({ removed }) => !removed)
    .flatMap((annotation) => overlaidIn(annotation, version) ?? [])
    .toSorted(byPlace);
  const speakers = new JoinedSpeakers([]);
  const claims = overlaid.filter((one): one is Overlaid<ClaimBody> => one.body.type === 'claim');
  const written = writeClaims(claims, [], speakers);
  const attributions = claims.flatMap(({ id }) => written.get(id) ?? []);
  const figures = overlaid.flatMap(({ body, ...rest }) =>
    body.type === 'figure' ? [writeFigure({ ...rest, body }, undefined)] : [],
  );
  const initiatives = overlaid.flatMap(({ body, ...rest }) =>
    body.type === 'initiative' ? [writeInitiative({ ...rest, body }, undefined)] : [],
  );
  // What is on record as the article's own words stays so.
  const own = overlaid.filter(({ body }) => body.type !== 'claim' && body.saidBy !== null);
  const links = [new Set(own.map(({ id }) => id)), attributions, attributions] as const;
  return {
    article: version.read,
    speakers: speakers.all,
    attributions,
    figures: relinked(figures, (figure) => figure, ...links),
    initiatives: relinked(initiatives, ({ mentions: [first] }) => first ?? { start: 0, end: 0 }, ...links),
  };
}
