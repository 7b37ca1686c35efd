/**
 * A text cell that a spreadsheet takes for text: one that begins with `= + - @`, a tab, a line break or one of their
 * full-width forms would run as a formula (CWE-1236) and gets an apostrophe in front. So does one that begins with an
 * apostrophe already, so that `undefuse` gives back exactly what went in.
 */
export function defuse(text: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20']/.test(text) ? `'${text}` : text;
}
