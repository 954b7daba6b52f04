import { itemAt } from '../../text/item-at.ts';
import type { Sentence, Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';
import { readCapitals } from './capital-run.ts';
import { BODIES, NEVER_NAMED, TERM_WORDS } from '../../lexicon/head-nouns.ts';
import { TITLED_WORKS } from '../../lexicon/document-words.ts';
import { ORDINAL_FORM } from '../../lexicon/number-words.ts';
import { CALENDAR_WORDS } from '../../lexicon/time-words.ts';
import { LAST_BODIES } from '../../lexicon/body-words.ts';
import { findIntroduced } from './introduced-names.ts';
import { isTitleCase } from './title-case.ts';
import type { FoundHead, NameMention } from './name-mention.ts';
import { CLOSING, OPENING } from './quoted-names.ts';

/** Finds the names of initiatives around a sentence's head nouns: capitalised ones, and those that a noun introduces. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  heads: readonly FoundHead[],
): NameMention[] {
  const titled = isTitleCase(tokens, sentence);
  const introduced = findIntroduced(text, tokens, sentence, heads, titled);
  const found: NameMention[] = [];
  let next = 0;
  let reach = sentence.firstToken;
  for (const head of heads) {
    if (head.first < reach || !opensInCapital(tokens[head.first]?.text ?? '')) continue;
    const read = readCapitals(tokens, sentence, head.first, head.end, titled);
    const run = toQuotation(tokens, pastBody(tokens, read, head), sentence.firstToken);
    while ((introduced[next]?.endToken ?? Infinity) <= run.first) next += 1;
    const inside = (introduced[next]?.firstToken ?? Infinity) < run.end;
    const generic = isGenericTerm(tokens, run);
    if (!inside && !generic && isNamed(tokens, run, head, found.at(-1), sentence)) {
      found.push(mention(text, tokens, run, head));
      reach = Math.max(head.first + 1, run.end);
    } else {
      const after = inside ? head.end : afterHead(tokens, sentence, head);
      const opening = after > head.end && run.first === head.first && !titled;
      if (opening) found.push(mention(text, tokens, { first: head.first, end: after }, head));
      reach = opening ? after : head.end;
    }
  }
  return [...introduced, ...found].toSorted((a, b) => a.firstToken - b.firstToken);
}

/** "the Standards Board and Reporting Initiative": without the body that a name is joined to. */
function pastBody(tokens: readonly Token[], run: Run, head: FoundHead): Run {
  for (let at = head.first - 1; at > run.first; at -= 1) {
    if (/^(?:and|&)$/.test(tokens[at]?.norm ?? '') && LAST_BODIES.has(tokens[at - 1]?.norm ?? ''))
      return { first: at + 1, end: run.end };
  }
  return run;
}

/** "its ‘Against Litter Campaign’": a quotation in capitals that ends with the name is the name. */
function toQuotation(tokens: readonly Token[], run: Run, least: number): Run {
  if (!CLOSING.test(tokens[run.end]?.text ?? '')) return run;
  let first = run.first;
  while (first > least && run.first - first < QUOTED && opensInCapital(tokens[first - 1]?.text ?? ''))
    first -= 1;
  return first > least && OPENING.test(tokens[first - 1]?.text ?? '') ? { first, end: run.end } : run;
}

/** Tokens of such a quotation before what is read of it. */
const QUOTED = 4;

/** "a Food Policy and Security Committee": the name of a body goes on. */
function goesOn(tokens: readonly Token[], stop: number, end: number): boolean {
  if (!/^(?:and|&)$/.test(tokens[stop]?.norm ?? '')) return false;
  let at = stop;
  while (at < end && at - stop < 6 && /^(?:\p{Lu}.*|and|&)$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at > stop + 1 && LAST_BODIES.has(tokens[at - 1]?.norm ?? '');
}

/** After a name that opens with its head: "Project Neer", "Vision 2030"; `head.end` where none follows. */
function afterHead(tokens: readonly Token[], { endToken }: Sentence, head: FoundHead): number {
  let end = head.end;
  if (/^(?:vision|agenda)$/.test(head.word))
    return end < endToken && /^20\d\d$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  // "Rule 31", "Act 10", "Bill C-18"
  if (NUMBERED.test(head.word) && end < endToken)
    return /^(?:\d{1,4}[A-Z]?|[A-Z]{1,3}-?\d{1,4})$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  if (!/^(?:project|mission)$/.test(head.word)) return end;
  while (
    end < endToken &&
    end - head.end < 4 &&
    /^\p{Lu}/u.test(tokens[end]?.text ?? '') &&
    !CALENDAR_WORDS.has(tokens[end]?.norm ?? '')
  )
    end += 1;
  return end;
}

/** Laws that go by their number. */
const NUMBERED = /^(?:act|bill|directive|law|measure|proposition|regulation|resolution|rule)$/;

/** "a Memorandum of Understanding", "a Letter of Intent": a kind of document in capitals, no name. */
function isGenericTerm(tokens: readonly Token[], { first, end }: Run): boolean {
  return (
    end - first <= 3 &&
    tokens.slice(first, end).every(({ norm }) => TERM_WORDS.has(norm)) &&
    !tokens.slice(first, end).some(({ text }) => /\d/.test(text))
  );
}

function mention(
  text: string,
  tokens: readonly Token[],
  { first, end: endToken }: Run,
  { head, word }: FoundHead,
): NameMention {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[endToken - 1]?.end ?? 0];
  return {
    firstToken: first,
    endToken,
    start,
    end,
    name: text.slice(start, end),
    head,
    headWord: word,
    form: 'named',
    after: endToken,
    owned: /^(?:['’]s?|its|their|our)$/.test(itemAt(tokens, first - 1)?.norm ?? ''),
  };
}

interface Run {
  readonly first: number;
  readonly end: number;
}

/** Whether a capitalised run around a head names an initiative: more than the head, no body, no person. */
function isNamed(
  tokens: readonly Token[],
  { first, end: endToken }: Run,
  head: FoundHead,
  before: NameMention | undefined,
  { firstToken: start, endToken: end }: Sentence,
): boolean {
  if (before !== undefined && before.endToken > first) return false;
  if (endToken - first <= head.end - head.first) return false;
  if (NEVER_NAMED.has(head.word) && head.first === first) return false;
  // "Plans for the Reef Programme were unveiled": the sentence's capital
  if (first === start && head.first === first && /[^s]s$/.test(head.word)) return false;
  const words = tokens
    .slice(first, endToken)
    .map(({ text }) => text)
    .join(' ');
  // The head has to end its part of the name: "Fund Managers" and "Plan International" are others.
  const next = tokens[head.end];
  if (
    next !== undefined &&
    head.end < end &&
    !CALENDAR_WORDS.has(next.norm) &&
    /^\p{Lu}/u.test(next.text) &&
    !/^(?:[IVX]+|Plus)$/.test(next.text)
  )
    return false;
  if (goesOn(tokens, endToken, end)) return false;
  // the “Act of State” doctrine
  const behind = /^["”’']$/.test(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken;
  if (behind < end && /^(?:doctrine|theory|maxim|defen[cs]e)$/.test(tokens[behind]?.text ?? '')) return false;
  // "the Telecoms Amendment (Keeping Oro Connected) Bill"
  if (/^amendments?$/.test(head.word) && next?.text === '(') return false;
  // "the Fourth Amendment": a part of a constitution
  if (/^amendments?$/.test(head.word) && ORDINAL_FORM.test(tokens[head.first - 1]?.norm ?? '')) return false;
  // "Rask Law", a firm
  if (
    head.word === 'law' &&
    !/^(?:the|its|their|an?|new|['’]s?)$/.test(tokens[first - 1]?.norm ?? '') &&
    !tokens.slice(first, endToken).some(({ norm }) => /^['’]s?$/.test(norm))
  )
    return false;
  // "California Penal Code 1170(h)", "section 12 of the Penal Code": where a charge is from
  const cited =
    /^\d/.test(next?.text ?? '') ||
    /^(?:section|sections|article)$/.test(itemAt(tokens, first - 3)?.norm ?? '');
  if (head.word === 'code' && cited) return false;
  if (head.word === 'bill' && isPerson(tokens, first, head)) return false;
  // "the Rule of Law"
  if (/^rule of law$/i.test(words)) return false;
  if (isWork(tokens, first) || isUnit(tokens, first, head)) return false;
  // "9,000 Accord cars"
  if (/^\d{1,3}(?:,\d{3})* \p{L}+$/u.test(words)) return false;
  return !BODIES.test(words) && !INSTITUTE.test(words) && !OFFICE.test(words) && !TERMS.test(words);
}

/** "the film Peace Accord", "her novel, The Harbour Plan": the title of a work. */
function isWork(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (/^(?:the|,|["“‘'])$/.test(tokens[at]?.norm ?? '') && first - at <= WORK) at -= 1;
  return TITLED_WORKS.has(itemAt(tokens, at)?.norm ?? '');
}

/** Tokens between a work and its title. */
const WORK = 3;

/** "Oro University's Program on Energy": those who study it. */
const isUnit = (tokens: readonly Token[], first: number, head: FoundHead): boolean =>
  head.first === first &&
  /^program(?:me)?$/.test(head.word) &&
  /^(?:on|in)$/.test(tokens[head.end]?.norm ?? '') &&
  /^['’]s?$/.test(itemAt(tokens, first - 1)?.norm ?? '') &&
  /^(?:university|college|institute|school)$/.test(itemAt(tokens, first - 2)?.norm ?? '');

/** "Vice President for Strategy and Partnerships": an office. */
const OFFICE =
  /\b(?:President|Director|Manager|Head|Officer|Chair|Coordinator|Adviser|Advisor|Professor|Dean) (?:for|of|on) /u;

/** What a page asks its readers to agree to. */
const TERMS = /^Terms (?:of|and) |\b(?:Privacy|Cookies?|Refund|Returns?) Policy\b/u;

/** "the Academy of Population Strategy": a body by its first noun, whatever its last. */
const INSTITUTE =
  /\b(?:Academy|Institute|Cent(?:er|re)|University|School|College|Ministry|Department|Office|Bureau|Faculty|Association|Society|Foundation|Agency|Secretariat|Directorate|Division) (?:of|for|on) /u;

/** "Mayor Bill de Blasio", "Robin and Bill": a first name. */
function isPerson(tokens: readonly Token[], first: number, head: FoundHead): boolean {
  const before = head.first > first ? (tokens[head.first - 1]?.norm ?? '') : '';
  return (
    /^(?:de|van|von)$/.test(tokens[head.end]?.norm ?? '') ||
    /^(?:and|mayor|president|mr|senator|governor|sir)$/.test(before)
  );
}
