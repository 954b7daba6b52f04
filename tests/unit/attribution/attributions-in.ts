import {
  findingsIn,
  toAttributions,
  type UnresolvedAttribution,
} from '@/lib/core/attribution/find-attributions.ts';
import { readByRules } from '@/lib/core/attribution/rules.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { groupsOf, readMarked } from '../../support/marked-text.ts';

/** A line above the sentence, so that it is not taken for a headline. */
const ABOVE = 'The board met on Monday.\n\n';

/** The attributions that the rules find in a text that stands in running text. */
export function attributionsIn(text: string): UnresolvedAttribution[] {
  return attributionsOfArticle(ABOVE + text);
}

/** The attributions that the rules find in a whole article, headline included. */
export function attributionsOfArticle(text: string): UnresolvedAttribution[] {
  const rules = readByRules(annotateText(plainArticle(text, { url: 'a.txt' })));
  return toAttributions(rules, findingsIn(rules, rules.relations), ({ finding }) => finding.likely);
}

/** Source, cue and content of each attribution as a marked sentence groups them. */
export function partsOf(found: readonly UnresolvedAttribution[]): Record<string, string[]>[] {
  return found.map(({ source, cue, content }) => ({
    ...(source === null ? {} : { source: [source.text] }),
    ...(cue === null ? {} : { cue: [cue.text] }),
    content: content.map((piece) => piece.text),
  }));
}

/** A marked sentence as its plain text and the parts that are to be found in it. Shared sources are marked once. */
export function expectedOf(marked: string): { text: string; parts: Record<string, string[]>[] } {
  const read = readMarked(marked);
  return { text: read.text, parts: groupsOf(read) };
}
