import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode } from "domhandler";
import type { Walker } from "./walk.js";

/** Walks a tree once, from first node to last without recursion. */
export function walkTree(document: Document, walker: Walker): void {
  let node: ChildNode | null = document.firstChild;
  while (node !== null) {
    let child: ChildNode | null = null;
    if (isText(node)) {
      walker.text(node.data);
    } else if (isTag(node)) {
      child = enter(node, walker);
    }
    node = child ?? nextAfter(node, walker);
  }
  walker.finish();
}

/** The first node in the element that is to be walked; leaves an element without any. */
function enter(element: Element, walker: Walker): ChildNode | null {
  const entry = walker.enter(element);
  if (entry === "raw") {
    walker.raw(element, element.children.map((child) => (isText(child) ? child.data : "")).join(""));
  }
  if (entry !== "read") {
    return null;
  }
  if (element.firstChild === null) {
    walker.leave();
  }
  return element.firstChild;
}

/** The next node in document order that is not within `node`; leaves the elements that end on the way. */
function nextAfter(node: ChildNode, walker: Walker): ChildNode | null {
  let at: ChildNode = node;
  while (at.next === null) {
    const parent: ParentNode | null = at.parent;
    if (parent === null || !isTag(parent)) {
      return null;
    }
    walker.leave();
    at = parent;
  }
  return at.next;
}
