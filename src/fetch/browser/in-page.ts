/**
 * What runs inside a page. Each function is sent to the browser as text, so it may use nothing from outside itself. What
 * they return comes from a hostile place and is checked by the caller.
 */

/** The little of a page that is used here; the project compiles without the types of browsers. */
interface PageNode {
  readonly textContent: string | null;
}
interface PageRoot extends PageNode {
  readonly childNodes: Iterable<PageNode>;
  append(node: PageNode): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement extends PageRoot {
  readonly tagName: string;
  readonly shadowRoot: PageRoot | null;
  readonly outerHTML: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  closest(selector: string): PageElement | null;
  click(): void;
  remove(): void;
  prepend(node: PageNode): void;
}
interface PageDocument extends PageRoot {
  readonly documentElement: PageElement;
  readonly implementation: { createHTMLDocument(title: string): PageDocument };
  createElement(name: string): PageElement;
  importNode<Node extends PageNode>(node: Node, deep: true): Node;
}
declare const document: PageDocument;
declare class MutationObserver {
  constructor(changed: () => void);
  observe(target: PageDocument, options: Readonly<Record<string, boolean>>): void;
  disconnect(): void;
}

/** Ends once nothing on the page has changed for `stillMs`, or after `mostMs` (milliseconds). */
export function untilStill({ stillMs, mostMs }: { readonly stillMs: number; readonly mostMs: number }): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let still = setTimeout(end, stillMs);
    const observer = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(end, stillMs);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    setTimeout(end, mostMs);
  });
}

/** Ends with the next change of the page, or after `mostMs` (milliseconds). */
export function untilChanged(mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    setTimeout(resolve, mostMs);
  });
}

/**
 * Opens what is collapsed in the page's content, and clicks what says that it shows an e-mail address or a telephone
 * number. Sends no form and follows no link. Returns how many elements were opened or clicked; at most `most`, each once.
 */
export function openUp(most: number): number {
  const opened = Symbol.for("matchscout.opened");
  const frame = "nav, header, footer, [role=navigation], [role=banner], [role=menubar], [role=dialog], dialog";
  const reveals =
    /\b(?:show|reveal|view|see|display|unhide|get|click|tap|press)\b.{0,40}\b(?:e-?mails?|address|phone|telephone|numbers?|contacts?)\b/i;
  const names =
    /^(?:e-?mail(?: address)?|contact(?: (?:details|info(?:rmation)?|us|me))?|(?:tele)?phone(?: number)?)\W*$/i;
  const leads = (element: PageElement): boolean => {
    const target = element.getAttribute("href")?.trim() ?? "";
    return target !== "" && !target.startsWith("#") && !/^javascript:/i.test(target);
  };
  const sends = (element: PageElement): boolean => {
    const type = (element.getAttribute("type") ?? "").toLowerCase();
    if (element.tagName === "INPUT") return type !== "button";
    return element.tagName === "BUTTON" && type !== "button" && element.closest("form") !== null;
  };
  const says = (element: PageElement): boolean => {
    const shown = [element.textContent, element.getAttribute("aria-label"), element.getAttribute("title")];
    return [...shown, element.getAttribute("value")].some((text) => {
      const words = (text ?? "").replace(/\s+/g, " ").trim();
      return words.length <= 80 && (reveals.test(words) || names.test(words));
    });
  };
  const collapsed = (element: PageElement): boolean =>
    element.getAttribute("aria-expanded") === "false" && !element.hasAttribute("aria-haspopup");
  let count = 0;
  for (const details of document.querySelectorAll("details:not([open])")) {
    if (count >= most) break;
    details.setAttribute("open", "");
    count += 1;
  }
  const buttons = "button, [role=button], a, input[type=button], [onclick], [aria-expanded=false]";
  for (const element of [...document.querySelectorAll(buttons)]) {
    if (count >= most) break;
    if (Reflect.has(element, opened) || element.closest(frame) !== null) continue;
    if (leads(element) || sends(element) || !(collapsed(element) || says(element))) continue;
    Reflect.set(element, opened, true);
    element.click();
    count += 1;
  }
  return count;
}

/**
 * The page as it stands, as HTML without scripts and what is shown only where there are none. What web components show
 * (open shadow roots) stands in its place.
 */
export function drawnHtml(): string {
  // In a document without a window nothing runs and nothing is drawn.
  const still = document.implementation.createHTMLDocument("");
  const page = still.importNode(document.documentElement, true);
  const fillIn = (source: PageRoot, target: PageRoot): void => {
    const twins = [...target.querySelectorAll("*")];
    for (const [index, { shadowRoot }] of [...source.querySelectorAll("*")].entries()) {
      if (shadowRoot === null) continue;
      const part = still.createElement("div");
      for (const node of shadowRoot.childNodes) part.append(still.importNode(node, true));
      fillIn(shadowRoot, part);
      twins[index]?.prepend(part);
    }
  };
  fillIn(document.documentElement, page);
  for (const element of page.querySelectorAll("script:not([type='application/ld+json']), noscript")) element.remove();
  return `<!DOCTYPE html>\n${page.outerHTML}`;
}
