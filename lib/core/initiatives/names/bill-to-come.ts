import { BILLS_BROUGHT } from '../../lexicon/deed-actions.ts';
import type { AnnotatedText, TextSpan } from '../../model.ts';
import { addDeed, type Gathered } from './merge-mentions.ts';

/** Sentences after a bill without a name within which it is named. */
const REACH = 4;
/** UTF-16 units of so many sentences at most. */
const FAR = 2000;
/** Words that say of a bill that it is one, and nothing more. */
const PLAIN =
  /^(?:(?:new|bipartisan|bi|partisan|bicameral|draft|sweeping|landmark|comprehensive|historic)\s){0,4}(?:bill|legislation|law|measure|act|resolution|ordinance)$/;
/** "(S. 1425)", "(H.R. 4128)": a bill's number. */
const NUMBER = /^ ?\((?:S|H\. ?R|HR|HB|SB|H\. ?J)\.? ?(?:Res\. ?)?\d/u;
/** What a bill would do, as no law in force does. */
const WOULD =
  /^(?: ?\([^()]{1,30}\))?(?:, as the \w+ is (?:called|known),)?,? (?:would|will|also would|proposes|aims|seeks)\b/u;
/** "the bill, known as the": the name of what was told of before. */
const CALLED =
  /\b[Tt]he (?:bill|legislation|law|measure|resolution|proposal),? (?:which is |also |commonly |officially )?(?:known as|called|dubbed|named|titled|entitled) (?:the )?["“‘]?$/u;
const OWNED = /(?:\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Mm]y|\b[Oo]ur|['’]s?)\s$/u;

/**
 * "Rask introduced legislation to protect fishers. The Clean Coasts Act would ban trawling": a bill told of before it is named
 * is one with the law that is named next, where that one is still to come: by its number, its "would" or its owner.
 */
export function nameBills(text: AnnotatedText, gathered: Gathered[]): Gathered[] {
  const merged = new Set<Gathered>();
  for (const plain of gathered) {
    const start = plain.mentions[0]?.start;
    if (start === undefined) continue;
    const named =
      apposedTo(text, gathered, plain) ??
      (plain.generic && plain.kind === 'law' && isBroughtIn(plain)
        ? gathered.find(
            (one) => one !== plain && !one.generic && one.kind === 'law' && isNamedNext(text, start, one),
          )
        : undefined);
    if (named === undefined) continue;
    named.mentions.push(...plain.mentions);
    named.recorded.push(...plain.recorded);
    for (const deed of plain.deeds) addDeed(named.deeds, deed);
    merged.add(plain);
  }
  return gathered.filter((one) => !merged.has(one));
}

/** "a scholarship programme, the Rask Scholarship,", "House Bill 12, known as the Reef Act,": the name behind the comma; "The bill, the Reef Act, …" of one told of before. */
function apposedTo(
  { article: { text } }: AnnotatedText,
  gathered: readonly Gathered[],
  plain: Gathered,
): Gathered | undefined {
  if (!plain.generic && !NUMBERED.test(plain.name)) return undefined;
  return gathered.find((one) => {
    const [first] = one.mentions;
    if (one === plain || one.generic || NUMBERED.test(one.name) || first === undefined) return false;
    if (!CLOSES.test(text.slice(first.end, first.end + 40))) return false;
    if (plain.mentions.some(({ end }) => end < first.start && COMMA.test(text.slice(end, first.start))))
      return true;
    const [start, said] = [
      plain.mentions[0]?.start ?? first.start,
      AGAIN.exec(text.slice(0, first.start).slice(-60))?.[1],
    ];
    const same =
      said !== undefined && (said === plain.headWord || (LAWS.test(said) && LAWS.test(plain.headWord)));
    return plain.generic && same && start < first.start && first.start - start < FAR;
  });
}

/** A law that is named by its number alone. */
const NUMBERED = /^(?:House|Senate|Assembly) Bill \d+$|^(?:H\.? ?R|AB|[HS]\.?B|S)\.? ?\d+$/;
const COMMA =
  /^,? ?(?:\([^()]{1,20}\))?,? (?:(?:also |better |formally |officially )?(?:known as|called|dubbed|named|titled|entitled) )?(?:the )?["“‘]?$/;
/** What stands behind an apposition: its comma, the clause's end or a phrase. */
const CLOSES =
  /^["”’]?(?: ?\([^()]{1,20}\))?(?:[,.;:]|\n|$| (?:in|on|for|to|at|from|by|with|last|this|after|under)\b)/;
const AGAIN =
  /\b[Tt]he ([a-z]+), (?:(?:also |formally |officially )?(?:known as|called|dubbed|named|titled) )?(?:the )?["“‘]?$/;
const LAWS = /^(?:act|bill|law|legislation|measure|package|resolution)$/;

function isBroughtIn({ name, deeds }: Gathered): boolean {
  return (
    PLAIN.test(name.toLowerCase().replaceAll('-', ' ')) &&
    deeds.some(({ action }) => BILLS_BROUGHT.has(action))
  );
}

/** Whether the law is first named in one of the sentences that follow, as one to come. */
function isNamedNext(text: AnnotatedText, start: number, { mentions }: Gathered): boolean {
  const [first] = mentions.toSorted((a, b) => a.start - b.start);
  if (first === undefined || first.start <= start || first.start - start > FAR) return false;
  const told = text.sentences.findIndex(({ end }) => end > start);
  const naming = text.sentences.findIndex(({ end }) => end > first.start);
  return naming > told && naming - told <= REACH && isToCome(text, first);
}

function isToCome({ article }: AnnotatedText, { start, end }: TextSpan): boolean {
  const [before, after] = [
    article.text.slice(Math.max(0, start - 60), start),
    article.text.slice(end, end + 60),
  ];
  return NUMBER.test(after) || WOULD.test(after) || OWNED.test(before) || CALLED.test(before);
}
