import type { Span } from '../model.ts';
import { deedColumns, figureColumns, taggingColumns, wordColumn } from './catalog-columns.ts';
import { passagesOf } from './passages.ts';
import { type Annotation, type Body, type Catalog, FLAGS, type RecordedSpeaker } from './record.ts';
import { isUnsure } from './standing.ts';

/** An annotation and where it stands; nowhere for one that is gone. */
interface Entry {
  readonly annotation: Annotation;
  readonly spans: readonly Span[];
}

function entryOf(annotation: Annotation): Entry {
  return { annotation, spans: annotation.placement.spans.filter((span) => span !== null) };
}

const RANK = { claim: 0, figure: 1, initiative: 2 } as const;

/** Text order, a claim before what stands in it; what is gone where it was. */
function inTextOrder(a: Entry, b: Entry): number {
  const startOf = ({ annotation, spans }: Entry): number =>
    spans[0]?.start ?? passagesOf(annotation.body)[0]?.start ?? 0;
  return (
    startOf(a) - startOf(b) ||
    RANK[a.annotation.body.type] - RANK[b.annotation.body.type] ||
    (a.annotation.id < b.annotation.id ? -1 : 1)
  );
}

/** Who says it: a claim's speaker, or that of the claim that a figure or an initiative stands in. */
export function speakerIn(body: Body): RecordedSpeaker | null {
  return body.type === 'claim' ? body.speaker : (body.saidBy?.speaker ?? null);
}

function labelOf(body: Body): string {
  if (body.type === 'claim') return body.kind;
  return body.type === 'figure' ? body.measure : body.name;
}

function dateOf(body: Body): string {
  if (body.type === 'claim') return '';
  return (body.type === 'figure' ? body.period : body.date) ?? '';
}

/** Whether a claim holds the first passage of one of the entries. */
function holds({ annotation, spans }: Entry, items: readonly Entry[]): boolean {
  if (annotation.body.type !== 'claim') return false;
  return items.some(({ spans: [first] }) =>
    spans.some(({ start, end }) => first !== undefined && start <= first.start && first.end <= end),
  );
}

function flagsOf(entry: Entry, figures: readonly Entry[], initiatives: readonly Entry[]): number {
  const { origin, edited, note, tags, placement } = entry.annotation;
  const flags: readonly (readonly [boolean, number])[] = [
    [isUnsure(entry.annotation), FLAGS.unsure],
    [origin === 'user', FLAGS.byHand],
    [edited.length > 0, FLAGS.edited],
    [note !== undefined, FLAGS.note],
    [placement.status === 'altered' || placement.status === 'gone', FLAGS.changed],
    [holds(entry, figures), FLAGS.holdsFigure],
    [holds(entry, initiatives), FLAGS.holdsInitiative],
    [tags.length > 0, FLAGS.tagged],
  ];
  return flags.reduce((sum, [isSet, flag]) => (isSet ? sum + flag : sum), 0);
}

/** What lists need of an article's annotations, in text order; removed ones are left out. */
export function catalogOf(annotations: readonly Annotation[]): Catalog {
  const entries = annotations
    .filter(({ removed }) => !removed)
    .map(entryOf)
    .toSorted(inTextOrder);
  const bodies = entries.map(({ annotation }) => annotation.body);
  const speakers = bodies.map((body) => speakerIn(body)?.name);
  const names = [...new Set(speakers.filter((name) => name !== undefined))];
  const places = new Map(names.map((name, at) => [name, at]));
  const tagsOf = entries.map(({ annotation }) => annotation.tags);
  const tags = [...new Set(tagsOf.flat())];
  const of = (type: Body['type']): Entry[] =>
    entries.filter(({ annotation }) => annotation.body.type === type);
  const [figures, initiatives] = [of('figure'), of('initiative')];
  const progress = wordColumn(
    entries.map(({ annotation }) => (annotation.progress === undefined ? [] : [annotation.progress])),
  );
  const projects = wordColumn(entries.map(({ annotation }) => annotation.projects ?? []));
  return {
    ids: entries.map(({ annotation }) => annotation.id),
    types: bodies.map(({ type }) => type.charAt(0)).join(''),
    names,
    speakers: speakers.map((name) => (name === undefined ? -1 : (places.get(name) ?? -1))),
    labels: bodies.map(labelOf),
    dates: bodies.map(dateOf),
    flags: entries.map((entry) => flagsOf(entry, figures, initiatives)),
    acts: bodies.map((body) => (body.type === 'claim' ? body.stance.act : '')),
    tags,
    taggings: taggingColumns(tagsOf, tags),
    // Mostly there are none.
    ...(progress.words.length > 0 && { progress }),
    ...(projects.words.length > 0 && { projects }),
    figures: figureColumns(bodies),
    deeds: deedColumns(bodies),
  };
}
