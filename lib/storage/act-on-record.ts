import { placeAnnotations } from '@/lib/core/anchoring/place-annotations.ts';
import { act, type ActionResult, type RecordAction } from '@/lib/core/record/actions.ts';
import { analysisOf } from '@/lib/core/record/analysis-of.ts';
import type { Selection } from '@/lib/core/record/by-hand.ts';
import { type ArticleEdit, editedArticle } from '@/lib/core/record/edit-article.ts';
import type { Annotation, ArticleChange, Version } from '@/lib/core/record/record.ts';
import { isLinkAction, type LinkAction, linkedAfter } from '@/lib/core/record/release-links.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import { standingOf, type Standings } from '@/lib/core/record/standing.ts';
import { marked, type Marking } from '@/lib/core/record/marking.ts';
import { keepAsRecorded, takeNewWording } from '@/lib/core/record/wording.ts';
import { type ChangedFields, withoutTaken } from './article-fields.ts';
import { type Change, commit, type Committed } from './commit.ts';
import type { Library } from './database.ts';
import { versionsOf } from './lists.ts';
import type { OnRecord } from './on-record.ts';

/** What the user does with the record of an article where its page is not at hand; annotations go by their own ids. */
export type LibraryAction =
  | RecordAction
  /** About annotations that read otherwise now: the new wording, or as recorded. */
  | { readonly type: 'decide'; readonly annotations: readonly string[]; readonly take: boolean }
  /** What the user says of several at once: status, tags, projects, a note. */
  | { readonly type: 'mark'; readonly annotations: readonly string[]; readonly marking: Marking }
  /** A claim marked by hand with another tool's note and tags. */
  | ({ readonly type: 'bring'; readonly note: string; readonly tags: readonly string[] } & Selection)
  /** What the user says of a passage beside a release. */
  | LinkAction
  /** About the article itself: title, byline, publication, day. */
  | { readonly type: 'edit-article'; readonly edit: ArticleEdit };

/** One deed, which is undone as a whole. */
export interface LibraryDeed {
  /** In words for the line that offers to undo it. */
  readonly cause: string;
  /** One after the other. */
  readonly actions: readonly LibraryAction[];
}

const GONE = 'This article is not on record any more.';
const NO_TEXT = 'The text of this article was not kept, so nothing can be changed in it.';

/**
 * Changes the record of an article, in one transaction; resolves once it is on the disk. `by` is the tab that it is done in. Throws an `Error` with a sentence
 * for the user where it cannot be done, and a `StorageFailure`; then nothing was changed.
 */
export async function actOnRecord(
  library: Library,
  article: string,
  { cause, actions }: LibraryDeed,
  at: string,
  by?: string,
): Promise<Committed> {
  const { rows: texts } = await versionsOf(library, article);
  return commit(library, { id: article }, (now) => {
    if (now.article === null) throw new Error(GONE);
    const version = newestVersion(now.article, texts);
    if (version === undefined) throw new Error(NO_TEXT);
    const context = { article, version, texts, at };
    return { cause, at, by, ...changes(now, actions, context) };
  });
}

interface Context {
  readonly article: string;
  /** The text that was read last. */
  readonly version: Version;
  readonly texts: readonly Version[];
  readonly at: string;
}

/** What the actions come to together. */
function changes(
  now: OnRecord,
  actions: readonly LibraryAction[],
  context: Context,
): Pick<Change, 'article' | 'put' | 'deleted'> {
  const changed = new Map<string, Annotation>();
  const deleted = new Set<string>();
  let { change } = now.article ?? { change: null };
  let edited: ChangedFields = {};
  for (const action of actions) {
    if (action.type === 'edit-article') {
      if (now.article !== null)
        edited = { ...edited, ...editedArticle({ ...now.article, ...withoutTaken(edited) }, action.edit) };
      continue;
    }
    if (isLinkAction(action)) {
      edited = { ...edited, ...linkedAfter({ ...now.article, ...edited }.links, action) };
      continue;
    }
    const current = now.annotations
      .filter(({ id }) => !deleted.has(id))
      .map((annotation) => changed.get(annotation.id) ?? annotation);
    const result = resultOf(current, action, context);
    for (const annotation of result.annotations) changed.set(annotation.id, annotation);
    for (const id of result.deleted) deleted.add(id);
    change = without(change, settledBy(action));
  }
  for (const id of deleted) changed.delete(id);
  return { article: { change, ...edited }, put: [...changed.values()], deleted: [...deleted] };
}

