import type { MetadataOrigin, Sourced } from '@/lib/core/article-metadata.ts';
import { spelledName } from './spelled-name.ts';

/** A name that something of the page gives the publication; `trust` is how far it is meant to be that. */
export interface SiteClaim {
  readonly from: MetadataOrigin;
  readonly name: string | null | undefined;
  readonly trust: number;
}

/** And hosts of many publications. */
const SUFFIXES =
  /^(?:co|com|org|net|gov|ac|edu|or|ne|go|gob|gouv|blogspot|substack|tumblr|typepad|wordpress)$/;
const LONGEST = 60;
/** UTF-16 units of what a page gives as its name, with a headline before it. */
const LONGEST_CLAIM = 500;
/** Below it a name counts only where the host bears it out. */
const LEAST_TRUST = 1;
/** Between a name and its slogan, or a headline and a name. */
const PARTS = /\s+[|·»–—-]+\s+|\s*[|»]\s*|:\s+|\s+-\s+/;
/** How much it weighs that the page's own host bears the name, in full or in short, and that another origin agrees; and what an address loses. */
const [IN_FULL, IN_SHORT, AGREED, AS_ADDRESS] = [3, 2, 1, 0.7];

/**
 * The publication's name as its readers call it: of the names the page gives, the one that its host and the others bear out,
 * without slogan. A wire service or a platform is named by some pages, and by no host but its own.
 */
export function siteName(claims: readonly SiteClaim[], url: string): Sourced<string> | undefined {
  const host = hostOf(url);
  const names = claims.flatMap(({ name, ...rest }) =>
    partsOf((name ?? '').slice(0, LONGEST_CLAIM), host).map((part) => ({
      ...rest,
      value: part,
      bare: bare(part),
    })),
  );
  let best: (typeof names)[number] | undefined;
  let most = 0;
  for (const name of names) {
    const fits = fit(name.value, host);
    if (name.trust < LEAST_TRUST && fits === 0) continue;
    const agreed = new Set(
      names.filter(({ bare }) => bare === name.bare).map(({ from, trust }) => `${from} ${trust}`),
    );
    // "QNN.com" beside "Quay News Network": an address is no name.
    const isAddress = /\.(?:com|org|net)$/i.test(name.value);
    const score = name.trust + fits + (agreed.size - 1) * AGREED - (isAddress ? AS_ADDRESS : 0);
    if (score > most) [best, most] = [name, score];
  }
  return best === undefined || best.value === '' ? undefined : { value: best.value, from: best.from };
}

/** The name, or the part of it that the host bears out: "The Quay" of "The Quay | News of the north". */
function partsOf(name: string, host: Host): string[] {
  const whole = withoutDomain(name.replaceAll(/\s+/g, ' ').trim());
  const parts = whole.split(PARTS).map((part) => withoutDomain(part.trim()));
  const [best] = parts.filter((part) => fit(part, host) > 0).toSorted((a, b) => fit(b, host) - fit(a, host));
  const taken =
    parts.length > 1 && best !== undefined
      ? best
      : parts.length > 1 && whole.length > 30
        ? (parts[0] ?? whole)
        : whole;
  return taken === '' || taken.length > LONGEST || /^https?:|^@/.test(taken) ? [] : [taken];
}

/** "HarbourNews.com" is called HarbourNews, "HBN.com" HBN; "Quay.com" is called that. */
function withoutDomain(name: string): string {
  const [, label = '', domain = ''] = /^(?:www\.)?(.+)\.(com|org|net|\p{Ll}{2})$/u.exec(name) ?? [];
  // "NJ.com": two letters alone are a state.
  const isName = label.includes(' ') || (domain.length > 2 && /\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(label));
  return (isName ? label : name).replace(/^The(?=\p{Lu}\p{Ll})/u, 'The ');
}

interface Host {
  readonly label: string;
  readonly whole: readonly string[];
}

