/** Names in short that texts use for firms and papers without explaining them, each with the whole name. */
export const SHORT_FIRMS: ReadonlyMap<string, string> = new Map([
  ['AmEx', 'American Express'],
  ['BofA', 'Bank of America'],
  ['GSK', 'GlaxoSmithKline'],
  ['Stats NZ', 'Statistics New Zealand'],
  ['Stats SA', 'Statistics South Africa'],
  ['VW', 'Volkswagen'],
  ['WaPo', 'Washington Post'],
]);
