import { Document, Element, Text } from "domhandler";
import type { TextBlock, Words } from "./paragraphs.js";

/** A table; each cell holds blocks of its own. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly (readonly TextBlock[])[])[];
}

export type PdfBlock = TextBlock | TableBlock;

/** What a PDF holds, in reading order. */
export interface PdfContent {
  readonly title: string;
  readonly language?: string;
  /** Running headers and footers, each once. */
  readonly header: readonly string[];
  readonly footer: readonly string[];
  readonly blocks: readonly PdfBlock[];
}

/** Items that stand further right than this belong to a list within (points). */
const DEEPER = 5;

/** Lists nest no deeper. */
const DEEPEST = 6;

type Node = Element | Text;

/** The same content as an HTML document, so that PDFs are read by the rules for web pages. */
export function documentOf(content: PdfContent): Document {
  const { title, language, header, footer, blocks } = content;
  const lines = (texts: readonly string[]) => texts.map((text) => element("p", [new Text(text)]));
  return new Document([
    element(
      "html",
      [
        element("head", [element("title", [new Text(title)])]),
        element("body", [
          element("header", lines(header)),
          element("main", contentNodes(blocks)),
          element("footer", lines(footer)),
        ]),
      ],
      language === undefined ? {} : { lang: language },
    ),
  ]);
}

function contentNodes(blocks: readonly PdfBlock[]): Node[] {
  const nodes: Node[] = [];
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (block?.kind === "item") {
      const items = itemsFrom(blocks, index);
      nodes.push(listOf(items));
      index += items.length;
      continue;
    }
    if (block !== undefined) nodes.push(nodeOf(block));
    index += 1;
  }
  return nodes;
}

/** The items of the list that begins at `start`, and the paragraphs within them. */
function itemsFrom(blocks: readonly PdfBlock[], start: number): TextBlock[] {
  const items: TextBlock[] = [];
  for (let index = start; ; index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === "table" || !(block.kind === "item" || block.within)) return items;
    items.push(block);
  }
}

interface OpenList {
  readonly indent: number;
  readonly items: { readonly content: Node[] }[];
}

/** Items as lists within lists, by how far right they stand. */
function listOf(items: readonly TextBlock[]): Element {
  const [first] = items;
  const outer: OpenList = { indent: first?.indent ?? 0, items: [] };
  const open: OpenList[] = [outer];
  const close = () => {
    const inner = open.pop();
    if (inner !== undefined) open.at(-1)?.items.at(-1)?.content.push(listElement(inner));
  };
  for (const item of items) {
    while (!item.within && open.length > 1 && item.indent < (open.at(-1)?.indent ?? 0) - DEEPER) close();
    const last = open.at(-1) ?? outer;
    const content = lineNodes(item.lines);
    if (item.within) last.items.at(-1)?.content.push(element("p", content));
    else if (item.indent > last.indent + DEEPER && last.items.length > 0 && open.length < DEEPEST)
      open.push({ indent: item.indent, items: [{ content }] });
    else last.items.push({ content });
  }
  while (open.length > 1) close();
  return listElement(outer);
}

function listElement({ items }: OpenList): Element {
  return element(
    "ul",
    items.map(({ content }) => element("li", content)),
  );
}

function nodeOf(block: PdfBlock): Element {
  if (block.kind === "table") {
    const rows = block.rows.map((cells) => element("tr", cells.map(cellOf)));
    return element("table", rows);
  }
  return element(block.kind === "heading" ? `h${block.level}` : "p", lineNodes(block.lines));
}

/** A cell with one paragraph holds its text; with more it holds paragraphs and lists. */
function cellOf(blocks: readonly TextBlock[]): Element {
  const [only] = blocks;
  return element("td", blocks.length === 1 && only !== undefined ? lineNodes(only.lines) : contentNodes(blocks));
}

function lineNodes(lines: readonly (readonly Words[])[]): Node[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [element("br", [])]), ...line.map(wordsNode)]);
}

function wordsNode({ text, strong, href }: Words): Node {
  const inner: Node = strong ? element("b", [new Text(text)]) : new Text(text);
  return href === undefined ? inner : element("a", [inner], { href });
}

/** An element that knows its children, and they it. */
function element(name: string, children: Node[], attributes: Record<string, string> = {}): Element {
  const made = new Element(name, attributes, children);
  children.forEach((child, index) => {
    child.parent = made;
    child.prev = children[index - 1] ?? null;
    child.next = children[index + 1] ?? null;
  });
  return made;
}
