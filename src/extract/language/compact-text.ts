const NEEDS_TWO_BYTES = /[\u0100-\uffff]/;
/** Enough for nearly every sentence (characters). */
const scratch = Buffer.allocUnsafeSlow(4096);

/**
 * The same text, held by V8 with one byte a character where none of its characters needs two. A sentence is otherwise held
 * as its page is, with two bytes where the page has one curly quote anywhere, and V8 compiles each pattern once for text
 * of each kind: twice the machine code, which no longer fits into the processor's cache.
 */
export function compactText(text: string): string {
  if (text === "" || NEEDS_TWO_BYTES.test(text)) return text;
  if (text.length > scratch.length) return Buffer.from(text, "latin1").toString("latin1");
  return scratch.toString("latin1", 0, scratch.write(text, "latin1"));
}
