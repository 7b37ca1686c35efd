import type { Site, SiteProgram } from "../model/site.js";

/** Longest line of the house's format, in characters. */
const longestLine = 120;

/** The source of an adapter that declares the site, in the house's format. Hooks and selectors are left to people. */
export function adapterText(site: Site): string {
  const { institutionPages = [] } = site;
  return [
    'import { defineSite } from "matchscout";',
    "",
    "export default defineSite({",
    `  id: ${quoted(site.id)},`,
    `  home: ${quoted(site.home)},`,
    "  programs: [",
    ...site.programs.flatMap(programLines),
    "  ],",
    ...(institutionPages.length > 0 ? [listLine("  ", "institutionPages", institutionPages)] : []),
    "});",
    "",
  ].join("\n");
}

function programLines(program: SiteProgram): string[] {
  const { id, name, institution, specialty, city, state, acgmeId, start } = program;
  const fields = { id, name, institution, specialty, city, state, ...(acgmeId !== undefined && { acgmeId }) };
  return [
    "    {",
    ...Object.entries(fields).map(([key, value]) => textLine("      ", key, value)),
    listLine("      ", "start", start),
    "    },",
  ];
}

function textLine(indent: string, key: string, value: string): string {
  const line = `${indent}${key}: ${quoted(value)},`;
  return line.length <= longestLine ? line : `${indent}${key}:\n${indent}  ${quoted(value)},`;
}

function listLine(indent: string, key: string, values: readonly string[]): string {
  const line = `${indent}${key}: [${values.map(quoted).join(", ")}],`;
  if (line.length <= longestLine) return line;
  return `${indent}${key}: [\n${values.map((value) => `${indent}  ${quoted(value)},`).join("\n")}\n${indent}],`;
}

/** A literal of TypeScript; what a page says cannot end it. Single quotes where that saves escapes, as the format has it. */
function quoted(text: string): string {
  const literal = JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
  const plain = text.includes('"') && !text.includes("'") && !/[\\\p{Cc}\u2028\u2029]/u.test(text);
  return plain ? `'${text}'` : literal;
}
