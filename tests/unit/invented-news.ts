const GIVEN = 'Ana Owen Mudenda Li Sofia Tomas Ingrid Kwame Leila Hugo Mei Pavel'.split(' ');
const STEMS = 'Bren Calder Dor Ester Fal Grim Hal Iver Jor Kest Lor Mal Nor Ost Pell Quin Rav Sten'.split(
  ' ',
);
const ENDS = 'ane ock iss wick ov ana etti sen holm ara'.split(' ');
const ROLES = ['director of the Lakes Bank', 'a harbour master', 'the water minister', 'chair of the union'];

const pick = <T>(values: readonly T[], at: number): T | undefined => values[at % values.length];

/** A paragraph of invented news, another one for each number: a name, reported speech, figures and an initiative. */
function inventedParagraph(n: number): string {
  // Knuth's multiplicative hash: other names in other kinds of paragraphs.
  const hash = Math.imul(n + 1, 2654435761) >>> 4;
  const surname = `${pick(STEMS, hash)}${pick(ENDS, hash >>> 6)}`;
  const name = `${pick(GIVEN, hash >>> 12)} ${surname}`;
  switch (n % 4) {
    case 0:
      return `“The bridge will cost ${n % 900} million dollars,” said ${name}, ${pick(ROLES, n)}. “We cannot wait until ${2020 + (n % 20)}.”`;
    case 1:
      return `${name}, ${pick(ROLES, n)}, said on Monday that exports rose ${n % 60}.5 percent to $${n % 70} billion in 2024. She added that the port was full, and urged the ministry to act.`;
    case 2:
      return `The ${pick(STEMS, n)} Harbour Action Plan was launched by Japan and Chile in May 2023, according to ${surname}. About ${n % 3000} workers signed a petition (the third since 2019).`;
    default:
      return `Mr. ${surname} warned: “It’s late.” Asked whether ‘the old plan’ would hold, he told reporters it would not. A report by the Lakes Institute found that two in five towns had no doctor.`;
  }
}

/** Invented news of about so many UTF-16 units, in paragraphs. */
export function inventedNews(length: number): string {
  const paragraphs: string[] = [];
  for (let n = 0, units = 0; units < length; n += 1) {
    const paragraph = inventedParagraph(n);
    paragraphs.push(paragraph);
    units += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}
