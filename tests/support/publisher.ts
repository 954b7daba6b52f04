/** What package.json says of whoever publishes the extension. */
export interface Publisher {
  /** Their page; there is none until somebody names one. */
  readonly homepage?: string | undefined;
  /** "Name" or "Name <address>", as npm has it. */
  readonly author: string;
}

/** The same in a browser's manifest: Firefox shows a name, Chrome takes an address alone. */
export function publisherIn(browser: string, { homepage, author }: Publisher): object {
  const [, name = author, address] = /^(.*?)\s*<(.*)>$/.exec(author) ?? [];
  return {
    ...(homepage !== undefined && { homepage_url: homepage }),
    ...(browser === 'firefox' && { author: name }),
    ...(browser === 'chrome' && address !== undefined && { author: { email: address } }),
  };
}
