import { Parser } from "htmlparser2";
import { hasMoreMarkup } from "./block-page.js";

/** Only so many characters of a page are looked at: a shell says nothing, a page says something before that. */
const probeCharacters = 400_000;

/** A page with more markup than this outside its scripts and styles, in characters, is no shell. */
const shellMarkup = 40_000;

/** Beside an empty root a page may hold so many characters outside menus and footers and still be a shell. */
const mostBesideRoot = 300;

/** A page that says that it needs scripts is believed when it has no more readable characters than this. */
const mostBesideNotice = 150;

/** A page with more readable characters than this outside menus and footers is no shell: the rest is not looked at. */
const enough = mostBesideRoot;

/** What stands in a root until a script replaces it. */
const placeholder =
  /^(?:loading|please wait|initiali[sz]ing|one moment|just a (?:moment|second)|(?:you need to|please) (?:enable|turn on) javascript|(?:this (?:app|application|page|site|website) )?(?:needs|requires) javascript)\b.{0,120}$/i;

/** How pages say, to visitors without scripts, that nothing can be read without them. */
const needsScripts =
  /(?:enable|activate|turn on|allow) javascript|javascript (?:is|must be|has to be|needs to be) (?:disabled|enabled|required|turned on)|(?:needs?|requires?) javascript|without javascript/i;

/** Ids of the element that frameworks draw a page into. */
const rootIds = new Set(
  "root app __next __nuxt ___gatsby react-root react-app vue-app app-root q-app main-app ember-app svelte single-spa".split(
    " ",
  ),
);

/** Elements whose text nobody reads. */
const unread = new Set(["script", "style", "template", "svg", "noscript", "title", "iframe"]);

/** Elements that are the same on every page of a site. */
const frame = new Set(["nav", "header", "footer", "aside"]);

interface Gist {
  /** Text outside menus, headers and footers. */
  text: string;
  /** All text. */
  whole: string;
  /** Text within the elements that scripts draw into. */
  rooted: string;
  hasRoot: boolean;
  hasScript: boolean;
  notice: string;
  /** `meta http-equiv=refresh`. */
  sendsOn: boolean;
}

/**
 * True for an HTML page that holds nothing to read until scripts fill it: no text at all, an empty root of a framework
 * and little else, or a notice that scripts are needed. A short page is none. Pure.
 */
export function isEmptyShell(html: string): boolean {
  if (!/<script\b/i.test(html) || hasMoreMarkup(html, shellMarkup)) return false;
  const gist = readGist(html, enough);
  if (!gist.hasScript || gist.sendsOn) return false;
  return holdsNothing(gist) || (needsScripts.test(gist.notice) && gist.text.length <= mostBesideNotice);
}

/** True for a page, scripts aside, on which nothing stands but menus, headers, footers and "Loading …". Pure. */
export function isBlank(html: string): boolean {
  return holdsNothing(readGist(html));
}

function holdsNothing({ text, whole, rooted, hasRoot }: Gist): boolean {
  const says = (words: string) => words !== "" && !placeholder.test(words);
  return !says(whole) || (hasRoot && !says(rooted) && text.length <= mostBesideRoot);
}

/** Reads a page until it has seen more than `most` characters of text outside of menus, headers and footers. */
function readGist(html: string, most = Number.POSITIVE_INFINITY): Gist {
  const gist: Gist = {
    text: "",
    whole: "",
    rooted: "",
    hasRoot: false,
    hasScript: false,
    notice: "",
    sendsOn: false,
  };
  /** How many elements are open: all, and of each kind that matters. */
  let depth = 0;
  const open = { unread: 0, frame: 0, noscript: 0 };
  let rootDepth: number | undefined;
  const count = (name: string, by: 1 | -1) => {
    depth += by;
    if (unread.has(name)) open.unread += by;
    if (frame.has(name)) open.frame += by;
    if (name === "noscript") open.noscript += by;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      count(name, 1);
      if (name === "script" && isCode(attributes.type)) gist.hasScript = true;
      if (name === "meta" && /^refresh$/i.test(attributes["http-equiv"] ?? "")) gist.sendsOn = true;
      if (rootDepth === undefined && isRoot(name, attributes)) {
        gist.hasRoot = true;
        rootDepth = depth;
      }
    },
    onclosetag(name) {
      if (rootDepth === depth) rootDepth = undefined;
      count(name, -1);
      add(" ");
    },
    ontext(data) {
      if (open.noscript > 0) gist.notice += data;
      if (open.unread === 0) add(data);
    },
  });
  let said = 0;
  const add = (data: string) => {
    if (open.frame === 0) said += data.trim().length;
    if (said > most) parser.pause();
    gist.whole += data;
    if (open.frame === 0) gist.text += data;
    if (rootDepth !== undefined) gist.rooted += data;
  };
  parser.end(html.slice(0, probeCharacters));
  const fold = (text: string) => text.replace(/\s+/g, " ").trim();
  return { ...gist, text: fold(gist.text), whole: fold(gist.whole), rooted: fold(gist.rooted) };
}

function isCode(type: string | undefined): boolean {
  return (
    type === undefined || type === "" || /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(type)
  );
}

function isRoot(name: string, { id, role, ...others }: Readonly<Record<string, string>>): boolean {
  if (name === "main" || role === "main" || (id !== undefined && rootIds.has(id.toLowerCase()))) return true;
  return /-(?:root|app)$/.test(name) || "ng-app" in others || "data-reactroot" in others;
}
