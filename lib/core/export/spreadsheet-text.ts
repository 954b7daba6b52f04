/** Text that a spreadsheet would run as a formula (OWASP: = + - @ and their full-width forms, tab, line breaks). */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A cell's text; what would run as a formula gets a leading apostrophe. Numbers are no text, so -3.5 stays a number. */
export function spreadsheetText(value: string | number): string {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
}
