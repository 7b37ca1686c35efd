import { parseDocument } from "htmlparser2";
import { addressesIn, hasKnownEnding, percentDecode } from "./disguise.js";

/** Longer scripts are programs, not disguises (characters). */
const LONGEST_SCRIPT = 6000;

const HINT = /mail|@|&#(?:64|x40);|%40|fromCharCode/i;
const TOKEN =
  /\s+|\/\/[^\n]*|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|([A-Za-z_$][\w$.]*)|(\d+)|(\+=|.)/gsy;
const SINK = /(?:^|\.)(?:write|writeln|innerHTML|href|location|html|open)$/;
const ASSIGNING: ReadonlySet<string> = new Set(["=", "+="]);

type Token =
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string };

/**
 * The e-mail addresses that a script puts together from pieces (`document.write('a' + '@' + 'b.edu')`,
 * `String.fromCharCode`, variables that grow). Nothing is run: only literals, names and `+` are read. `shown`: only
 * what the script writes into the page, as a `script` element may hold addresses that nobody sees.
 */
export function addressesInScript(code: string, only: "shown" | "any"): string[] {
  if (code.length > LONGEST_SCRIPT || !HINT.test(code)) {
    return [];
  }
  const reader = new ScriptReader(tokens(code));
  const { shown, others } = reader.read();
  const seen = shown.flatMap(addressesInMarkup);
  if (seen.length > 0 || only === "shown") {
    return [...new Set(seen)];
  }
  return others.map(addressesInMarkup).findLast((found) => found.length > 0) ?? [];
}

function addressesInMarkup(text: string): string[] {
  const decoded = percentDecode(textOfMarkup(text));
  return addressesIn(decoded).filter(hasKnownEnding);
}

/** Text and attributes of a piece of markup, entities decoded. */
function textOfMarkup(markup: string): string {
  if (!/[<&]/.test(markup)) {
    return markup;
  }
  const parts: string[] = [];
  const waiting = [...parseDocument(markup).children];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if ("data" in node) {
      parts.push(node.data);
    } else if ("attribs" in node) {
      parts.push(Object.values(node.attribs).join(" "));
      waiting.unshift(...node.children);
    }
  }
  return parts.join(" ");
}

function tokens(code: string): Token[] {
  const found: Token[] = [];
  for (const match of code.matchAll(TOKEN)) {
    const [, double, single, template, name, number, sign] = match;
    const literal = double ?? single ?? template;
    if (literal !== undefined) {
      found.push({ kind: "string", value: unescapeLiteral(literal) });
    } else if (name !== undefined) {
      found.push({ kind: "name", value: name });
    } else if (number !== undefined) {
      found.push({ kind: "number", value: number });
    } else if (sign !== undefined) {
      found.push({ kind: "sign", value: sign });
    }
  }
  return found;
}

function unescapeLiteral(text: string): string {
  return text
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/gi, (_, short: string | undefined, long: string | undefined) =>
      String.fromCharCode(Number.parseInt(short ?? long ?? "20", 16)),
    )
    .replace(/\\n/g, "\n")
    .replace(/\\(.)/gs, "$1");
}

/** Follows the values of names through assignments, one statement after the other. */
class ScriptReader {
  readonly #tokens: readonly Token[];
  readonly #values = new Map<string, string>();
  readonly #shown: string[] = [];
  readonly #others: string[] = [];
  #at = 0;

  constructor(found: readonly Token[]) {
    this.#tokens = found;
  }

  read(): { readonly shown: readonly string[]; readonly others: readonly string[] } {
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at];
      const next = this.#sign(this.#at + 1);
      if (token?.kind === "name" && next !== undefined && (ASSIGNING.has(next) || next === "(")) {
        this.#at += 2;
        this.#statement(token.value, next);
      } else if (token?.kind === "string") {
        this.#others.push(this.#chain());
      } else {
        this.#at += 1;
      }
    }
    return { shown: this.#shown, others: this.#others };
  }

  #statement(name: string, sign: string): void {
    const texts = [this.#chain()];
    while (sign === "(" && this.#sign(this.#at) === ",") {
      this.#at += 1;
      texts.push(this.#chain());
    }
    const [text = "", host = "", ending = ""] = texts;
    if (SINK.test(name)) {
      this.#shown.push(text);
    } else if (ASSIGNING.has(sign)) {
      const value = sign === "+=" ? (this.#values.get(name) ?? "") + text : text;
      this.#values.set(name, value.slice(-LONGEST_SCRIPT));
      this.#others.push(value);
    } else if (texts.length >= 2 && /^[\w.+-]+$/.test(text)) {
      this.#others.push(
        `${text}@${host}${ending === "" || !/^\.?[a-z]{2,6}$/.test(ending) ? "" : `.${ending.replace(".", "")}`}`,
      );
    } else {
      this.#others.push(text);
    }
  }

  /** The value of `a + "b" + c` from here; stops at the first sign that is not part of it. */
  #chain(): string {
    let value = "";
    for (;;) {
      const part = this.#term();
      if (part === undefined) {
        return value;
      }
      value += part;
      if (this.#sign(this.#at) !== "+") {
        return value;
      }
      this.#at += 1;
    }
  }

  #term(): string | undefined {
    while (this.#sign(this.#at) === "(") {
      this.#at += 1;
    }
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind === "sign") {
      return undefined;
    }
    this.#at += 1;
    if (token.kind === "string") {
      while (this.#sign(this.#at) === ")" && this.#sign(this.#at + 1) === "+") {
        this.#at += 1;
      }
      return token.value;
    }
    if (token.kind === "number") {
      return "";
    }
    if (this.#sign(this.#at) !== "(") {
      return this.#values.get(token.value) ?? "";
    }
    this.#at += 1;
    return token.value.endsWith("fromCharCode") ? this.#characters() : this.#argument();
  }

  /** The text of `String.fromCharCode(106, 111)`. */
  #characters(): string {
    let text = "";
    for (let token = this.#tokens[this.#at]; token !== undefined; token = this.#tokens[this.#at]) {
      this.#at += 1;
      if (token.kind === "number") {
        text += String.fromCharCode(Number.parseInt(token.value, 10));
      } else if (token.value !== ",") {
        return text;
      }
    }
    return text;
  }

  /** The value of a call with one argument: `unescape("%40")` and functions that pass their argument on. */
  #argument(): string {
    const text = percentDecode(this.#nested());
    if (this.#sign(this.#at) === ")") {
      this.#at += 1;
    }
    return text;
  }

  #nested(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind === "sign") {
      return "";
    }
    this.#at += 1;
    return token.kind === "string" ? token.value : (this.#values.get(token.value) ?? "");
  }

  #sign(at: number): string | undefined {
    const token = this.#tokens[at];
    return token?.kind === "sign" ? token.value : undefined;
  }
}
