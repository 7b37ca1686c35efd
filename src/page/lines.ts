import type { Place } from "./page.js";
import type { OpenLink, Run } from "./run.js";

/** A line of the page after broken sentences are joined and run-together items are parted. */
export interface Line {
  /** The run that the line's place and surroundings come from. */
  readonly run: Run;
  text: string;
  readonly place: Place;
  readonly links: OpenLink[];
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
const ANSWER_WITHIN = /\s(?=(?:A|Answer)\s*:\s)/;
const ADDRESS_START = /^(?:\S*@|https?:|www\.)/i;
const LABEL_START = /^(?:[(+\d]|[A-Za-z][\w. -]{0,30}:)/;
const CREDENTIALS = /,\s*(?:[A-Z][A-Za-z.-]{1,7})(?:,\s*[A-Z][A-Za-z.-]{1,7})*$/;

/** The runs as lines. `places[i]` is the place of `runs[i]`. */
export function linesOf(runs: readonly Run[], places: readonly Place[]): Line[] {
  const lines: Line[] = [];
  let listing = false;
  runs.forEach((run, index) => {
    const place = places[index] ?? "content";
    const last = lines.at(-1);
    const sameElement =
      last !== undefined && last.run.region === run.region && run.gap !== "block" && last.place === place;
    listing = sameElement && (listing || last.text.endsWith(":"));
    if (sameElement && run.gap === "line" && !listing && joins(last, run)) {
      last.text = `${last.text} ${run.text}`;
      last.links.push(...run.links);
      return;
    }
    lines.push(...parted(run, place, sameElement));
  });
  return lines;
}

/** True where a line break stands in the middle of a sentence. */
function joins(before: Line, run: Run): boolean {
  if (before.bulleted || before.allBold !== run.allBold || before.run.kind !== run.kind || BULLET.test(run.text)) {
    return run.kind === "heading" && before.run.kind === "heading";
  }
  if (run.kind === "heading") {
    return !CREDENTIALS.test(before.text) && !CREDENTIALS.test(run.text);
  }
  if (ENDS_SENTENCE.test(before.text) || ADDRESS_START.test(run.text) || LABEL_START.test(run.text) || before.asks) {
    return false;
  }
  const runsOn = /^[a-z]/.test(run.text) && before.text.length >= HALF_LINE;
  return runsOn || (before.text.length >= FULL_LINE && !before.text.includes("@"));
}

/** Parts a run that holds a question and its answer, or several bulleted items. */
function parted(run: Run, place: Place, continues: boolean): Line[] {
  const plain = run.kind === "text" || run.kind === "item" || run.kind === "definition";
  if (!plain || place === "hidden") {
    return [line(run, place, run.text, continues, { asks: false, bulleted: false })];
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
  return { run, text, place, links: [...run.links], continues, allBold: run.allBold, ...signs };
}

/** Gives each link to the line that holds its text, the last one where none does. */
function distribute(run: Run, lines: Line[]): Line[] {
  for (const each of lines) {
    each.links.length = 0;
  }
  for (const link of run.links) {
    const text = link.text.trim();
    const holder = lines.find((each) => text !== "" && each.text.includes(text)) ?? lines.at(-1);
    holder?.links.push(link);
  }
  return lines.filter((each) => each.text !== "");
}

/** The question without its label or number ("Q: ", "3. "). */
export function bareQuestion(text: string): string {
  return text.replace(QUESTION_LABEL, "").replace(/^\d{1,2}[.)]\s+/, "");
}
