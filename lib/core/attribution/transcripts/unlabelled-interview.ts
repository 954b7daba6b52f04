import type { ArticleText, Span } from '../../model.ts';
import { interviewed, IS_INTERVIEW } from '../../text/interviewed.ts';
import { spokenIn } from '../speech/spoken-words.ts';
import { endsSpeech, tellsOf, type Turn } from './transcript.ts';

/** Questions, each with an answer, needed to call a text an interview. */
const FEWEST_QUESTIONS = 3;
/** The longest question, in UTF-16 units. */
const LONGEST_QUESTION = 400;
/** The share of answers in the first person; answers to frequent questions are in none. */
const FIRST_PERSON = 0.6;
const FIRST_PERSON_WORDS = /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/;
/** How far into a text, in UTF-16 units, an interview says that it is one. */
const OPENING = 1500;

/**
 * The answers of an interview whose questions are paragraphs or headings of their own and nobody is labelled: the turns of
 * whom its opening names. None where the text is no interview, or names nobody.
 */
export function findInterview(article: ArticleText): Turn[] {
  const { text, blocks } = article;
  const questions = blocks.flatMap((block, index) =>
    isQuestion(text, block) && blocks[index + 1] !== undefined ? [index] : [],
  );
  const first = questions[0];
  if (first === undefined || questions.length < FEWEST_QUESTIONS) return [];
  const opening = text.slice(0, Math.min(blocks[first]?.start ?? 0, OPENING));
  const label = IS_INTERVIEW.test(opening) ? interviewed(opening, article.metadata.byline?.value) : undefined;
  if (label === undefined) return [];
  const answers = questions.map((question, n) =>
    readAnswer(article, question + 1, questions[n + 1] ?? blocks.length, words(text, label)),
  );
  const given = answers.filter(({ paragraphs }) => paragraphs.length > 0);
  const own = given.filter(({ paragraphs: [answer] }) => FIRST_PERSON_WORDS.test(words(text, answer)));
  if (given.length < FEWEST_QUESTIONS || own.length < FIRST_PERSON * given.length) return [];
  return given.map((answer) => ({ ...answer, label, mark: null }));
}

const words = (text: string, span: Span | undefined): string =>
  span === undefined ? '' : text.slice(span.start, span.end);

/** A paragraph or heading that asks and is no quotation. */
function isQuestion(text: string, block: Span): boolean {
  if (block.end - block.start > LONGEST_QUESTION) return false;
  return text[block.end - 1] === '?' && !/^["“‘'«]/.test(text.slice(block.start, block.start + 1));
}

function readAnswer(
  article: ArticleText,
  first: number,
  limit: number,
  name: string,
): Pick<Turn, 'paragraphs' | 'firstBlock' | 'endBlock'> {
  const paragraphs: Span[] = [];
  let index = first;
  for (; index < limit; index += 1) {
    const block = article.blocks[index];
    if (block === undefined || endsSpeech(article.text, block)) break;
    if (index > first && tellsOf(words(article.text, block), name)) break;
    if (block.kind !== 'caption' && block.kind !== 'table-row')
      for (const piece of spokenIn(article.text, block)) paragraphs.push(piece);
  }
  return { paragraphs, firstBlock: first, endBlock: index };
}
