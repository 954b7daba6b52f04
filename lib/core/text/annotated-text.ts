import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { AnnotatedText, ArticleText, PartOfSpeech, Sentence, Token } from '../model.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
// The package types its lemma accessor as no accessor at all.
const lemma = nlp.its.lemma as unknown as ItsFunction<string>;
const pos = nlp.its.pos as unknown as ItsFunction<string>;

/** Lower case, with typographic quotation marks and apostrophes folded to ASCII. */
function normalise(text: string): string {
  return text.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"');
}

/**
 * Tokens, lemmas, parts of speech and sentences of an article, block by block (wink-nlp's English model).
 * Tokens carry their exact offsets into the article's text; no token or sentence crosses a block.
 */
export function annotateText(article: ArticleText): AnnotatedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, blockIndex) => {
    let at = block.start;
    const doc = nlp.readDoc(article.text.slice(block.start, block.end));
    doc.sentences().each((sentence: ItemSentence) => {
      const firstToken = tokens.length;
      sentence.tokens().each((item: ItemToken) => {
        const text = item.out();
        // wink gives no offsets; its tokens follow the text, so the next occurrence is the token's.
        const start = article.text.indexOf(text, at);
        if (start < 0 || start + text.length > block.end || text.trim() === '') return;
        at = start + text.length;
        tokens.push({
          start,
          end: at,
          text,
          norm: normalise(text),
          lemma: item.out(lemma),
          pos: item.out(pos) as PartOfSpeech,
        });
      });
      const first = tokens[firstToken];
      const last = tokens.at(-1);
      if (first === undefined || last === undefined) return;
      sentences.push({
        start: first.start,
        end: last.end,
        firstToken,
        endToken: tokens.length,
        block: blockIndex,
      });
    });
  });
  return { article, tokens, sentences };
}
