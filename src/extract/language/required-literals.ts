import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { SPACE, symbolsOf } from "./symbols.js";

/**
 * Literals of which every match of a pattern holds at least one, spelt in `symbols.ts`; undefined where the pattern's
 * source does not show any. In the manner of RE2's `FilteredRE2`: what holds none of them needs no run of the pattern.
 *
 * @example requiredLiterals(/\b(?:visas?|j-?1)\b/) // ["visa", "j-0", "j0"]
 */
export function requiredLiterals(pattern: RegExp): readonly string[] | undefined {
  const { alternatives } = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  const { exact, required } = ofAlternatives(alternatives);
  return best(exact === undefined ? [] : [exact], required);
}

/** What is known of a part of a pattern. */
interface Known {
  /** All strings that it can match, where they are few. */
  readonly exact: ReadonlySet<string> | undefined;
  /** Strings of which each of its matches holds at least one. */
  readonly required: readonly string[] | undefined;
}

const EMPTY: ReadonlySet<string> = new Set([""]);
const ANYTHING: Known = { exact: undefined, required: undefined };
/** More strings than this are not written out. */
const MOST_STRINGS = 64;
/** Longer repetitions are not written out. */
const MOST_REPEATED = 4;
/** A class of more symbols than this says nothing. */
const WIDEST_CLASS = 8;
/** The beginning of a longer literal does as well (characters). */
const LONGEST_LITERAL = 16;

function ofAlternatives(alternatives: readonly AST.Alternative[]): Known {
  const all = alternatives.map(ofSequence);
  const exact = unionOf(all.map((each) => each.exact));
  if (exact !== undefined) return { exact, required: undefined };
  const required: string[] = [];
  for (const each of all) {
    const some = best(each.exact === undefined ? [] : [each.exact], each.required);
    if (some === undefined) return ANYTHING;
    required.push(...some);
  }
  return { exact: undefined, required };
}

/** Strings that follow one another are put together for as long as they are few. */
function ofSequence({ elements }: AST.Alternative): Known {
  const closed: ReadonlySet<string>[] = [];
  let required: readonly string[] | undefined;
  let open = EMPTY;
  let isWhole = true;
  for (const element of elements) {
    const known = ofElement(element);
    const longer = known.exact === undefined ? undefined : productOf(open, known.exact);
    if (longer !== undefined) {
      open = longer;
      continue;
    }
    isWhole = false;
    closed.push(open);
    open = known.exact ?? EMPTY;
    required = best([], required, known.required);
  }
  return isWhole
    ? { exact: open, required: undefined }
    : { exact: undefined, required: best([...closed, open], required) };
}

function ofElement(element: AST.Element): Known {
  switch (element.type) {
    case "Character":
      return { exact: new Set([symbolsOf(element.value)]), required: undefined };
    case "CharacterSet":
    case "CharacterClass": {
      const symbols = setOf(element);
      return symbols === undefined ? ANYTHING : { exact: symbols, required: undefined };
    }
    case "Assertion":
      return { exact: EMPTY, required: undefined };
    case "Group":
    case "CapturingGroup":
      return ofAlternatives(element.alternatives);
    case "Quantifier":
      return ofQuantifier(element);
    default:
      return ANYTHING;
  }
}

function ofQuantifier({ element, min, max }: AST.Quantifier): Known {
  const known = ofElement(element);
  if (known.exact !== undefined && max <= MOST_REPEATED) {
    const counts: (ReadonlySet<string> | undefined)[] = [];
    let repeated: ReadonlySet<string> | undefined = EMPTY;
    for (let count = 0; count <= max; count += 1) {
      if (count >= min) counts.push(repeated);
      repeated = repeated === undefined ? undefined : productOf(repeated, known.exact);
    }
    const exact = unionOf(counts);
    if (exact !== undefined) return { exact, required: undefined };
  }
  if (min === 0) return ANYTHING;
  return { exact: undefined, required: best(known.exact === undefined ? [] : [known.exact], known.required) };
}

function setOf(element: AST.CharacterSet | AST.CharacterClass): ReadonlySet<string> | undefined {
  if (element.type === "CharacterSet") {
    if (element.kind === "digit" && !element.negate) return new Set([symbolsOf("0".charCodeAt(0))]);
    return element.kind === "space" && !element.negate ? new Set([SPACE]) : undefined;
  }
  if (element.negate) return undefined;
  const symbols = new Set<string>();
  for (const member of element.elements) {
    if (member.type === "Character") symbols.add(symbolsOf(member.value));
    else if (member.type === "CharacterClassRange") {
      if (member.max.value - member.min.value > 64) return undefined;
      for (let code = member.min.value; code <= member.max.value; code += 1) symbols.add(symbolsOf(code));
    } else {
      const inner = member.type === "CharacterSet" ? setOf(member) : undefined;
      if (inner === undefined) return undefined;
      for (const symbol of inner) symbols.add(symbol);
    }
  }
  return symbols.size > WIDEST_CLASS ? undefined : symbols;
}

function productOf(before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (before.size * after.size > MOST_STRINGS) return undefined;
  const all = new Set<string>();
  for (const left of before) for (const right of after) all.add(left + right);
  return all;
}

function unionOf(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const each of set) all.add(each);
  }
  return all.size > MOST_STRINGS ? undefined : all;
}

/** Of several lists, one of each of which every match holds, the one that ordinary text holds most rarely. */
function best(
  sets: readonly ReadonlySet<string>[],
  ...lists: readonly (readonly string[] | undefined)[]
): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  for (const list of [...sets.map((set) => [...set]), ...lists]) {
    if (list === undefined || list.includes("")) continue;
    if (found === undefined || frequencyOf(list) < frequencyOf(found)) found = list;
  }
  return found === undefined ? undefined : shortest(found);
}

/** How often one of the literals begins at a place of ordinary text, roughly. */
function frequencyOf(literals: readonly string[]): number {
  return literals.reduce(
    (sum, literal) => sum + (literal.startsWith(SPACE) ? 1 / 6 : 1 / 20) * 16 ** (1 - literal.length),
    0,
  );
}

/** Drops the literals that hold another one. */
function shortest(literals: readonly string[]): readonly string[] {
  const kept: string[] = [];
  const short = literals.map((literal) => literal.slice(0, LONGEST_LITERAL));
  for (const literal of short.toSorted((a, b) => a.length - b.length)) {
    if (!kept.some((other) => literal.includes(other))) kept.push(literal);
  }
  return kept;
}
