import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { ONLY_PAPERS, PORTFOLIO_WORDS, RELATIONS, ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import type { Token } from '../../model.ts';
import { isDoing, isInBodyName, pastMark } from './before-name.ts';
import { isRole } from './role-tokens.ts';

/** The longest phrase of a role before a comma and a name, in tokens. */
const PREPOSED = 14;

/** "of", "for", "on" inside the name of a body: "Committee | on Harvests"; "to", and "on" in a title, behind who serves, but not "advice | to Corbel’s". */
function isInTitle(tokens: readonly Token[], at: number): boolean {
  const [before, token] = tokens.slice(Math.max(0, at - 1), at + 1);
  if (/^(?:of|for|at|in)$/.test(token?.norm ?? '')) return true;
  // "Adviser to the President | on Works"
  const isOf = token?.norm === 'to' || (token?.norm === 'on' && /^\p{Lu}/u.test(before?.text ?? ''));
  return (isOf && isRole(before)) || isInBodyName(tokens, at);
}

/**
 * Where "The president of the Growers’ Association, " before a name begins; undefined where no role stands there or the
 * name is one of a list.
 */
export function startOfPreposed(tokens: readonly Token[], from: number, first: number): number | undefined {
  if (tokens[first - 1]?.text !== ',' || ONLY_PAPERS.test(tokens[first - 2]?.text ?? '')) return undefined;
  let start = first - 1;
  while (start > from && first - start < PREPOSED) {
    // "Commissioner for Information | , Culture and Tourism, Ana Rao"
    const past = pastMark(tokens, start, true);
    if (past < start) {
      start = past;
      continue;
    }
    const token = tokens[start - 1];
    if (token === undefined || (token.pos === 'ADP' && !isInTitle(tokens, start - 1))) break;
    const isOfOffice = ROLE_MODIFIERS.has(token.norm) || isDoing(tokens, start - 1);
    if (
      !/^(?:NOUN|ADJ|PROPN|PART|DET|NUM|ADP|PRON|CCONJ)$/.test(token.pos) &&
      !isOfOffice &&
      !/^[-'’&/]$/.test(token.text)
    )
      break;
    if (token.pos === 'PRON' && !/^(?:his|her|its|their)$/.test(token.norm)) break;
    const isJoined = /^\p{Lu}/u.test(tokens[start]?.text ?? '') || isRole(tokens[start]);
    if (token.pos === 'CCONJ' && !isJoined) break;
    start -= 1;
  }
  while (start < first && /^(?:ADP|CCONJ)$/.test(tokens[start]?.pos ?? '')) start += 1;
  const opens = tokens[start];
  const isDefinite = /^(?:the|its|his|her|their)$/.test(opens?.norm ?? '') || opens?.pos === 'PROPN';
  const role = tokens
    .slice(start, first - 1)
    .some(
      (token) =>
        isRole(token) || RELATIONS.has(token.norm) || (BODY_KINDS.has(token.norm) && token.pos === 'NOUN'),
    );
  return isDefinite && role && !isHeldAlready(tokens.slice(start, first - 1)) ? start : undefined;
}

/** "its candidate Brylo-1, | Corbel", "its chief executive Ana Rao, | Corbel": an office whose holder stands behind it is not the next one's. */
function isHeldAlready(title: readonly Token[]): boolean {
  const head = title.findLastIndex((token) => isRole(token));
  const next = title[head + 1];
  return (
    head >= 0 &&
    /^(?:its|his|her|their)$/.test(title[0]?.norm ?? '') &&
    next?.pos === 'PROPN' &&
    !PORTFOLIO_WORDS.has(next.norm)
  );
}
