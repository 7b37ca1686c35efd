import type { Place } from "./page.js";
import type { OpenLink, Run } from "./run.js";

/** A line of the page after broken sentences are joined and run-together items are parted. */
export interface Line {
  /** The run that the line's place and surroundings come from. */
  readonly run: Run;
  text: string;
  readonly place: Place;
  links: readonly OpenLink[];
  /** True where only a line break parts it from the line before, in the same element. */
  readonly continues: boolean;
  readonly allBold: boolean;
  /** A question that the line asks, which what follows answers. */
  readonly asks: boolean;
  /** True for a line that began with a bullet or number of its own. */
  readonly bulleted: boolean;
}

/** Shorter lines that end without a full stop are lines of an address or a list (characters). */
const FULL_LINE = 70;
const HALF_LINE = 25;

const ENDS_SENTENCE = /[.!?:;]["”’)]?$/;
const BULLET = /^(?:[•●▪■◦‣⁃∙·○►▸➢➤✓✔❖◆§]\s*|[–*-]\s+|\d{1,2}[.)]\s+(?=\D)|\(?[a-z]\)\s+|\(\d{1,2}\)\s+)(?=\S)/u;
const BULLETS_WITHIN = /\s(?=[•●▪■◦‣∙►➢✓✔]\s*\S)/u;
const QUESTION_LABEL = /^(?:Q|Question)\s*\d*\s*[:.)]\s*(?=\S)/;
const ANSWER_LABEL = /^(?:A|Answer)\s*\d*\s*[:.)]\s*(?=\S)/;
const ANSWER_WITHIN = /\s(?=(?:A|Answer)\s*:\s)/;
const ADDRESS_START = /^(?:\S*@|https?:|www\.)/i;
const LABEL_START = /^(?:[(+\d]|[A-Za-z][\w. -]{0,30}:)/;
const CREDENTIALS = /,\s*(?:[A-Z][A-Za-z.-]{1,7})(?:,\s*[A-Z][A-Za-z.-]{1,7})*$/;

/** The runs as lines. `places[i]` is the place of `runs[i]`. */
export function linesOf(runs: readonly Run[], places: readonly Place[]): Line[] {
  const lines: Line[] = [];
  let joined: Run[] = [];
  let listing = false;
  let length = 0;
  runs.forEach((run, index) => {
    const place = places[index] ?? "content";
    const last = lines.at(-1);
    const sameElement =
      last !== undefined && last.run.region === run.region && run.gap !== "block" && last.place === place;
    const end = joined.at(-1)?.text ?? last?.text ?? "";
    listing = sameElement && (listing || end.endsWith(":"));
    if (last !== undefined && sameElement && run.gap === "line" && !listing && joins(last, end, length, run)) {
      joined.push(run);
      length += run.text.length + 1;
      return;
    }
    append(last, joined);
    joined = [];
    length = run.text.length;
    lines.push(...parted(run, place, sameElement, last?.asks === true && QUESTION_LABEL.test(last.text)));
  });
  append(lines.at(-1), joined);
  return lines;
}

/** Puts the pieces of a sentence that line breaks part behind its beginning, all at once. */
function append(line: Line | undefined, pieces: readonly Run[]): void {
  if (line !== undefined && pieces.length > 0) {
    line.text = [line.text, ...pieces.map((piece) => piece.text)].join(" ");
    line.links = [...line.links, ...pieces.flatMap((piece) => piece.links)];
  }
}

/** True where a line break stands in the middle of a sentence. `end`: the piece right before the break; `length`: of all pieces. */
function joins(before: Line, end: string, length: number, run: Run): boolean {
  if (before.bulleted || before.allBold !== run.allBold || before.run.kind !== run.kind || BULLET.test(run.text)) {
    return run.kind === "heading" && before.run.kind === "heading";
  }
  if (run.kind === "heading") {
    return !CREDENTIALS.test(end) && !CREDENTIALS.test(run.text);
  }
  if (ENDS_SENTENCE.test(end) || ADDRESS_START.test(run.text) || LABEL_START.test(run.text) || before.asks) {
    return false;
  }
  const long = length >= FULL_LINE && !end.includes("@");
  return long || (length >= HALF_LINE && /^[a-z]/.test(run.text));
}

/** Parts a run that holds a question and its answer, or several bulleted items. `answers`: a question labelled "Q" comes before it. */
function parted(run: Run, place: Place, continues: boolean, answers: boolean): Line[] {
  const plain = run.kind === "text" || run.kind === "definition";
  if (!plain || place === "hidden") {
    return [line(run, place, run.text, continues, { asks: false, bulleted: false })];
  }
  if (answers && ANSWER_LABEL.test(run.text)) {
    const answer = run.text.replace(ANSWER_LABEL, "");
    return [line(run, place, answer, continues, { asks: false, bulleted: false })];
  }
  if (QUESTION_LABEL.test(run.text)) {
    const [question = "", ...answer] = run.text.split(ANSWER_WITHIN);
    const lines = [line(run, place, question, continues, { asks: true, bulleted: false })];
    return answer.length === 0
      ? lines
      : distribute(run, [...lines, line(run, place, answer.join(" "), false, { asks: false, bulleted: false })]);
  }
  const start = run.text.slice(0, run.boldStart);
  if (run.boldStart > 0 && start.endsWith("?") && run.text.length > run.boldStart + 1) {
    const rest = run.text.slice(run.boldStart).trim();
    return distribute(run, [
      line(run, place, start, continues, { asks: true, bulleted: false }),
      line(run, place, rest, false, { asks: false, bulleted: false }),
    ]);
  }
  const items = run.text.split(BULLETS_WITHIN);
  if (items.length > 2 || (items.length === 2 && BULLET.test(run.text))) {
    return distribute(
      run,
      items.map((item) => bulletedLine(run, place, item, false)),
    );
  }
  return [bulletedLine(run, place, run.text, continues)];
}

function bulletedLine(run: Run, place: Place, text: string, continues: boolean): Line {
  const asks = run.allBold && text.endsWith("?");
  const marker = asks || run.title !== undefined ? null : BULLET.exec(text);
  const bulleted = marker !== null;
  return line(run, place, bulleted ? text.slice(marker[0].length) : text, continues, { asks, bulleted });
}

function line(
  run: Run,
  place: Place,
  text: string,
  continues: boolean,
  signs: { readonly asks: boolean; readonly bulleted: boolean },
): Line {
  return {
    run,
    text,
    place,
    links: run.links,
    continues,
    allBold: run.allBold,
    asks: signs.asks,
    bulleted: signs.bulleted,
  };
}

/** Gives each link to the line that holds its text, the last one where none does. */
function distribute(run: Run, lines: Line[]): Line[] {
  if (run.links.length > 0) {
    // Links and lines stand in the same order, so that the search goes on where the last link was found.
    const held: OpenLink[][] = lines.map(() => []);
    let at = 0;
    for (const link of run.links) {
      const text = link.text.trim();
      const found = text === "" ? -1 : holderOf(lines, at, text);
      at = found < 0 ? at : found;
      held[found < 0 ? lines.length - 1 : found]?.push(link);
    }
    lines.forEach((each, index) => {
      each.links = held[index] ?? [];
    });
  }
  return lines.filter((each) => each.text !== "");
}

/** Index of the first line from `at` on that holds the text, -1 where none of the next few does. */
function holderOf(lines: readonly Line[], at: number, text: string): number {
  const end = Math.min(at + 40, lines.length);
  for (let index = at; index < end; index++) {
    if (lines[index]?.text.includes(text)) {
      return index;
    }
  }
  return -1;
}

/** The question without its label or number ("Q: ", "3. "). */
export function bareQuestion(text: string): string {
  return text.replace(QUESTION_LABEL, "").replace(/^\d{1,2}[.)]\s+/, "");
}
