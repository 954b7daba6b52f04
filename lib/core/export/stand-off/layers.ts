import type { Analysis, Span } from '../../model.ts';
import { textPositionSelector } from '../../record/selectors.ts';

/** What a passage is, as tools for annotated text call it (PARC 3.0's terms). */
export type Label = 'Source' | 'Cue' | 'Content' | 'Figure' | 'Initiative';

/** A passage in one or several pieces, none of which runs over a line's end; offsets are code points, as Python counts. */
interface Entity {
  readonly id: string;
  readonly label: Label;
  readonly pieces: readonly Span[];
  readonly text: string;
  /** What is known of it besides. */
  readonly notes: Readonly<Record<string, string>>;
}

interface Relation {
  readonly label: 'said-by' | 'reported-by' | 'within';
  /** Ids of entities. */
  readonly from: string;
  readonly to: string;
}

export interface Layers {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** What is in a line; what ends one is what does so in Python, by which these tools read: more than a line feed. */
const IN_LINE = /[^\s\p{Cc}](?:(?:\t|[^\p{Cc}\p{Zl}\p{Zp}])*[^\s\p{Cc}])?/gu;

/** The parts of spans between line breaks, without white space at their ends. */
function linesOf(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(IN_LINE), ({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    })),
  );
}

const told = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** An analysis as entities and relations. */
export function layersOf(analysis: Analysis): Layers {
  const { text } = analysis.article;
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  const add = (
    id: string,
    label: Label,
    spans: readonly Span[],
    notes: Readonly<Record<string, string>> = {},
  ) => {
    const pieces = linesOf(text, spans);
    if (pieces.length === 0) return false;
    const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
    const counted = pieces.map((piece) => {
      const { start, end } = textPositionSelector(text, piece);
      return { start, end };
    });
    entities.push({ id, label, pieces: counted, text: words, notes });
    return true;
  };
  for (const { id, kind, source, cue, stance, content, speaker, doubt } of analysis.attributions) {
    const who = analysis.speakers.find((one) => one.id === speaker);
    const notes = told({
      kind,
      act: stance.act,
      speaker: who?.name,
      role: who?.role,
      affiliation: who?.affiliation,
      doubt,
    });
    if (!add(id, 'Content', content, notes)) continue;
    if (source !== null && add(`${id}-source`, 'Source', [source]))
      relations.push({ label: 'said-by', from: id, to: `${id}-source` });
    if (cue !== null && add(`${id}-cue`, 'Cue', [cue]))
      relations.push({ label: 'reported-by', from: id, to: `${id}-cue` });
  }
  const kept = new Set(entities.map(({ id }) => id));
  const within = (id: string, claim: string | null) => {
    if (claim !== null && kept.has(claim)) relations.push({ label: 'within', from: id, to: claim });
  };
  for (const figure of analysis.figures) {
    const { id, value, unit, measure, period, attribution } = figure;
    const notes = told({ value: [value].flat().join(' to '), unit, measure, period });
    if (add(id, 'Figure', [figure], notes)) within(id, attribution);
  }
  for (const { id, name, action, date, mentions, attribution } of analysis.initiatives)
    mentions.forEach((mention, at) => {
      const own = at === 0 ? id : `${id}-${at + 1}`;
      if (add(own, 'Initiative', [mention], told({ name, action, date })) && at === 0)
        within(own, attribution);
    });
  return { entities, relations };
}
