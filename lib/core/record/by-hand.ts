import { HEAD_NOUNS } from '../lexicon/head-nouns.ts';
import type { Analysis, Span } from '../model.ts';
import { innermostAttribution } from '../text/innermost-attribution.ts';
import { kindByMarks } from './edit-claim.ts';
import { amountsIn } from './read-value.ts';
import type { Body, ClaimBody, FigureBody, FindingType, InitiativeBody } from './record.ts';
import { selectedPassage, selectedPieces } from './selected.ts';
import { saidBy } from './to-annotation.ts';

/** What the user selected: UTF-16 units of the analysis' text, and the words that were selected. */
export interface Selection {
  readonly span: Span;
  readonly text: string;
}

function claimIn({ article }: Analysis, { span }: Selection): ClaimBody {
  const content = selectedPieces(article, [span]);
  return {
    type: 'claim',
    kind: kindByMarks(article, content),
    source: null,
    cue: null,
    stance: { act: 'say', tone: 'neutral' },
    content,
    speaker: null,
    confidence: 1,
  };
}

const saidByAt = (analysis: Analysis, span: Span) =>
  saidBy(analysis, innermostAttribution(analysis.attributions)(span));

/** What a bare number counts: the words selected with it. */
function countedIn(words: string): string {
  const noun = words
    .replace(/^[\s“"'(]*(?:of\s+)?(?:the\s+)?/iu, '')
    .replace(/(?<![\s”"'.,;:!?)])[\s”"'.,;:!?)]+$/u, '');
  return /\p{L}/u.test(noun) ? noun : '';
}

function figureIn(analysis: Analysis, { span }: Selection): FigureBody {
  const passage = selectedPassage(analysis.article, span);
  const [amount, ...more] = amountsIn(passage.text, analysis.article);
  if (amount === undefined) {
    throw new Error(`“${passage.text}” holds no number. Select the number with its unit.`);
  }
  if (more.length > 0) {
    throw new Error(`“${passage.text}” holds ${more.length + 1} numbers. Mark each of them by itself.`);
  }
  const { kind, value, unit } = amount;
  const counted = unit === '' ? countedIn(passage.text.slice(amount.end)) : unit;
  return {
    type: 'figure',
    ...passage,
    kind,
    value,
    unit: counted,
    measure: '',
    saidBy: saidByAt(analysis, passage),
  };
}

/** The kind of an initiative by the last words of its name: "action plan", "pact". */
function kindOfName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
  // "Memorandum of Understanding on …" has its head first.
  for (let end = words.length; end > 0; end -= 1) {
    for (let first = Math.max(0, end - 3); first < end; first += 1) {
      const kind = HEAD_NOUNS.get(words.slice(first, end).join(' '))?.kind;
      if (kind !== undefined) return kind;
    }
  }
  return 'initiative';
}

function initiativeIn(analysis: Analysis, { span }: Selection): InitiativeBody {
  const mention = selectedPassage(analysis.article, span);
  const bare = mention.text
    .replace(/^[“"„«‘']+/u, '')
    .replace(/(?<![”"»’'])[”"»’']+$/u, '')
    .replace(/^(?:the|an?)\s+/iu, '');
  const name = bare.replaceAll(/\s+/g, ' ').trim();
  if (name.length > 300) throw new Error('A name has at most 300 characters. Select the name alone.');
  return {
    type: 'initiative',
    name,
    kind: kindOfName(name),
    mentions: [mention],
    deeds: [],
    actors: [],
    counterparts: [],
    saidBy: saidByAt(analysis, mention),
  };
}

/**
 * A finding that the user marks by hand: a claim that nobody is the speaker of yet, a figure read from the words, an initiative
 * named by them. Throws where the selection cannot be one: the message tells the user what to do.
 */
export function bodyByHand(analysis: Analysis, type: FindingType, selection: Selection): Body {
  const { start, end } = selection.span;
  if (analysis.article.text.slice(start, end) !== selection.text) {
    throw new Error('The page changed while you were marking. Select the passage again.');
  }
  if (type === 'claim') return claimIn(analysis, selection);
  return type === 'figure' ? figureIn(analysis, selection) : initiativeIn(analysis, selection);
}
