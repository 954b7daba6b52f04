/** What package.json says of whoever publishes the extension. */
export interface Publisher {
  /** Address of their page. */
  readonly homepage: string;
  /** "Name" or "Name <address>", as npm has it. */
  readonly author: string;
}

/** The same in a browser's manifest: Firefox shows a name, Chrome takes an address alone. */
export function publisherIn(browser: string, { homepage, author }: Publisher): object {
  const [, name = author, address] = /^(.*?)\s*<(.*)>$/.exec(author) ?? [];
  return {
    homepage_url: homepage,
    ...(browser === 'firefox' && { author: name }),
    ...(browser === 'chrome' && address !== undefined && { author: { email: address } }),
  };
}

/** Names in a manifest that stand in for a publisher's own: under .example there is nobody, by RFC 2606. */
export const reservedNames = (manifest: string): string[] =>
  Array.from(manifest.matchAll(/[^"<\s]+\.example\b[^"\s]*/g), ([name]) => name);
