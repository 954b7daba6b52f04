import { type Entity, lastBefore, lastSpoke } from './entity.ts';

/** How far before and behind a name, in UTF-16 units, the words for a relative are looked for. */
const BESIDE = 60;
const CHILD = '(?:grand|step)?(?:son|daughter)|nephew|niece';
const PARENT = '(?:grand|step)?(?:father|mother)|uncle|aunt';
const KIN = `(?:ex-)?(?:wife|husband|widow|widower|sister|brother|cousin)|${CHILD}|${PARENT}`;
/** "his younger brother, | Bo Rao", "Rao’s wife | Ana Rao" */
const BEFORE = new RegExp(`(?:\\b(his|her|their)|['’]s?)\\s((?:\\p{L}+[\\s-]){0,2}(?:${KIN})),?\\s$`, 'iu');
/** "Bo Rao |, his eldest son" */
const BEHIND = new RegExp(
  `^,\\s(?:(his|her|their)|\\p{Lu}\\p{L}+['’]s?)\\s((?:\\p{L}+[\\s-]){0,2}(?:${KIN}))(?=[,.;)])`,
  'iu',
);
const YOUNGER = new RegExp(`^young|(?:^|[\\s-])(?:${CHILD})$`, 'iu');
const OLDER = new RegExp(`^(?:old|eld)\\p{L}*\\s(?:sister|brother|cousin)|(?:^|[\\s-])(?:${PARENT})$`, 'iu');

interface Kin {
  /** "younger brother" */
  readonly kin: string;
  /** "his", or "" where a name owns the word. */
  readonly owner: string;
}

/** Whose relatives the people of a text are: each namesake is asked for at each naming, and read once. */
export class Kins {
  private readonly text: string;
  private readonly known = new Map<string, Kin | undefined>();

  constructor(text: string) {
    this.text = text;
  }

  /** Whose relative the text calls somebody where it first has the name; undefined where it calls nobody so. */
  of({ name }: Pick<Entity, 'name'>): Kin | undefined {
    if (!this.known.has(name)) this.known.set(name, this.read(name));
    return this.known.get(name);
  }

  private read(name: string): Kin | undefined {
    const at = this.text.indexOf(name);
    if (at < 0) return undefined;
    const end = at + name.length;
    const found =
      BEFORE.exec(this.text.slice(Math.max(0, at - BESIDE), at)) ??
      BEHIND.exec(this.text.slice(end, end + BESIDE));
    return found === null ? undefined : { kin: found[2] ?? '', owner: (found[1] ?? '').toLowerCase() };
  }
}

/**
 * How near a namesake is to a place, the most telling first: where it last spoke, whether it is told of by itself ("Rao runs it with
 * his sister, Jane Rao. Rao said" is no sister), where it was last named.
 */
export function nearnessOf(kins: Kins, words: readonly string[], one: Entity, place: number): number[] {
  const isKin = words.length === 1 && one.words.length > 1 && kins.of(one) !== undefined;
  return [lastSpoke(one, place), isKin ? 0 : 1, lastBefore(one, place)];
}

/** "his sister", "her late husband" */
const RELATIVE = new RegExp(`^(his|her|their)\\s(?:\\p{L}+[\\s-])?(${KIN})$`, 'iu');

/** Whom "his sister" is: the only one whom the text has called so by name. */
function relativeCalled(
  kins: Kins,
  people: readonly Entity[],
  words: string,
  place: number,
): Entity | undefined {
  const [, owner = '', relation = ''] = RELATIVE.exec(words) ?? [];
  if (relation === '') return undefined;
  const isCalled = (one: Entity): boolean => {
    const told = one.words.length > 1 && (one.places[0] ?? place) < place ? kins.of(one) : undefined;
    return (
      told?.kin.toLowerCase().endsWith(relation.toLowerCase()) === true &&
      (told.owner === '' || told.owner === owner.toLowerCase())
    );
  };
  const called = people.filter((one) => isCalled(one));
  return called.length === 1 ? called[0] : undefined;
}

/** "the elder Rao", "the younger Mr. Rao" */
const GENERATION = /^the (elder|older|senior|younger|junior) (?:M(?:r|rs|s)\.? )?(\p{Lu}[\p{L}'’-]+)$/u;

/** Which of the people is meant by "the elder Rao": by whose child or parent one of them is called; undefined where that is not told. */
function elderOrYounger(kins: Kins, people: readonly Entity[], source: string): Entity | undefined {
  const [, age = '', surname = ''] = GENERATION.exec(source) ?? [];
  const family = people.filter(({ words }) => words.length > 1 && words.at(-1) === surname.toLowerCase());
  const isYoung = (one: Entity): boolean => YOUNGER.test(kins.of(one)?.kin ?? '');
  const isOld = (one: Entity): boolean => OLDER.test(kins.of(one)?.kin ?? '');
  const young = family.filter((one) => isYoung(one));
  const old = family.filter((one) => isOld(one));
  const others = family.filter((one) => !isYoung(one) && !isOld(one));
  if (young.length + old.length === 0) return undefined;
  const meant = /^(?:younger|junior)$/.test(age)
    ? young.length > 0
      ? young
      : others
    : old.length > 0
      ? old
      : others;
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * Who of a family a source means that tells no given name: "the elder Rao", "his sister"; null where that is one of two and not told
 * which, undefined where it is asked of none.
 */
export function byFamily(
  kins: Kins,
  people: readonly Entity[],
  { text: words, start }: { readonly text: string; readonly start: number },
): Entity | null | undefined {
  if (GENERATION.test(words)) return elderOrYounger(kins, people, words) ?? null;
  return relativeCalled(kins, people, words, start);
}
