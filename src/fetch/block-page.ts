import type { IncomingHttpHeaders } from "node:http";
import { Parser } from "htmlparser2";
import { type BlockRule, blockRules } from "./block-rules.js";

/** A page that stands in the place of the one that was asked for. */
export interface BlockPage {
  readonly outcome: "blocked" | "gone";
  /** One clause for people that names the rule. */
  readonly reason: string;
}

/** Characters of text outside links and navigation beyond which no page counts as a block page by its running text. */
const shortPage = 1500;

/** A login form counts only on a page with less text than this, in characters: others carry one in a corner. */
const barePage = 700;

/** A page with so many characters of prose that uses so many of these words is about a residency, whatever else it says. */
const residencyProse = { characters: 400, words: 3 };
const residencyWords =
  /\b(?:residency|residents?|applicants?|ecfmg|usmle|comlex|eras|nrmp|pgy|visas?|j-1|h-1b|interviews?|letters? of recommendation|program (?:director|coordinator)|curriculum|rotations?|fellowship|img)\b/gi;

/** A page with more markup than this outside its scripts and styles, in characters, is no short page. */
const shortMarkup = 20_000;

/** How much of a title or heading is read, in characters, and how many of them. */
const titleCharacters = 600;
const titlesRead = 4;

/** Only so many characters of a page are looked at: block pages are short, and soft 404s say so at the top. */
const probeCharacters = 400_000;

const compiled = blockRules.map((rule) => ({ rule, pattern: new RegExp(rule.pattern, "i") }));
const skipped = new Set(["script", "style", "template", "svg", "select", "nav", "footer", "aside"]);

interface Gist {
  title: string;
  /** Texts of h1. */
  headings: string[];
  /** Text outside navigation, footer and scripts. */
  text: string;
  /** The same without the text of links. */
  prose: string;
}

function readGist(html: string): Gist {
  const gist: Gist = { title: "", headings: [], text: "", prose: "" };
  /** How many elements of each kind are open; counted, because hostile pages nest without end. */
  const open = { skipped: 0, a: 0, h1: 0, title: 0 };
  const count = (name: string, by: 1 | -1) => {
    if (skipped.has(name)) open.skipped += by;
    else if (name === "a" || name === "h1" || name === "title") open[name] += by;
  };
  const parser = new Parser({
    onopentagname(name) {
      count(name, 1);
      if (name === "h1") gist.headings.push("");
    },
    onclosetag(name) {
      count(name, -1);
      gist.text += " ";
      gist.prose += " ";
    },
    ontext(data) {
      if (open.skipped > 0) return;
      if (open.title > 0) {
        gist.title += data;
        return;
      }
      gist.text += data;
      if (open.a === 0) gist.prose += data;
      if (open.h1 > 0) gist.headings.push(`${gist.headings.pop() ?? ""}${data}`);
    },
  });
  parser.end(html);
  const fold = (text: string) => text.replace(/\s+/g, " ").trim();
  return {
    title: fold(gist.title),
    headings: gist.headings.map(fold),
    text: fold(gist.text),
    prose: fold(gist.prose),
  };
}

function isAboutResidency(prose: string): boolean {
  if (prose.length < residencyProse.characters) return false;
  const words = new Set(Array.from(prose.matchAll(residencyWords), ([word]) => word.toLowerCase()));
  return words.size >= residencyProse.words;
}

/** The first rule that fits; only those about titles unless the page is `short`. */
function findRule(gist: Gist, html: string, short: boolean): BlockRule | undefined {
  const titles = [gist.title, ...gist.headings].map((text) => text.slice(0, titleCharacters));
  const found = compiled.find(({ rule, pattern }) => {
    if (rule.where === "title") return titles.some((text) => pattern.test(text));
    const most = rule.name === "a login page" ? barePage : shortPage;
    return short && gist.prose.length <= most && pattern.test(rule.where === "text" ? gist.text : html);
  });
  return found?.rule;
}

/** True when more than `most` characters stand outside `script` and `style` elements. Reads no further than it must. */
export function hasMoreMarkup(html: string, most: number): boolean {
  const closing = /<\/(?:script|style)\b/gi;
  let at = 0;
  let left = most;
  for (;;) {
    const stretch = html.slice(at, at + left + 1);
    const opening = stretch.search(/<(?:script|style)\b/i);
    if (opening === -1) return stretch.length > left;
    closing.lastIndex = at + opening;
    const closed = closing.exec(html);
    if (closed === null) return html.length - at > left;
    left -= opening;
    at = closed.index;
  }
}

/** Title and main headings only, without reading the rest of the page. */
function readTitles(html: string): Gist {
  let titles = "";
  let count = 0;
  for (const tag of html.matchAll(/<(?:title|h1)[\s>]/gi)) {
    titles += `${html.slice(tag.index, tag.index + titleCharacters)}</title></h1>`;
    count += 1;
    if (count === titlesRead) break;
  }
  return readGist(titles);
}

/**
 * Tells whether an HTML page is a challenge, refusal, login form, soft 404, parked domain or maintenance notice instead
 * of content. A page with substantial text on a residency never is. Pure, and cheap for pages that hold none of the
 * rules' words.
 */
export function findBlockPage(page: string): BlockPage | undefined {
  const html = page.slice(0, probeCharacters);
  const short = !hasMoreMarkup(html, shortMarkup);
  if (!short && findRule(readTitles(html), "", false) === undefined) return undefined;
  const gist = readGist(html);
  if (isAboutResidency(gist.prose)) return undefined;
  const rule = findRule(gist, html, short);
  if (rule === undefined) return undefined;
  return { outcome: rule.outcome, reason: `the server sent ${rule.name} in place of the page` };
}

/** What stands in the way, from headers by which protection services mark their challenges. */
export function findChallenge(headers: IncomingHttpHeaders): BlockPage | undefined {
  if (headers["cf-mitigated"] === "challenge" || headers["x-amzn-waf-action"] !== undefined) {
    return { outcome: "blocked", reason: "a protection service answered with a challenge page instead of the page" };
  }
  return undefined;
}