function resultOf(
  current: readonly Annotation[],
  action: Exclude<LibraryAction, LinkAction | { readonly type: 'edit-article' }>,
  context: Context,
): Pick<ActionResult, 'annotations' | 'deleted'> {
  if (action.type === 'decide') return decided(current, action, context);
  if (action.type === 'mark') return said(current, action, context);
  return action.type === 'bring' ? brought(current, action, context) : done(current, action, context);
}

function said(
  current: readonly Annotation[],
  { annotations, marking }: Extract<LibraryAction, { readonly type: 'mark' }>,
  { at }: Context,
): Pick<ActionResult, 'annotations' | 'deleted'> {
  const asked = new Set(annotations);
  const about = current.filter(({ id, removed }) => asked.has(id) && !removed);
  return { annotations: about.map((annotation) => marked(annotation, marking, at)), deleted: [] };
}

function brought(
  current: readonly Annotation[],
  { span, text, note, tags }: Extract<LibraryAction, { readonly type: 'bring' }>,
  context: Context,
): Pick<ActionResult, 'annotations' | 'deleted'> {
  const added = done(current, { type: 'add', finding: 'claim', span, text }, context).annotations;
  const [own] = added;
  if (own === undefined) return { annotations: [], deleted: [] };
  const changed = new Map(added.map((annotation) => [annotation.id, annotation]));
  for (const action of [
    { type: 'note', id: own.id, text: note },
    { type: 'tags', id: own.id, tags },
  ] as const) {
    const others = current.filter(({ id }) => !changed.has(id));
    const result = done([...others, ...changed.values()], action, context);
    for (const annotation of result.annotations) changed.set(annotation.id, annotation);
  }
  return { annotations: [...changed.values()], deleted: [] };
}

/** Annotations that there is nothing to decide about any more. */
function settledBy(action: LibraryAction): ReadonlySet<string> {
  if (action.type === 'decide') return new Set(action.annotations);
  return new Set(action.type === 'remove' || action.type === 'unrecord' ? action.ids : []);
}

function without(change: ArticleChange | null, settled: ReadonlySet<string>): ArticleChange | null {
  if (change === null || settled.size === 0) return change;
  const undecided = change.undecided.filter((id) => !settled.has(id));
  if (undecided.length === change.undecided.length) return change;
  return undecided.length === 0 ? null : { ...change, undecided };
}

/** The annotations as they stand in the text that was read last. */
function placed(annotations: readonly Annotation[], { version, texts }: Context): Annotation[] {
  const astray = annotations.filter(({ placement }) => placement.version !== version.id);
  const placements = placeAnnotations(astray, version, texts);
  const anew = new Map(astray.map(({ id }, at) => [id, placements[at]]));
  return annotations.map((annotation) => {
    const placement = anew.get(annotation.id);
    return placement ? { ...annotation, placement } : annotation;
  });
}

function done(annotations: readonly Annotation[], action: RecordAction, context: Context) {
  const { article, version, at } = context;
  const current = placed(annotations, context);
  const standings: Standings = Object.fromEntries(
    current
      .filter(({ removed }) => !removed)
      .map((annotation) => [annotation.id, standingOf(annotation, annotation.placement.status)]),
  );
  return act({ analysis: analysisOf(current, version), standings, annotations: current }, action, {
    article,
    version: version.id,
    newId: () => crypto.randomUUID(),
    now: at,
  });
}

function decided(
  annotations: readonly Annotation[],
  action: Extract<LibraryAction, { readonly type: 'decide' }>,
  context: Context,
) {
  const asked = new Set(action.annotations);
  const about = placed(
    annotations.filter(({ id }) => asked.has(id)),
    context,
  );
  return {
    annotations: about.map((annotation) =>
      action.take
        ? takeNewWording(annotation, context.version, context.at)
        : keepAsRecorded(annotation, context.at),
    ),
    deleted: [],
  };
}