function hostOf(url: string): Host {
  const labels = URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '').split('.') : [];
  const registered = labels.slice(0, -1);
  while (registered.length > 1 && SUFFIXES.test(registered.at(-1) ?? '')) registered.pop();
  const label = (registered.at(-1) ?? '').replaceAll(/[^a-z0-9]/g, '');
  const sub = registered
    .slice(0, -1)
    .join('')
    .replaceAll(/[^a-z0-9]/g, '');
  return { label, whole: [sub + label, label + sub, labels.join('')] };
}

function fit(name: string, { label, whole }: Host): number {
  const words =
    name
      .toLowerCase()
      .replaceAll(/['’.]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = words[0] === 'the' ? words.slice(1) : words;
  const [all, without] = [words.join(''), plain.join('')];
  if (label === '' || without === '') return 0;
  if (all === label || without === label) return IN_FULL;
  if (whole.some((host) => host === all || host === without)) return IN_FULL + 0.5;
  const initials = [words, plain].map((list) => list.map(([letter]) => letter ?? '').join(''));
  if (initials.includes(label) && words.length > 1) return IN_SHORT;
  const last = plain.at(-1) ?? '';
  if (
    plain.length > 1 &&
    label.endsWith(last) &&
    isWithin(label.slice(0, -last.length), plain.slice(0, -1).join(''))
  )
    return IN_SHORT;
  return without.length >= 4 && (label.includes(without) || without.includes(label)) && label.length >= 3
    ? IN_SHORT - 0.5
    : 0;
}

/** Whether the letters stand in the word in this order, the first at its beginning. */
function isWithin(letters: string, word: string): boolean {
  if (letters === '' || letters[0] !== word[0]) return false;
  let at = -1;
  return Array.from(letters).every((letter) => (at = word.indexOf(letter, at + 1)) >= 0);
}

/** How a page's words spell its host's name; undefined where they do not. */
export function asSpelled(words: string, url: string): string | undefined {
  return spelledName(words, hostOf(url).label) ?? undefined;
}

/** A name as the page's own words spell it, where they set spaces or marks in it that its data leave out; in capitals or not is its own. */
export function respelled(name: string, spelled: string | undefined, url: string): string {
  const [, article = '', rest = name] = /^(the )?(.+)$/i.exec(name) ?? [];
  const { label } = hostOf(url);
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  if (spelled === undefined || spelled.toLowerCase() === rest.toLowerCase()) return name;
  const isBareHost = name === name.toLowerCase() && letters(name.replace(/\.\w+$/, '')) === label;
  if (letters(name) === label || isBareHost) return spelled;
  return letters(rest) === label ? `${article}${spelled}` : name;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/^the |[^\p{L}\p{N}]+/gu, '');
}

/** Between a headline, a part of the site and the site's name. */
const PARTED = /( [|–—»«·•:-]{1,2} |: )/;
/** "World", "Smart News", "The Quay Online" */
const TITLED = /^(?:[\p{Lu}&][^\s!?]*(?: |$)){1,3}$/u;

/** "Headline | World | The Paper" or "The Paper: Headline" without the paper, whose name the host of `url` may bear as well; or without who wrote it. */
export function withoutSite(title: string, name: string | undefined, url?: string): string {
  if (!name || title.length > LONGEST_CLAIM) return title;
  const plain = (text: string) => text.toLowerCase().replaceAll(/,| and| &/g, '');
  const parts = title.split(PARTED);
  const join = (from: number, to?: number) => parts.slice(from, to).join('');
  const isNamed = (part: string) =>
    plain(part) === plain(name) || (url && fit(part, hostOf(url)) >= (TITLED.test(part) ? 1 : IN_SHORT));
  for (let at = 1; at < parts.length; at += 2) {
    if (url && isNamed(join(0, at))) return withoutSite(join(at + 1), name, url);
    if (!isNamed(join(at + 1))) continue;
    if (url) while (at > 2 && parts[at - 2] !== ': ' && TITLED.test(join(at - 1, at))) at -= 2;
    return join(0, at);
  }
  return title;
}
