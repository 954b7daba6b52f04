import { DEED_VERBS } from '../../lexicon/deed-verbs.ts';
import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { plainForm } from '../../text/verb-phrase.ts';
import { RANK } from '../deeds/found-deed.ts';
import type { Cast } from '../parties/cast.ts';
import type { Party } from '../parties/parties.ts';
import { resolveParties } from '../parties/resolve-party.ts';
import type { FoundHead } from './name-mention.ts';
import type { Recorded } from './record-mention.ts';

/** Deeds that a headline tells of an agreement or a law. */
const DEEDS =
  /^(?:signed|inked|sealed|reached|concluded|struck|finalised|finalized|secured|expanded|continued|extended|renewed|entered into|executed|formed|announced|approved|passed|adopted|introduced|enacted|vetoed|rejected)$/;
/** What ends those who are told of with the undertaking, and the headline's undertaking itself. */
const ENDS = /^(?:to|for|on|in|at|as|after|amid|over|under|by|of|from|that|which|[,;:.–—-]|--)$/;
/** Sums and determiners before a name. */
const BARE =
  /^(?:an?|the|new|its|their|first|[a-z]{0,3}[$€£¥][\d.,]*|us|\d[\d.,]*(?:m|bn|k)?|million|billion|[.])$/;
/** Tokens between the verb and the noun. */
const REACH = 7;
/** Longest name of somebody in a headline. */
const LONGEST = 12;

/** "Oro Air and Lumara Air Expand Partnership", "Senate Approves Bill": what a headline, whose capitals hide its verb, tells. */
export function recordHeadline(
  text: AnnotatedText,
  cast: Cast,
  index: number,
  sentence: Sentence,
  heads: readonly FoundHead[],
): Recorded[] {
  for (const head of heads) {
    if (
      !/^(?:agreement|memorandum|partnership)$/.test(head.head.kind) &&
      !/^(?:bill|legislation)$/.test(head.word)
    )
      continue;
    const deed = verbBefore(text.tokens, sentence, head.first);
    if (deed === null) continue;
    const actors = namedFrom(text, sentence.firstToken, deed.verb);
    if (actors.length === 0) continue;
    return [recorded(text, cast, index, sentence, { head, ...deed, actors })];
  }
  return [];
}

interface Told {
  readonly head: FoundHead;
  readonly verb: number;
  readonly action: string;
  readonly actors: readonly Party[];
}

function recorded(
  text: AnnotatedText,
  cast: Cast,
  index: number,
  sentence: Sentence,
  { head, verb, action, actors }: Told,
): Recorded {
  const { tokens, article } = text;
  let first = verb + 1;
  while (first < head.first && BARE.test(tokens[first]?.norm ?? '')) first += 1;
  const span = (from: number, end: number) => {
    const [start, stop] = [tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    return { start, end: stop, text: article.text.slice(start, stop) };
  };
  const name = span(first, head.end);
  const joined = tokens[head.end]?.norm === 'with' ? namedFrom(text, head.end + 1, sentence.endToken) : [];
  const named = (parties: readonly Party[]) => {
    const meant = parties.map((party) => ({ party, names: resolveParties(text, cast, index, [party]) }));
    return {
      names: [...new Set(meant.flatMap(({ names }) => names))],
      spans: meant.flatMap(({ party, names }) => (names.length > 0 ? [span(party.first, party.end)] : [])),
    };
  };
  const [doers, others] = [named(actors), named(joined)];
  return {
    ...name,
    name: name.text,
    kind: head.head.kind,
    headWord: head.word,
    form: 'generic',
    titled: false,
    headline: true,
    acting: false,
    deeds: [
      {
        action,
        tense: 'present',
        polarity: 'affirmative',
        cue: span(verb, verb + 1),
        actors: doers.names,
        counterparts: others.names,
        evidence: {
          ...(doers.spans.length > 0 && { actors: doers.spans }),
          ...(others.spans.length > 0 && { counterparts: others.spans }),
        },
        rank: RANK.weak,
      },
    ],
  };
}

/** The verb that the noun at `head` is the object of, over its own words, and its deed; null where another word stands between. */
function verbBefore(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  head: number,
): Pick<Told, 'verb' | 'action'> | null {
  for (let at = head - 1; at > firstToken && head - at <= REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || ENDS.test(token.norm) || /^(?:and|with)$/.test(token.norm)) {
      if (token?.norm === '.' || token?.norm === '-') continue;
      return null;
    }
    if (/(?:s|ed)$|^(?:expand|sign|reach|renew|extend|form|announce|strike|seal|ink)$/.test(token.norm)) {
      const { action = '' } =
        DEED_VERBS.get(plainForm(token)) ?? DEED_VERBS.get(token.norm.replace(/s$/, '')) ?? {};
      if (DEEDS.test(action)) return { verb: at, action };
    }
  }
  return null;
}

/** Those named from `from` on, up to a word that ends them. */
function namedFrom({ tokens, article }: AnnotatedText, from: number, end: number): Party[] {
  const parties: Party[] = [];
  let first = from;
  for (let at = from; at <= end; at += 1) {
    const token = tokens[at];
    const stops = at === end || token === undefined || ENDS.test(token.norm);
    if (!stops && !/^(?:and|&)$/.test(token?.norm ?? '')) continue;
    if (at > first && at - first <= LONGEST) {
      const words = article.text.slice(tokens[first]?.start, tokens[at - 1]?.end);
      if (/^\p{Lu}/u.test(words)) parties.push({ first, end: at, words });
    }
    if (stops) break;
    first = at + 1;
  }
  return parties;
}
