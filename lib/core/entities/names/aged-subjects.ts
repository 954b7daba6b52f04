import type { AnnotatedText, Sentence } from '../../model.ts';
import type { Cast } from '../cast/cast.ts';
import { addOffice } from '../cast/offices.ts';
import { readPart } from '../mentions/read-part.ts';
import { opensSentence } from '../cast/scene.ts';
import { wordsOf } from '../../text/words.ts';

/** The longest subject, in tokens, that tells an age and a role. */
const LONGEST = 20;

/** "Ana Rao has a rule. The 36-year-old founder of Blue Kelp is up early": gives the role to the one the sentence before opens with or names alone. */
export function introduceAged(text: AnnotatedText, cast: Cast): void {
  text.sentences.forEach((sentence, at) => {
    const before = text.sentences[at - 1];
    if (before === undefined || before.block !== sentence.block) return;
    const end = endOfAged(text, sentence);
    if (end <= sentence.firstToken) return;
    const part = readPart(text.article.text, wordsOf(text.tokens, sentence.firstToken, end));
    const role = part.role?.replace(/^\d+-year-old /, '') ?? '';
    if (role === '' || part.head === undefined) return;
    const named = [...cast.namedBefore(sentence.start)].filter(
      ({ entity, place }) => entity.kind === 'person' && place >= before.start,
    );
    const people = new Set(named.map(({ entity }) => entity));
    const opening = named.find(({ place }) => opensSentence({ text }, place))?.entity;
    const [only] = people;
    const entity = opening ?? (people.size === 1 ? only : undefined);
    if (entity !== undefined && entity.role === undefined) addOffice(entity, { ...part, role });
  });
}

/** The end of "The 36-year-old founder of Blue Kelp", which the sentence opens with; its first token where it does not. */
function endOfAged({ tokens }: AnnotatedText, { firstToken, endToken }: Sentence): number {
  const [article, age, , year] = tokens.slice(firstToken, firstToken + 4);
  if (article?.norm !== 'the' || age?.pos !== 'NUM' || year?.norm !== 'year') return firstToken;
  let end = firstToken + 1;
  while (end < Math.min(endToken, firstToken + LONGEST) && !/^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? ''))
    end += 1;
  return end;
}
