/** What a headline in capitals has somebody do: "Lindsay Grant Says", "Ana Rao Calls Ed Stone". */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  'Says Said Tells Told Warns Urges Vows Slams Claims Denies Insists Admits Calls'.split(' '),
);
