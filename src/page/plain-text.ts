import { assembleBlocks } from "./assemble.js";
import { BOLD_LEVEL } from "./heading-path.js";
import { linesOf } from "./lines.js";
import type { Page } from "./page.js";
import { type Region, rootRegion } from "./region.js";
import { foldText, type Run } from "./run.js";

/** Longer lines are prose, whatever they end in (characters). */
const LONGEST_HEADING = 80;

/** Shorter lines end where their author ended them; longer ones were wrapped (characters). */
const WRAPPED = 45;

const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+\S/;
const UNDERLINE = /^\s*([=~#-])\1{2,}\s*$/;

/**
 * Reads plain text: blank lines part paragraphs, wrapped lines are joined, lines that begin with a dash, star or
 * bullet are items; underlined lines, lines in capitals and short lines that end in a colon are headings.
 */
export function buildTextPage(url: string, text: string): Page {
  const runs = new TextReader().read(text.split(/\r\n?|\n/));
  const places = runs.map(() => "content" as const);
  const title = runs.find((run) => run.kind === "heading") ?? runs[0];
  const blocks = assembleBlocks(linesOf(runs, places), title?.text ?? "", []);
  return {
    url,
    kind: "text",
    title: title === undefined || title.text.length > 2 * LONGEST_HEADING ? "" : title.text,
    blocks,
    links: [],
    nofollow: false,
  };
}

class TextReader {
  readonly #root = rootRegion();
  readonly #runs: Run[] = [];
  #paragraph: Region = this.#root;
  #paragraphs = 0;
  /** Pieces of the line that is being put together from wrapped lines. */
  #pieces: string[] = [];
  #fresh = true;

  read(lines: readonly string[]): readonly Run[] {
    lines.forEach((line, index) => {
      if (line.trim() === "" || UNDERLINE.test(line)) {
        this.#flush();
        this.#fresh = true;
        return;
      }
      const level = headingLevelOf(line, lines[index + 1] ?? "", this.#pieces.length > 0);
      if (level > 0) {
        this.#flush();
        this.#fresh = true;
        this.#write(foldText(line), level);
        this.#fresh = true;
        return;
      }
      if (!this.#runsOn(line)) {
        this.#flush();
      }
      this.#pieces.push(line);
    });
    this.#flush();
    return this.#runs;
  }

  /** True where the line goes on with the sentence of the line before. */
  #runsOn(line: string): boolean {
    const last = this.#pieces.at(-1)?.trim();
    if (last === undefined || BULLET.test(line)) {
      return false;
    }
    const inItem = BULLET.test(this.#pieces[0] ?? "") && /^\s{2,}/.test(line);
    return inItem || (!last.endsWith(":") && (last.length >= WRAPPED || /^\s*[a-z][^@]*(?:\s|$)/.test(line)));
  }

  #flush(): void {
    if (this.#pieces.length > 0) {
      this.#write(foldText(this.#pieces.join(" ")), 0);
      this.#pieces = [];
    }
  }

  #write(text: string, level: number): void {
    if (text === "") {
      return;
    }
    if (this.#fresh) {
      this.#paragraphs += 1;
      this.#paragraph = { ...this.#root, number: this.#paragraphs, parent: this.#root, depth: 1, tag: "p" };
    }
    this.#runs.push({
      region: this.#paragraph,
      kind: level > 0 ? "heading" : "text",
      level,
      hidden: false,
      item: undefined,
      definitions: undefined,
      cell: undefined,
      title: undefined,
      card: undefined,
      text,
      gap: this.#fresh ? "block" : "paragraph",
      allBold: false,
      allLarge: false,
      boldStart: 0,
      linkLength: 0,
      linkCount: 0,
      links: [],
      block: -1,
    });
    this.#fresh = false;
  }
}

/** 1 to 7 for a line that is a heading, else 0. `within`: the line stands in the middle of a paragraph. */
function headingLevelOf(line: string, next: string, within: boolean): number {
  const text = line.trim();
  if (text.length > LONGEST_HEADING || BULLET.test(line)) {
    return 0;
  }
  const underline = UNDERLINE.exec(next);
  if (underline !== null) {
    return underline[1] === "=" || underline[1] === "#" ? 1 : 2;
  }
  const letters = text.replace(/[^A-Za-z]/g, "");
  if (letters.length >= 4 && letters === letters.toUpperCase() && !/[\d@]{3,}/.test(text) && !/[.,;]$/.test(text)) {
    return 2;
  }
  return !within && /^[A-Z].*[^:]:$/.test(text) && text.split(" ").length <= 8 ? BOLD_LEVEL : 0;
}
