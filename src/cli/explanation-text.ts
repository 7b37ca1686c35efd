import { printable } from "../diff/printable.js";
import type { ExplainedContext, ExplainedStatement, ExtractExplanation } from "../model/extract-explanation.js";
import { valueInWords } from "../model/labels.js";
import type { FactKey } from "../model/vocabulary.js";
import { audienceWords } from "../resolve/precedence.js";
import { contactInWords, factInWords } from "./fact-text.js";
import type { Colours } from "./terminal.js";
import { counted } from "./wording.js";
import { wrapped } from "./wrapped.js";

/** The explanation of a page for people, at most 100 columns wide. */
export function explanationText(explanation: ExtractExplanation, colours: Colours): string {
  const { file, title, facts, contacts, unproven } = explanation;
  const lines = [colours.bold(printable(file)), ...(title === "" ? [] : [colours.dim(`  ${printable(title)}`)])];
  for (const { key, value, statements } of facts) {
    const [first, ...others] = statements;
    const words = value === undefined ? `${factInWords(key, first?.value ?? "")}: taken back` : factInWords(key, value);
    lines.push("", `  ${value === undefined ? colours.yellow(words) : colours.green(words)}`);
    const isTakenBack = first !== undefined && first.part !== "principal";
    lines.push(...statements.slice(0, 1).flatMap((each) => statementLines(each, colours)));
    if (isTakenBack) lines.push(...whyLine(first));
    for (const other of others) lines.push(...otherLines(key, other, colours));
  }
  for (const { contact, quotes, context, rule, confidence } of contacts) {
    lines.push("", `  ${colours.green(contactInWords({ ...contact, scope: "program" }))}`);
    lines.push(...quotes.map((quote) => quoted(quote, colours)), ...contextLines(context));
    lines.push(labelled("read by", `${rule}, confidence ${confidence}`));
  }
  for (const { key, rule, quote, reason } of unproven) {
    lines.push("", `  ${colours.red(`not published: ${key}, read by ${rule}: ${reason}`)}`, quoted(quote, colours));
  }
  lines.push("", `  ${counted(facts.length, "fact")}, ${counted(contacts.length, "contact")}`, "");
  return lines.join("\n");
}

function statementLines(statement: ExplainedStatement, colours: Colours): string[] {
  const { quote, context, rule, confidence, audience, stale } = statement;
  return [
    quoted(quote, colours),
    ...contextLines(context),
    labelled("read by", `${rule}, confidence ${confidence}, about ${audienceWords[audience]}`),
    ...(stale === undefined ? [] : [labelled("out of date", stale)]),
  ];
}

/** A further statement about the key: what it became, and why. */
function otherLines(key: FactKey, statement: ExplainedStatement, colours: Colours): string[] {
  const value = valueInWords(key, statement.value);
  const heading: Readonly<Record<ExplainedStatement["part"], string>> = {
    principal: value,
    completes: `+ adds ${value}`,
    supports: `= also read: ${value}`,
    outranked: `✗ not believed: ${value}`,
    excluded: `✗ taken back: ${value}`,
  };
  const lost = statement.part === "outranked" || statement.part === "excluded";
  const title = heading[statement.part];
  return [`    ${lost ? colours.yellow(title) : title}`, ...statementLines(statement, colours), ...whyLine(statement)];
}

function whyLine({ part, why }: ExplainedStatement): string[] {
  if (why === undefined) return [];
  return [labelled("why", part === "outranked" ? `the first comes before it: ${why}` : why)];
}

function contextLines({ headings, leadIns, question, columnHeader, rowHeader }: ExplainedContext): string[] {
  return [
    ...(headings.length === 0 ? [] : [labelled("under", headings.join(" › "))]),
    ...(leadIns.length === 0 ? [] : [labelled("in the list", leadIns.join(" › "))]),
    ...(question === undefined ? [] : [labelled("answers", question)]),
    ...(columnHeader === undefined ? [] : [labelled("column", columnHeader)]),
    ...(rowHeader === undefined ? [] : [labelled("row", rowHeader)]),
  ];
}

function quoted(quote: string, colours: Colours): string {
  return `      “${wrapped(printable(quote), 90, "       ")}”`.replace(
    /^(\s*)(.*)$/s,
    (_, blank, text) => blank + colours.bold(text),
  );
}

function labelled(label: string, text: string): string {
  return `      ${label.padEnd(12)}${wrapped(printable(text), 78, " ".repeat(18))}`;
}
