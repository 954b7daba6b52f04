import type { Figure, Span } from '../model.ts';
import type { AlignedFigure } from './alignment.ts';
import type { Candidate } from './candidates.ts';
import { inBaseUnit, isComparable, sharedAround, valued, type Valued } from './figure-values.ts';
import type { ReleaseIndex } from './release-index.ts';
import { figureWords, type ReleaseLink } from './release-link.ts';
import { samePlaces } from './same-place.ts';
import { digitsOf, type Given, isRounded, near, ROUNDED } from './rounding.ts';
import { wordsIn, type WordedText } from './words-of.ts';

/** Two figures are of one value where they are equal but for how a machine counts. */
const SAME = 1e-6;
/** From this share of its words a sentence of the article is taken to come from one of the release. */
const LIKE = 0.3;
/** A number of so many digits is hardly there by chance. */
const TELLING_DIGITS = 3;

interface Match extends Pick<AlignedFigure, 'release' | 'relation' | 'by'> {
  readonly of?: Valued;
}

/** How two figures may stand to each other, where their sentences share so much of their words. */
type Fit = (a: Valued, b: Valued, share: number) => boolean;

/**
 * Lays the figures of an article beside the release's: what stands in the same words first, then the same value, then
 * rounded, converted and changed ones, each with the one whose sentence and neighbouring words are most like its own. `comesFrom`
 * tells for each of the article's sentences which ones of the release share its words. What the user says of a figure stands
 * before what is found.
 */
export function alignFigures(
  figures: readonly Figure[],
  article: WordedText,
  release: ReleaseIndex,
  comesFrom: readonly (readonly Candidate[])[],
  links: readonly ReleaseLink[] = [],
): AlignedFigure[] {
  const known = release.analysis.figures.map((figure) => valued(figure, release));
  const own = figures.map((figure) => valued(figure, article));
  const found = heldFigures(links, own, known, article, release);
  for (const [a, of] of samePlaces(own, known, article, release, comesFrom)) {
    const relation = relationOf(a, of, article.text, release.text);
    if (!found.has(a)) found.set(a, { release: spanOf(of), relation, of });
  }
  const taken = new Set([...found.values()].flatMap(({ of }) => of ?? []));
  const shareOf = (a: Valued, b: Valued) =>
    comesFrom[a.sentence]?.find(({ sentence }) => sentence === b.sentence)?.share ?? 0;
  const take = (relation: Match['relation'], fits: Fit, free = false) => {
    for (const a of own) {
      if (found.has(a)) continue;
      const best = known
        .filter((b) => !(free && taken.has(b)) && fits(a, b, shareOf(a, b)))
        .toSorted((x, y) => likeness(a, y) - likeness(a, x))[0];
      if (best === undefined) continue;
      found.set(a, { release: spanOf(best), relation, of: best });
      taken.add(best);
    }
  };
  const likeness = (a: Valued, b: Valued) =>
    shareOf(a, b) + 0.2 * sharedAround(a, b) - (taken.has(b) ? 0.3 : 0);
  take(
    'changed',
    (a, b, share) => isSameAmount(a, b) && share >= LIKE / 2 && isOtherStep(a, b, article.text, release.text),
  );
  take('same', (a, b) => isSameAmount(a, b));
  for (const a of own) {
    const place = found.has(a) ? null : numberIn(a, article, release, comesFrom[a.sentence] ?? []);
    if (place !== null) found.set(a, { release: place, relation: 'same' });
  }
  take('rounded', (a, b, share) => isComparable(a, b) && share >= LIKE / 2 && isRounded(givenBy(a), b));
  // Of one's own currency in a sentence as like, it is that one changed.
  const isOwnChanged = (a: Valued, least: number) =>
    known.some((b) => {
      const share = shareOf(a, b);
      return share >= least && isComparable(a, b) && isChanged(a, b, share, known);
    });
  take('converted', (a, b, share) => isConverted(a, b) && share >= LIKE / 3 && !isOwnChanged(a, share));
  for (const a of own) {
    const partner = found.has(a) ? undefined : bracketedBehind(a, own, found, article.text);
    if (partner !== undefined) found.set(a, partner);
  }
  const hasSibling = (a: Valued, b: Valued) =>
    own.some(
      (other) =>
        other !== a && other.sentence === a.sentence && found.get(other)?.of?.sentence === b.sentence,
    );
  take(
    'changed',
    (a, b, share) =>
      isComparable(a, b) && isChanged(a, b, hasSibling(a, b) ? share + LIKE / 2 : share, known),
    true,
  );
  return own.map((a) => {
    const match = found.get(a);
    return {
      article: a.figure.id,
      release: match?.release ?? null,
      relation: match?.relation ?? 'new',
      ...(match?.by && { by: match.by }),
    };
  });
}

/** Figures located where the user said; those of which the release has no such words any more are looked for as others. */
function heldFigures(
  links: readonly ReleaseLink[],
  own: readonly Valued[],
  known: readonly Valued[],
  article: WordedText,
  release: WordedText,
): Map<Valued, Match> {
  const found = new Map<Valued, Match>();
  const said = new Map(links.flatMap((link) => (link.figure ? [[link.passage, link.from] as const] : [])));
  if (said.size === 0) return found;
  for (const a of own) {
    const from = said.get(figureWords(article.text, article.sentences, a.figure));
    if (from === null) found.set(a, { release: null, relation: 'new', by: 'user' });
    const of = known.find((b) => figureWords(release.text, release.sentences, b.figure) === from);
    if (of === undefined) continue;
    const relation = relationOf(a, of, article.text, release.text);
    found.set(a, { release: spanOf(of), relation, of, by: 'user' });
  }
  return found;
}

