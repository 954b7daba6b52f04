interface Props {
  /** Their headlines. */
  readonly others: readonly string[] | undefined;
  readonly onRead: (headline: string) => void;
}

/** The other articles of a page that shows several, each to be read in place of the one that is; nothing where there are none. */
export function OtherArticles({ others, onRead }: Props) {
  if (others === undefined) return null;
  return (
    <ul class="other-articles" aria-label="Other articles on this page">
      {others.map((headline) => (
        <li key={headline}>
          <button type="button" class="link" onClick={() => onRead(headline)}>
            Read “{headline}”
          </button>
        </li>
      ))}
    </ul>
  );
}
