/**
 * True when two names may be the same person's: the same first and last name whatever the case, accents and
 * punctuation, and middle names that do not contradict (one is missing or is the other's initial). A short form of a
 * first name ("Bob") is another name.
 */
export function samePersonName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left.join("") === right.join("") || (sameEnds(left, right) && middlesAgree(left, right));
}

/** True when one name gives only the initial of the other's first name: "J. Roe" and "Jane Roe". */
export function isInitialOf(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [leftFirst = "", rightFirst = ""] = [left[0], right[0]];
  if (left.length < 2 || right.length < 2 || left.at(-1) !== right.at(-1)) return false;
  return Math.min(leftFirst.length, rightFirst.length) === 1 && leftFirst[0] === rightFirst[0];
}

function wordsOf(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !generations.has(word));
}

const generations: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

function sameEnds(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 2 && b.length >= 2 && a[0] === b[0] && a.at(-1) === b.at(-1);
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = [a.slice(1, -1), b.slice(1, -1)].sort((x, y) => x.length - y.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return true;
  return shorter.every((word, index) => {
    const other = longer[index] ?? "";
    return word === other || (Math.min(word.length, other.length) === 1 && word[0] === other[0]);
  });
}
