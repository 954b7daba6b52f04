/** What a headline in capitals has somebody do: "Lindsay Grant Says", "Ana Rao Calls Ed Stone". */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  'Admits Calls Claims Denies Insists Said Says Slams Tells Told Urges Vows Warns'.split(' '),
);
