import { BY_WORDS } from './byline.ts';
import { MONTH } from './iso-date.ts';

const WIRES = 'AP|Ap|AFP|UPI|PTI|ANI|IANS|Reuters|Associated Press|ASSOCIATED PRESS';
/** Bodies that write or pass on news; as authors beside people they are none. */
const AGENCY = new RegExp(
  `^(?:the )?(?:${WIRES}|agence france-presse|pa media|press (?:association|trust of india)|bloomberg(?: news)?|dpa|efe|ans[ai]|xinhua|tass|cnn|canadian press|aap|getty images?|wire (?:services?|reports?)|news agenc(?:y|ies))$`,
  'i',
);
const OFFICE =
  'writer|reporter|editor|correspondent|columnist|contributor|journalist|producer|analyst|fellow|assistant|professor|specialist';
/** What people are called beside their names. */
export const ROLE = new RegExp(
  `\\b(?:(?:${OFFICE}|photographer)s?|reporting|editorial|executive|staff|bureau|desk|team|newsroom|follow|senior|chief|political|national|special to|intern|fellow|director|updated?|published|posted|filed|news service|newspapers?|guest|author|opinion|e-?mail|twitter|articles|digital|reports?|manager|professor|view|more (?:from|by)|share|print)\\b`,
  'i',
);
const BY = new RegExp(`^${BY_WORDS}:?\\s*`, 'i');
/** "Ada Quist Staff Writer", "Ada Quist Senior Harbour Correspondent": what somebody is, behind the name. */
const TITLE_AFTER = new RegExp(
  `(?<=\\S \\S+)\\s+(?:(?:(?:executive|staff|senior|chief|politic(?:al|s)|national|news|guest|contributing|associate|managing|deputy|science|business|opinion|health|economics|education|sports|city)\\s+(?:\\p{L}+\\s+){0,2})?(?:${OFFICE})s?|special to|for|from|in)\\b.*$`,
  'iu',
);
/** "Staff Reporter Ada Quist", "QNN Harbour Editor Ada Quist" */
const TITLE_BEFORE = new RegExp(`^(?:\\S+ ){0,4}(?:${OFFICE})s? (?=\\p{Lu})`, 'iu');
/** What software calls whoever puts a text in. */
const ACCOUNT = /^(?:admin(?:istrator)?|super ?user|webmaster)$/i;
/** "ADA QUIST ASSOCIATED PRESS", "Ada Quist AP Harbour Writer" */
const WIRE_AFTER = new RegExp(`(?<=\\S \\S+)\\s+(?:The )?(?:${WIRES})\\b.*$`);
/** "AP Auto": what is left of a desk. */
const WIRE_BEFORE = new RegExp(`^(?:${WIRES}|Bloomberg) `);
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DATED = new RegExp(
  `(?<=\\S)\\s+(?:on )?(?:${WEEKDAY}\\b|(?:mon|tue|wed|thu|fri|sat|sun)(?:(?<=on \\w+),|\\.?,? (?:\\d|${MONTH} \\d))|${MONTH} \\d|\\d).*$`,
  'i',
);
const PARTICLES =
  /^(?:d[aeiou]s?|dela?|della|de[nr]|[ae]l|bin|ibn|l[ae]s?|los|san|st\.?|te[nr]|v[ao]n|ap|['’]t|y|zur?|e)$/i;
const [FEWEST, MOST, LONGEST] = [2, 5, 45];

/** UTF-16 units of a line of names; more would take quadratic time. */
const LONGEST_LINE = 600;

/**
 * The people that a byline names, without titles, agencies and buttons; where a body may be meant, the one it names where it names
 * nobody else. `site` is the publication, which is no author of its own articles.
 */
export function authorsIn(line: string, site: string | undefined, mayBeBody: boolean): readonly string[] {
  const parts = line
    .slice(0, LONGEST_LINE)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    // "ERIC TUCKERAssociated Press", but "Sheena MCFarland"
    .replaceAll(/(\p{Lu}{3,})(\p{Lu}\p{Ll})/gu, '$1, $2')
    // "Ada (A.Q.) Quist"
    .replaceAll(/ ?\([^)]*\)/g, '')
    // "Ada Quist @adaquist"
    .replaceAll(/(?<=\s)@\w+/g, ' ')
    // The day follows the names.
    .replace(DATED, '')
    .split(/\s*(?:[,;|•·/]|\s[-–—]\s|\b(?:and|with)\b|&|\bon (?=\w+day\b)|\s(?=\w+ed by\b))\s*/i)
    .map((part) =>
      part
        .replace(BY, '')
        .replaceAll(/^@.*|\S+@\S+|\s+[-–—]+$/g, '')
        .trim(),
    )
    // "Words: Ada Quist | Pictures: Bo Lindh", "edited by Bo Lindh"
    .filter(
      (part) =>
        part !== '' &&
        !/^(?:(?:pictures?|photos?|photograph(?:s|y)?|illustrations?|video|\S+ed by)\b|https?:)|\d{2}/i.test(
          part,
        ) &&
        !ACCOUNT.test(part),
    );
  const people = parts
    // "Ada Quist The Quay"
    .map((part) => (site && part.endsWith(` ${site}`) ? part.slice(0, -site.length - 1) : part))
    .map((part) => [part.replace(WIRE_AFTER, '').replace(TITLE_AFTER, ''), part.replace(TITLE_BEFORE, '')])
    .flatMap((readings) => readings.find(isPerson) ?? [])
    .filter((person) => !isSame(person, site));
  // "Ada Quist, Biography Ada Quist"
  const own = people.filter((one) => !people.some((other) => other !== one && one.endsWith(` ${other}`)));
  if (own.length > 0 || !mayBeBody) return [...new Set(own.map(named))];
  const [body] = parts.filter(
    (part) => !isSame(part, site) && (AGENCY.test(part) || (parts.length === 1 && isBody(part))),
  );
  return body === undefined ? [] : [named(body)];
}

/** Whether a part is a person's name by its shape. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  if (
    WIRE_BEFORE.test(name) ||
    words.length < FEWEST ||
    words.filter((word) => !PARTICLES.test(word)).length > MOST ||
    name.length > LONGEST ||
    ROLE.test(name) ||
    AGENCY.test(name)
  )
    return false;
  if (
    /\b(?:press|news|times|post|media|agency|network|magazine|institute|university|ministr(?:y|ies)|services?|company|inc|daily|herald|tribune|association|council|group|city|county|today|sports|bureau|wire|journal|gazette|chronicle|studies)\b|^(?:the|new|cape|fort|hong|kuala|las|los|port|tel|abu(?= dhabi)|addis|buenos) /i.test(
      name,
    )
  )
    return false;
  // "World's Editorial": a desk.
  if (/['’]s$/.test(words[0] ?? '')) return false;
  return words.every(
    (word, at) =>
      /^["“‘(]?\p{Lu}[\p{L}.'’-]*["”’)]?$/u.test(word) ||
      /^\p{Lo}+$/u.test(word) ||
      // "Ada deQuist"
      (at > 0 && (/^\p{Ll}{1,3}['’-]?\p{Lu}\p{Ll}+$/u.test(word) || PARTICLES.test(word))),
  );
}

/** What stands where names do and is none: a day. */
const NO_BODY = new RegExp(`^(?:for|${WEEKDAY}|${MONTH})(?: |$)`, 'i');

function isBody(name: string): boolean {
  return (
    !NO_BODY.test(name) &&
    name.length <= LONGEST &&
    /^\p{Lu}[^_]+$/u.test(name) &&
    // "Senior Contributor", "News Desk"
    !ROLE.test(name.replace(/.* /, '')) &&
    name.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the|for|and|de|in|on)$/.test(word))
  );
}

function isSame(name: string, site: string | undefined): boolean {
  const bare = (text: string) =>
    text.toLowerCase().replaceAll(/^the |\.(?:com|org|net|info)$|[^\p{L}\p{N}]+/gu, '');
  return (
    site !== undefined &&
    (bare(site) === bare(name) ||
      (bare(name).length > 2 && bare(site).startsWith(bare(name))) ||
      // "The Quay Sports": a desk.
      bare(name.replace(/ \S+$/, '')) === bare(site))
  );
}

/** Names set in capitals, as they are written. */
function named(name: string): string {
  if (name.length < 5 || name !== name.toUpperCase()) return name;
  return name.replaceAll(/\p{L}[\p{L}’']*/gu, (word) =>
    word.length < 3 && /^(?:ap|afp|cnn|bbc|upi)$/i.test(word)
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
