import { degrees, notInNames, pronouns, suffixes } from "./name-words.js";

const collegeFellow = /^f(?:aa|ac|as|rc|ap|cc)[a-z]{1,6}$/;

/** Suffix ("Jr."), degrees and pronouns behind a name. */
export function readTail(text: string, from: number): { end: number; suffix: string; hasDegree: boolean } {
  let end = from;
  let suffix = "";
  let hasDegree = false;
  for (let count = 0; count < 16; count += 1) {
    const rest = text.slice(end, end + 60);
    const spoken = pronouns.exec(rest);
    if (spoken && /[([/]/.test(spoken[0])) {
      end += spoken[0].length;
      continue;
    }
    const next = /^(?:\s?,\s?|\s{1,2}|\s?[/&|]\s?|\s?\(\s?)([A-Za-z][A-Za-z.()-]{0,11})\)?/.exec(rest);
    const word = next?.[1] ?? "";
    if (suffix === "" && !hasDegree && suffixes.has(word.toLowerCase())) suffix = ` ${word}`;
    else if (
      next &&
      (isDegree(word) ||
        (next[0].startsWith(",") &&
          isUnknownDegree(
            word,
            text.slice(Math.max(0, from - 2), from),
            text.slice(end + next[0].length, end + next[0].length + 3),
          )))
    )
      hasDegree = true;
    else break;
    end += next?.[0].length ?? 0;
  }
  if (text[end] === "." && hasDegree && /^\.(?:,|$|\s[\u2013\u2014-])/.test(text.slice(end, end + 3))) end += 1;
  return { end, suffix, hasDegree };
}

/** "Tess Lund, MSHA": three or more capitals behind the comma of a name in small letters. */
function isUnknownDegree(word: string, before: string, after: string): boolean {
  if (!/^\s?(?:$|[,;:|(\u2013\u2014-])/.test(after)) return false;
  return /^[A-Z]{3,7}$/.test(word) && /\p{Ll}$/u.test(before) && !notInNames.has(word.toLowerCase());
}

export function isDegree(word: string): boolean {
  const plain = word.replace(/[.()]/g, "");
  const lower = plain.toLowerCase();
  if (/^[a-z]/.test(plain)) return lower === "c-tagme";
  if (!degrees.has(lower) && !collegeFellow.test(lower)) return false;
  // "Ma" and "Do" are family names too; degrees have a second capital, or dots.
  return plain.length > 1 && (/[A-Z].*[A-Z]/.test(plain) || /\./.test(word));
}
