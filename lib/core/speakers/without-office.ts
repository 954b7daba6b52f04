/** "Secretary to the Lakes Government (SLG)": an office that the text gives letters for is no body, but what it is of. */
export function withoutOffice(body: string | undefined, role = ''): string | undefined {
  const office = `${role.split(' ').at(-1)} `;
  if (body === undefined || role === '' || !body.startsWith(office)) return body;
  return /^(?:for|of|to)\s(?:the\s)?(\p{Lu}.*)$/u.exec(body.slice(office.length))?.[1] ?? body;
}
