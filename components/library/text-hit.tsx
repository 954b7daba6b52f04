import { useEffect, useState } from 'preact/hooks';
import { useLibrary } from './library-context.ts';
import { Words } from './words.tsx';

/** The words of an article around what a search found in its text. */
export function TextHit({ article }: { readonly article: string }) {
  const { search, actions } = useLibrary();
  const [words, setWords] = useState('');
  useEffect(() => {
    let isWanted = true;
    void actions.onExcerpt(article).then((found) => isWanted && setWords(found));
    return () => {
      isWanted = false;
    };
  }, [article, search]);
  if (words === '') return null;
  return (
    <p class="hit">
      In the article: “
      <Words text={words} search={search} />”
    </p>
  );
}
