import { LiteralFilter, lowestBit } from "./literal-filter.js";

/** Wordings in order of precedence. Only those whose literals the text holds are run. */
export class CueList<Cue extends { readonly wording: RegExp }> {
  readonly #cues: readonly Cue[];
  readonly #filter: LiteralFilter;

  /** Throws `RangeError` for more than 32 cues. */
  constructor(cues: readonly Cue[]) {
    this.#cues = cues;
    this.#filter = new LiteralFilter(cues.map(({ wording }) => [wording]));
  }

  /** The first cue whose wording the text has, where it has any. */
  first(text: string): Cue | undefined {
    for (let bits = this.#filter.candidates(text); bits !== 0; bits &= bits - 1) {
      const cue = this.#cues[lowestBit(bits)];
      if (cue?.wording.test(text)) return cue;
    }
    return undefined;
  }

  /** All cues whose wording the text has, in their order. */
  all(text: string): Cue[] {
    const found: Cue[] = [];
    for (let bits = this.#filter.candidates(text); bits !== 0; bits &= bits - 1) {
      const cue = this.#cues[lowestBit(bits)];
      if (cue?.wording.test(text)) found.push(cue);
    }
    return found;
  }
}