/** How a figure stands to the one that it comes from. */
function relationOf(a: Valued, b: Valued, article: string, release: string): AlignedFigure['relation'] {
  if (isOtherStep(a, b, article, release)) return 'changed';
  if (isSameAmount(a, b)) return 'same';
  if (isComparable(a, b) && isRounded(givenBy(a), b)) return 'rounded';
  return isConverted(a, b) ? 'converted' : 'changed';
}

const spanOf = ({ figure: { start, end } }: Valued): Span => ({ start, end });

const givenBy = ({ low, figure: { bound } }: Valued): Given => ({ low, bound });

function isSameAmount(a: Valued, b: Valued): boolean {
  if (isBoundAway(a, b)) return false;
  if (isComparable(a, b)) return near(a.low, b.low, SAME) && near(a.high, b.high, SAME);
  const [one, other] = [inBaseUnit(a), inBaseUnit(b)];
  return (
    one !== null &&
    other !== null &&
    one.dimension === 'time' &&
    other.dimension === 'time' &&
    near(one.value, other.value, SAME)
  );
}

/** "more than eight in 10" of 83 per cent is eight in ten rounded, not 80 per cent: a bound is kept or the value is. */
const isBoundAway = (a: Valued, b: Valued): boolean =>
  a.figure.bound === 'more than' &&
  b.figure.bound === undefined &&
  a.sort === 'share' &&
  b.sort === 'share' &&
  a.figure.kind !== b.figure.kind;

/** A fall by a number told as a fall to it, or the other way round. */
function isOtherStep(a: Valued, b: Valued, article: string, release: string): boolean {
  const step = ({ figure }: Valued, text: string) =>
    STEP.exec(text.slice(Math.max(0, figure.start - 20), figure.start))?.[1];
  const [own, its] = [step(a, article), step(b, release)];
  return own !== undefined && its !== undefined && own !== its;
}

const STEP = /\b(by|to) (?:(?:about|around|nearly|almost|only|just) )?$/;

function hasSameDigits(a: Valued, b: Valued): boolean {
  const sorted = (value: number) => (String(value).match(/\d/g) ?? []).toSorted().join('');
  return sorted(a.low) === sorted(b.low) && digitsOf(a.low) > 1;
}

/** Another currency, or another unit of the same dimension and about the same size. */
function isConverted(a: Valued, b: Valued): boolean {
  if (a.sort === 'money' && b.sort === 'money') return a.figure.unit !== b.figure.unit;
  const [one, other] = [inBaseUnit(a), inBaseUnit(b)];
  if (one === null || other === null || a.figure.unit === b.figure.unit) return false;
  return one.dimension === other.dimension && near(one.value, other.value, ROUNDED);
}

/** Another value in the same place: the sentences share their words, and so do the figures' own neighbours. */
function isChanged(a: Valued, b: Valued, share: number, known: readonly Valued[]): boolean {
  const beside = sharedAround(a, b);
  if (share >= LIKE / 2 && hasSameDigits(a, b)) return true;
  if (beside >= 2 && share >= LIKE / 2) return true;
  return share >= LIKE && beside >= 1 && !isWorkedOut(a, b, known);
}

/** A sum or difference of two figures of one sentence is the article's own. */
function isWorkedOut({ low }: Valued, { sentence, sort }: Valued, known: readonly Valued[]): boolean {
  const there = known.filter((other) => other.sentence === sentence && other.sort === sort);
  return there.some((x) =>
    there.some((y) => x !== y && (near(low, x.low - y.low, SAME) || near(low, x.low + y.low, SAME))),
  );
}

/** A number that the release has in its words where no figure was found ("the 105 737-10 airplanes"). */
function numberIn(
  a: Valued,
  article: WordedText,
  release: ReleaseIndex,
  candidates: readonly Candidate[],
): Span | null {
  if (typeof a.figure.value !== 'number') return null;
  const { first, endWord } = wordsIn(article, a.figure);
  // A currency's code in front of it is no number.
  const number = article.words
    .slice(first, endWord)
    .find(({ form, text }) => /\d/.test(form) || (form.length > 2 && !/^\p{Lu}+$/u.test(text)));
  if (number === undefined) return null;
  const places = (release.places.get(number.stem) ?? []).flatMap((at) => release.words[at] ?? []);
  const near = places.find(
    ({ form, sentence }) =>
      form === number.form && candidates.some((candidate) => candidate.sentence === sentence),
  );
  const telling =
    digitsOf(a.low) >= TELLING_DIGITS && /\d/.test(number.form)
      ? places.find(({ form }) => form === number.form)
      : undefined;
  return near ?? telling ?? null;
}

/** An amount in brackets behind one that has its partner is that one converted: "834 billion pounds ($1.02 trillion)". */
function bracketedBehind(
  a: Valued,
  own: readonly Valued[],
  found: ReadonlyMap<Valued, Match>,
  text: string,
): Match | undefined {
  const before = own.find(
    ({ figure }) =>
      figure.end < a.figure.start &&
      a.figure.start - figure.end < 24 &&
      /^[^()]{0,12}\([^()]*$/.test(text.slice(figure.end, a.figure.start)),
  );
  const partner = before === undefined ? undefined : found.get(before);
  if (
    partner?.release === undefined ||
    partner.release === null ||
    (before !== undefined && before.figure.unit === a.figure.unit)
  )
    return undefined;
  return { release: partner.release, relation: 'converted', ...(partner.of && { of: partner.of }) };
}
