import type { Analysis, Span } from '@/lib/core/model.ts';
import { type GoldFile, type GoldSpeaker, placed } from '@/lib/training/gold-file.ts';
import { pairClaims } from '@/lib/training/measures.ts';
import type { ReplacedText, SpeakerNames } from './replace-speaker.ts';

/** What another name did to an answer that was right before. */
export type Change =
  | 'claim lost'
  | 'claim doubted'
  | 'speaker none'
  | 'speaker other'
  | 'name short'
  | 'name long'
  | 'doubled'
  | 'neighbour'
  | 'role'
  | 'gained';

interface Told {
  readonly kind: Change;
  readonly told: string;
}

/** A text read with its own names and with one speaker's replaced. */
export interface Readings {
  readonly text: string;
  readonly gold: GoldFile;
  /** Whose names were replaced. */
  readonly speaker: GoldSpeaker;
  readonly names: { readonly from: SpeakerNames; readonly to: SpeakerNames };
  readonly before: Analysis;
  readonly after: Analysis;
  readonly replaced: ReplacedText;
}

/** How the second reading differs from what was right in the first, and how many of the speaker's claims were right. */
export function changesIn(readings: Readings): {
  readonly claims: number;
  readonly changes: readonly Told[];
} {
  const { text, gold, speaker, names, before, after, replaced } = readings;
  const was = heardIn(text, gold, before);
  const is = heardIn(text, gold, after, replaced);
  const right = gold.attributions.flatMap((entry, n) => {
    const accepted = [entry.speaker].flat().filter((name) => typeof name === 'string');
    const old = was[n];
    const isRight = old?.isShown === true && accepted.some((name) => sameName(old.name, name));
    return isRight ? [{ entry, accepted, old, now: is[n] ?? null }] : [];
  });
  const own = right.filter(({ accepted }) => accepted.includes(speaker.name));
  const others = right.filter(({ accepted }) => !accepted.includes(speaker.name));
  const changes = [
    ...own.flatMap(({ entry, accepted, now }) => {
      const isElse = accepted.some((name) => name !== speaker.name && sameName(now?.name ?? '', name));
      return isElse ? [] : changeOf(now, names.to.full, entry.content[0] ?? '');
    }),
    ...others.flatMap(({ entry, accepted, old, now }): Told[] => {
      const isSame =
        now?.isShown === true &&
        (now.name === old.name ||
          sharesWord(old.name, names.from.full) ||
          accepted.some((name) => sameName(now.name, name)));
      return isSame ? [] : [{ kind: 'neighbour', told: `${old.name} -> ${now?.name}: ${entry.content[0]}` }];
    }),
    ...changesBeside(readings),
  ];
  return { claims: own.length, changes };
}

/** What changed in the lists: somebody told twice, a role or affiliation, a claim more. */
function changesBeside({ speaker, names: { from, to }, before, after }: Readings): Told[] {
  const changes: Told[] = [];
  const listed = (analysis: Analysis, name: string) =>
    shownSpeakers(analysis).filter((shown) => sharesWord(shown, name));
  const doubled = listed(after, to.full);
  if (doubled.length > listed(before, from.full).length)
    changes.push({ kind: 'doubled', told: doubled.join(' / ') });
  const old = before.speakers.find(({ name }) => sameName(name, speaker.name));
  const now = after.speakers.find(({ name }) => sameName(name, to.full));
  for (const field of ['role', 'affiliation'] as const) {
    if (old === undefined || now === undefined || old[field] === now[field]) continue;
    if (sharesWord(now[field] ?? '', to.full) || sharesWord(old[field] ?? '', from.full)) continue;
    changes.push({ kind: 'role', told: `${field}: ${old[field]} -> ${now[field]}` });
  }
  const shown = ({ attributions }: Analysis) =>
    attributions.filter(({ doubt }) => doubt === undefined).length;
  const more = shown(after) - shown(before);
  if (more > 0) changes.push({ kind: 'gained', told: `${more} claims` });
  return changes;
}

interface Heard {
  readonly name: string;
  readonly isShown: boolean;
}

/** What was heard of each gold attribution; null where it was not found. */
function heardIn(
  text: string,
  gold: GoldFile,
  { article, attributions, speakers }: Analysis,
  replaced?: ReplacedText,
): readonly (Heard | null)[] {
  const moved = ({ start, end }: Span): Span =>
    replaced === undefined ? { start, end } : { start: replaced.toNew(start), end: replaced.toNew(end) };
  const truths = gold.attributions
    .map((entry) => placed(text, entry))
    .map((truth) => ({ ...truth, content: truth.content.map((span) => moved(span)) }));
  const heard: (Heard | null)[] = truths.map(() => null);
  for (const pair of pairClaims(article.text, attributions, truths)) {
    const found = attributions[pair.found];
    const name = speakers.find(({ id }) => id === found?.speaker)?.name ?? '';
    heard[pair.gold] = { name, isShown: found?.doubt === undefined };
  }
  return heard;
}

function changeOf(now: Heard | null, wanted: string, claim: string): Told[] {
  const kind = kindOf(now, wanted);
  return kind === null ? [] : [{ kind, told: `${now?.name}: ${claim}` }];
}

function kindOf(now: Heard | null, wanted: string): Change | null {
  if (now === null) return 'claim lost';
  if (!now.isShown) return 'claim doubted';
  if (now.name === '') return 'speaker none';
  const own = wordsOf(now.name);
  const all = wordsOf(wanted);
  if (own.join(' ') === all.join(' ')) return null;
  if (all.every((word) => own.includes(word))) return own.length > all.length ? 'name long' : null;
  return sharesWord(now.name, wanted) ? 'name short' : 'speaker other';
}

/** Names of who speaks in claims that are shown. */
function shownSpeakers({ speakers, attributions }: Analysis): string[] {
  const speaking = new Set(
    attributions.flatMap(({ doubt, speaker }) => (doubt === undefined ? [speaker] : [])),
  );
  return speakers.flatMap(({ id, name }) => (speaking.has(id) ? [name] : []));
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The scorer's own rule: all of gold's words, and at most two more. */
function sameName(found: string, gold: string): boolean {
  const own = new Set(wordsOf(found));
  const wanted = new Set(wordsOf(gold));
  const shared = [...wanted].filter((word) => own.has(word)).length;
  return wanted.size > 0 && shared === wanted.size && own.size - shared <= 2;
}

/** Words that two names may share without being one's. */
const SMALL: ReadonlySet<string> = new Set(
  'al and at co corp de for in inc ltd of on plc the to van'.split(' '),
);

function sharesWord(name: string, other: string): boolean {
  const own = new Set(wordsOf(other).filter((word) => word.length > 1 && !SMALL.has(word)));
  return wordsOf(name).some((word) => own.has(word));
}
