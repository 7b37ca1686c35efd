import { requiredLiterals } from "./required-literals.js";
import { tableOf } from "./symbols.js";

/** A filter's result is one number, a bit for each group. */
export const MOST_GROUPS = 32;

/**
 * Tells in one pass over a text which of many patterns can match it at all, by the literals that each needs, so that only
 * those few are run. The literals come from the patterns themselves when the filter is made: a pattern that changes needs
 * nothing else changed. The pass is that of Aho and Corasick (1975): a step for each character, however many literals.
 */
export class LiteralFilter {
  readonly #groups: readonly (readonly RegExp[])[];
  #automaton: Automaton | undefined;

  /** `groups`: patterns, any of which concerns the group. Throws `RangeError` for more than 32 groups. */
  constructor(groups: readonly (readonly RegExp[])[]) {
    if (groups.length > MOST_GROUPS) throw new RangeError(`a filter holds at most ${MOST_GROUPS} groups of patterns`);
    this.#groups = groups;
  }

  /** Bit `1 << i` is set where a pattern of group `i` may match the text; where it is not, none does. */
  candidates(text: string): number {
    // Made when first asked: most commands read no page.
    this.#automaton ??= automatonOf(this.#groups);
    const { columns, shift, next, found, always } = this.#automaton;
    const { length } = text;
    let bits = always;
    let state = 0;
    for (let index = 0; index < length; index += 1) {
      state = next[(state << shift) + (columns[text.charCodeAt(index)] ?? 0)] ?? 0;
      bits |= found[state] ?? 0;
    }
    return bits;
  }
}

/** Position of the lowest bit that is set; -1 for 0. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

interface Automaton {
  /** Column of the table by UTF-16 code unit; 0 for what no literal holds. */
  readonly columns: Uint8Array;
  /** A row of the table has `1 << shift` columns. */
  readonly shift: number;
  /** The next state by row, which is the state, and column. */
  readonly next: Uint32Array;
  /** Bits of the groups of which a literal ends in a state. */
  readonly found: Int32Array;
  /** Bits of the groups that hold a pattern that shows no literals. */
  readonly always: number;
}

function automatonOf(groups: readonly (readonly RegExp[])[]): Automaton {
  const trie = new Trie();
  let always = 0;
  groups.forEach((patterns, group) => {
    for (const pattern of patterns) {
      const literals = requiredLiterals(pattern);
      if (literals === undefined) always |= 1 << group;
      for (const literal of literals ?? []) trie.add(literal, 1 << group);
    }
  });
  return { ...trie.table(), always };
}

class Trie {
  /** Columns of the symbols that literals hold, from 1 on. */
  readonly #columns = new Map<string, number>();
  readonly #children: Map<number, number>[] = [new Map()];
  readonly #bits: number[] = [0];

  add(literal: string, bit: number): void {
    let state = 0;
    for (const symbol of literal) state = this.#child(state, this.#column(symbol));
    this.#bits[state] = (this.#bits[state] ?? 0) | bit;
  }

  #column(symbol: string): number {
    const column = this.#columns.get(symbol) ?? this.#columns.size + 1;
    this.#columns.set(symbol, column);
    return column;
  }

  #child(state: number, column: number): number {
    const known = this.#children[state]?.get(column);
    if (known !== undefined) return known;
    const made = this.#children.push(new Map()) - 1;
    this.#bits.push(0);
    this.#children[state]?.set(column, made);
    return made;
  }

  /** Goes through the states from the shortest on; what fails goes on where the longest ending of what was read leads. */
  table(): Omit<Automaton, "always"> {
    const shift = Math.ceil(Math.log2(this.#columns.size + 1));
    const next = new Uint32Array(this.#children.length << shift);
    const found = Int32Array.from(this.#bits);
    const endings = new Uint32Array(this.#children.length);
    const queue = [0];
    for (const state of queue) {
      const ending = endings[state] ?? 0;
      found[state] = (found[state] ?? 0) | (found[ending] ?? 0);
      if (state !== 0) next.copyWithin(state << shift, ending << shift, (ending + 1) << shift);
      for (const [column, child] of this.#children[state] ?? []) {
        endings[child] = state === 0 ? 0 : (next[(ending << shift) + column] ?? 0);
        next[(state << shift) + column] = child;
        queue.push(child);
      }
    }
    return { columns: tableOf(this.#columns), shift, next, found };
  }
}
