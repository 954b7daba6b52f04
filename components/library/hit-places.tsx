import type { Annotation, RecordedArticle } from '@/lib/core/record/record.ts';
import { type HitPlace, hitPlaces } from '@/lib/core/search/places.ts';
import { parseQuery } from '@/lib/core/search/query.ts';
import { useLibrary } from './library-context.ts';
import { isOfText } from './model/hits.ts';

const PLACE_WORDS: Readonly<Record<HitPlace, string>> = {
  title: 'the title',
  words: 'the claim',
  speaker: 'the speaker',
  note: 'your note',
  tags: 'a tag',
};

interface Props {
  readonly annotation: Annotation;
  readonly article: RecordedArticle;
  readonly rank: number;
}

/** Where a search found a row: in its claim, its article's title or only somewhere in the article. */
export function HitPlaces({ annotation, article, rank }: Props) {
  const { search } = useLibrary();
  const places = isOfText(rank)
    ? ['the article']
    : hitPlaces(annotation, article.title, parseQuery(search)).map((place) => PLACE_WORDS[place]);
  if (places.length === 0) return null;
  return <p class="hit">Found in {new Intl.ListFormat('en').format(places)}</p>;
}
