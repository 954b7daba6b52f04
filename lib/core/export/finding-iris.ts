import type { Analysis, Span } from '../model.ts';
import { textQuoteSelector } from '../record/selectors.ts';
import { stableUrn } from '../record/stable-id.ts';
import { readWebAddress } from '../record/web-address.ts';
import type { ExportedStandings } from './user-marks.ts';

/** The IRIs of an article's findings and speakers, by their ids in the analysis. */
export interface FindingIris {
  readonly finding: (id: string) => string;
  /** By the id, or the name of one that the analysis has no id for. */
  readonly speaker: (idOrName: string) => string;
}

/** An article's address as it is one on each visit, without what does not tell articles apart. */
function addressKey(url: string): string {
  const address = readWebAddress(url);
  if (address === null) return url;
  const { host, path, parameters, article } = address;
  return `//${host}${path}?${parameters.join('&')}${article === '' ? '' : `#${article}`}`;
}

/**
 * URNs that a finding has wherever it is exported from, popup or library: they depend on the article's address, on what kind of finding
 * it is, and on the words of its passages with those around them, as they were when it was put on record.
 */
export function findingIris(analysis: Analysis, standings: ExportedStandings): FindingIris {
  const { text, metadata } = analysis.article;
  const address = addressKey(metadata.url);
  const iris = new Map<string, string>();
  const used = new Map<string, number>();
  const add = (type: string, id: string, spans: readonly Span[]) => {
    const quotes =
      standings[id]?.passages?.map(({ quote }) => quote) ??
      spans.map((span) => textQuoteSelector(text, span));
    const words = quotes.map(({ prefix, exact, suffix }) => [prefix, exact, suffix]);
    const urn = stableUrn(JSON.stringify([address, type, words]));
    const count = used.get(urn) ?? 0;
    used.set(urn, count + 1);
    iris.set(id, count === 0 ? urn : stableUrn(`${urn} ${count}`));
  };
  for (const { id, content } of analysis.attributions) add('claim', id, content);
  for (const figure of analysis.figures) add('figure', figure.id, [figure]);
  for (const { id, mentions } of analysis.initiatives) add('initiative', id, mentions);
  const names = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
  return {
    finding: (id) => iris.get(id) ?? stableUrn(JSON.stringify([address, 'finding', id])),
    speaker: (idOrName) => stableUrn(JSON.stringify([address, 'speaker', names.get(idOrName) ?? idOrName])),
  };
}
