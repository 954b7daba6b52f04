import type { Annotation, Version } from '@/lib/core/record/record.ts';
import { mergedLinks } from '@/lib/core/record/release-links.ts';
import { fieldsOf, type ArticleFields } from './article-fields.ts';
import type { OnRecord } from './on-record.ts';
import { sameData } from './same-data.ts';
import { annotationAsVersion, articleAsVersion } from './same-version.ts';

/** How many records of a backup are what, against the library. */
export interface Tally {
  readonly added: number;
  readonly same: number;
  /** Other than here, and newer: a merge takes them. */
  readonly newer: number;
  /** Other than here, and older: a merge keeps what is here. */
  readonly older: number;
}

type Verdict = keyof Tally;

/** One article of a backup with what belongs to it. */
export interface BackupArticle {
  readonly fields: ArticleFields;
  readonly versions: readonly Version[];
  readonly annotations: readonly Annotation[];
}

/** What is here of that article. */
export interface Here extends OnRecord {
  readonly versions: readonly Version[];
}

/** What a merge writes for one article. */
export interface Merged {
  /** The ids here of the backup's annotations. */
  readonly ids: ReadonlyMap<string, string>;
  readonly fields: ArticleFields;
  readonly put: readonly Annotation[];
  readonly versions: readonly Version[];
  readonly verdicts: {
    readonly article: Verdict;
    readonly versions: readonly Verdict[];
    readonly annotations: readonly Verdict[];
  };
}

const isTaken = (verdict: Verdict | undefined): boolean => verdict === 'added' || verdict === 'newer';

/** Whether a merge has anything to write. */
export function isNews({ put, versions, verdicts }: Merged): boolean {
  return put.length > 0 || versions.length > 0 || isTaken(verdicts.article);
}

/** What tells passages of one article apart, however often its text was read anew. */
function passageKey({ body, passages }: Annotation): string {
  return JSON.stringify([body.type, passages.map(({ quote }) => [quote.exact, quote.prefix, quote.suffix])]);
}

function mergedVersions(theirs: readonly Version[], here: Here, article: string) {
  const byHash = new Map(here.versions.map((version) => [version.hash, version]));
  return theirs.map((version): { from: string; version: Version; verdict: Verdict } => {
    const ours = byHash.get(version.hash);
    if (ours === undefined) return { from: version.id, version: { ...version, article }, verdict: 'added' };
    const isNewer = version.readAt > ours.readAt;
    return {
      from: version.id,
      version: isNewer ? { ...ours, readAt: version.readAt } : ours,
      verdict: isNewer ? 'newer' : version.readAt === ours.readAt ? 'same' : 'older',
    };
  });
}

/** What is here of each annotation of a backup: by its id, else by its passage. */
function counterparts(theirs: readonly Annotation[], here: readonly Annotation[]) {
  const byId = new Map(here.map((annotation) => [annotation.id, annotation]));
  const known = new Set(theirs.map(({ id }) => id));
  const byPassage = new Map<string, Annotation[]>();
  for (const annotation of here.filter(({ id }) => !known.has(id))) {
    const key = passageKey(annotation);
    byPassage.set(key, [...(byPassage.get(key) ?? []), annotation]);
  }
  // Each one here is the counterpart of one there.
  return theirs.map(
    (annotation) => byId.get(annotation.id) ?? byPassage.get(passageKey(annotation))?.shift(),
  );
}

function verdictOf(theirs: Annotation, ours: Annotation | undefined): Verdict {
  if (ours === undefined) return 'added';
  if (sameData({ ...theirs, id: ours.id }, ours)) return 'same';
  return theirs.changedAt > ours.changedAt ? 'newer' : 'older';
}

/** What the user set of an article; where both sides did, ours stands. */
function setByUser(theirs: ArticleFields, ours: ArticleFields): Partial<ArticleFields> {
  const { edited } = ours.edited ? ours : theirs;
  if (edited === undefined) return {};
  const source = ours.edited ? ours : theirs;
  const fields = edited.map((field) => [field, source[field]] as const);
  return { ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)), edited };
}

/** The fields of both: those of the later reading, on record since the earlier one; what the user set stands. */
function mergedFields(theirs: ArticleFields, ours: ArticleFields | null): ArticleFields {
  if (ours === null) return theirs;
  const base = theirs.readAt > ours.readAt ? theirs : ours;
  const links = mergedLinks(theirs.links, ours.links);
  return {
    ...base,
    ...(links && { links }),
    ...setByUser(theirs, ours),
    id: ours.id,
    identity: ours.identity,
    recordedAt: theirs.recordedAt < ours.recordedAt ? theirs.recordedAt : ours.recordedAt,
    whole: theirs.whole || ours.whole,
  };
}

/** One article of a backup laid over what is here of it; of each two annotations the one changed last. */
export function mergeArticle(theirs: BackupArticle, here: Here): Merged {
  const ours = here.article && fieldsOf(here.article);
  const article = ours?.id ?? theirs.fields.id;
  const versions = mergedVersions(theirs.versions, here, article);
  const swaps = versions.map(({ from, version }) => ({ from, to: version.id }));
  const annotations = theirs.annotations.map((annotation) =>
    swaps.reduce(annotationAsVersion, { ...annotation, article }),
  );
  const matches = counterparts(annotations, here.annotations);
  const verdicts = annotations.map((annotation, at) => verdictOf(annotation, matches[at]));
  const ids = new Map(annotations.map(({ id }, at) => [id, matches[at]?.id ?? id]));
  const theirFields = swaps.reduce(articleAsVersion, withIds({ ...theirs.fields, id: article }, ids));
  const fields = mergedFields(theirFields as ArticleFields, ours);
  return {
    fields,
    ids,
    put: annotations
      .map((annotation) => ({ ...annotation, id: ids.get(annotation.id) ?? annotation.id }))
      .filter((_, at) => isTaken(verdicts[at])),
    versions: versions.filter(({ verdict }) => isTaken(verdict)).map(({ version }) => version),
    verdicts: {
      article: articleVerdict(theirFields, ours, fields),
      versions: versions.map(({ verdict }) => verdict),
      annotations: verdicts,
    },
  };
}

function articleVerdict(
  theirs: Partial<ArticleFields>,
  ours: ArticleFields | null,
  merged: ArticleFields,
): Verdict {
  if (ours === null) return 'added';
  if (sameData(theirs, ours)) return 'same';
  return sameData(merged, ours) ? 'older' : 'newer';
}

/** Fields that speak of annotations by the ids they have here. */
function withIds(fields: ArticleFields, ids: ReadonlyMap<string, string>): ArticleFields {
  const { change } = fields;
  if (change === null) return fields;
  return { ...fields, change: { ...change, undecided: change.undecided.map((id) => ids.get(id) ?? id) } };
}

/** Counts verdicts as they are given. */
export function counting(): {
  readonly tally: Tally;
  readonly count: (verdicts: readonly Verdict[]) => void;
} {
  const tally = { added: 0, same: 0, newer: 0, older: 0 };
  return {
    tally,
    count: (verdicts) => {
      for (const verdict of verdicts) tally[verdict] += 1;
    },
  };
}
