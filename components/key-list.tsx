const GROUPS: ReadonlyArray<{
  readonly place: string;
  readonly keys: ReadonlyArray<readonly [string, string]>;
}> = [
  {
    place: 'Anywhere (the browser’s own list of shortcuts changes these)',
    keys: [
      ['Alt+Shift+O', 'reads the page and opens the lists'],
      ['Alt+Shift+P', 'opens the lists at the side'],
    ],
  },
  {
    place: 'On the page',
    keys: [
      ['Alt+Shift+J', 'next mark'],
      ['Alt+Shift+K', 'previous mark'],
      ['Enter', 'opens its card'],
      ['Alt+Shift+M', 'marks on or off'],
      ['Alt+Shift+G', 'beside a release: what the lines mean'],
      ['Alt+Shift+A', 'marks the selected words by hand'],
      ['Alt+Shift+C', 'marks them as a claim'],
      ['Alt+Shift+F', 'marks them as a figure'],
      ['Alt+Shift+I', 'marks them as an initiative'],
      ['Alt+click', 'on a marked link: opens its card'],
    ],
  },
  {
    place: 'In the card',
    keys: [
      ['J', 'next mark'],
      ['K', 'previous mark'],
      ['C', 'copies the quotation'],
      ['L', 'copies a link to the passage'],
      ['R', 'puts it on record'],
      ['N', 'note and tags'],
      ['E', 'edits'],
      ['W', 'why: the words that it was read from'],
      ['Y', 'of an unsure one: it is a claim'],
      ['S', 'of an unsure one: another speaker'],
      ['[ ]', 'while editing, move the passage’s start and end; back with Shift'],
      ['Delete', 'removes the mark'],
      ['Ctrl+Z', 'undoes; with Shift does it again'],
      ['Tab', 'past the last button: back to the mark'],
      ['Esc', 'closes it; what was typed stays as a draft'],
    ],
  },
  {
    place: 'In the card of a page beside a release',
    keys: [
      ['J', 'next mark'],
      ['K', 'previous mark'],
      ['D', 'both wordings as one text, or as two'],
      ['C', 'copies both wordings'],
      ['R', 'puts it on record'],
      ['O', 'two columns in the library'],
      ['Esc', 'closes it'],
    ],
  },
  {
    place: 'In the popup and at the side',
    keys: [
      ['← →', 'tabs; closes and opens a speaker'],
      ['↑ ↓', 'rows'],
      ['Enter', 'scrolls the page to the passage'],
      ['/', 'filter'],
      ['C', 'copies the quotation'],
      ['L', 'copies a link to the passage'],
      ['T', 'copies a row for a table'],
      ['R', 'puts it on record'],
      ['N', 'note'],
      ['B', 'compares with another text: then / filters, P pastes'],
      ['?', 'all keys'],
      ['Esc', 'clears the filter, then closes'],
    ],
  },
  {
    place: 'In the library',
    keys: [
      ['1 – 6', 'views'],
      ['/', 'search'],
      ['↑ ↓', 'rows, as J and K'],
      ['Enter', 'opens the article'],
      ['C', 'copies the quotation'],
      ['L', 'copies a link to the passage'],
      ['N', 'note and tags; in a changed article, next change'],
      ['P', 'previous change'],
      ['E', 'edits'],
      ['X', 'selects a row, with Shift all that are shown'],
      ['Y', 'of an unsure one: it is right'],
      ['M P T', 'status, project and tags of the selected rows'],
      ['N', 'a note to the selected rows'],
      ['F', 'files: exports what is selected, else what is shown'],
      ['Ctrl+P', 'prints all that is shown'],
      ['Delete', 'removes from the record'],
      ['Ctrl+Z', 'undoes, with Shift does again'],
      ['?', 'all keys'],
      ['Esc', 'back to the row that it came from; clears the search'],
    ],
  },
];

/** Every key, by where it works (look/README.md, "Keyboard"). */
export function KeyList() {
  return (
    <div class="keys">
      {GROUPS.map(({ place, keys }) => (
        <div key={place}>
          <h3>{place}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd class="key">{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
