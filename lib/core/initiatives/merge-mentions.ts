import type { AnnotatedText, Initiative, TextSpan } from '../model.ts';
import type { Recorded } from './find-initiatives.ts';
import { laterMentions } from './later-mentions.ts';

type Merged = Omit<Initiative, 'id' | 'attribution'>;

/** One initiative being put together from its mentions. */
export interface Gathered {
  readonly name: string;
  readonly kind: string;
  readonly headWord: string;
  readonly words: ReadonlySet<string>;
  readonly mentions: TextSpan[];
  best: Recorded;
  /** Whether some mention stands outside a title-case headline. */
  confirmed: boolean;
}

const FUNCTION_WORDS = /^(?:the|a|an|of|on|for|and|to|in|against|with)$/;

/** Puts the mentions of one initiative together, first mention first, with the fullest deed of them. */
export function mergeMentions(text: AnnotatedText, recorded: readonly Recorded[]): Merged[] {
  const gathered: Gathered[] = [];
  const byKey = new Map<string, Gathered>();
  for (const item of recorded) {
    const key = keyOf(item);
    const known = byKey.get(key);
    if (known === undefined) {
      const made = {
        name: item.name,
        kind: item.kind,
        headWord: item.headWord,
        words: wordsOf(item.name),
        mentions: [spanOf(item)],
        best: item,
        confirmed: !item.titled || item.action !== undefined,
      };
      gathered.push(made);
      byKey.set(key, made);
    } else {
      known.mentions.push(spanOf(item));
      known.best = fuller(known.best, item);
      known.confirmed ||= !item.titled;
    }
  }
  const kept = gathered.filter(({ confirmed }) => confirmed);
  laterMentions(text, kept);
  return kept.map(({ name, kind, mentions, best }) => ({
    name,
    kind,
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    ...(best.action !== undefined && { action: best.action }),
    actors: best.actors,
    counterparts: best.counterparts,
    ...(best.date !== undefined && { date: best.date }),
  }));
}

/** The record that says more, completed by the other where both tell of one deed. */
function fuller(known: Recorded, item: Recorded): Recorded {
  const [best, other] = item.rank > known.rank ? [item, known] : [known, item];
  if (best.action !== other.action) return best;
  return {
    ...best,
    actors: best.actors.length > 0 ? best.actors : other.actors,
    counterparts: best.counterparts.length > 0 ? best.counterparts : other.counterparts,
    date: best.date ?? other.date,
  };
}

/** Named ones are one by name; generic ones also by their parties, for there are many memoranda of understanding. */
function keyOf({ name, form, counterparts }: Recorded): string {
  const words = [...wordsOf(name)].join(' ');
  return form === 'generic' ? `${words} | ${counterparts.join(' ').toLowerCase()}` : words;
}

function wordsOf(name: string): Set<string> {
  return new Set(
    (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FUNCTION_WORDS.test(word)),
  );
}

function spanOf({ start, end, text }: Recorded): TextSpan {
  return { start, end, text };
}
