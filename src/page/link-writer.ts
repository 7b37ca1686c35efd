import { addressesIn, addressFromData, decodeCloudflare, percentDecode } from "./disguise.js";
import { hiddenAddresses } from "./links.js";
import type { Region } from "./region.js";
import { foldText, type OpenLink, type RunWriter } from "./run.js";
import { addressesInScript } from "./script-address.js";
import type { Tag } from "./tag.js";

/** What Joomla shows where scripts do not run, in the place of the address. */
const PROTECTED_NOTICE = /This e-?mail address is being protected from spam ?bots\.[^.]{0,80}\.\s*$/i;

/** Writes links, and the addresses that images and scripts hold, into the running text. */
export class LinkWriter {
  readonly links: OpenLink[] = [];
  readonly #writer: RunWriter;

  constructor(writer: RunWriter) {
    this.#writer = writer;
  }

  open(element: Tag, region: Region): OpenLink | undefined {
    const href = element.attribs.href;
    const cloudflare = element.attribs["data-cfemail"];
    let addresses = href === undefined ? [] : hiddenAddresses(href);
    if (addresses.length === 0) {
      const hidden = cloudflare === undefined ? addressFromData(element) : decodeCloudflare(cloudflare);
      addresses = hidden === undefined ? [] : addressesIn(hidden);
    }
    if (addresses.length === 0) {
      const handler = element.attribs.onclick ?? element.attribs.onmouseover;
      addresses = handler === undefined ? [] : addressesInScript(handler, "any");
    }
    if (href === undefined && addresses.length === 0) {
      return undefined;
    }
    this.#writer.closeLink();
    const position = this.#writer.runs.length;
    const link: OpenLink = {
      element,
      addresses,
      region,
      text: "",
      alt: undefined,
      run: undefined,
      position,
      block: -1,
    };
    this.links.push(link);
    this.#writer.openALink(link);
    return link;
  }

  /** A link to an address that shows no text shows the address, so that it stands in the text where the reader sees it. */
  close(link: OpenLink, mark: number, bold: boolean): void {
    if (link !== this.#writer.openLink) {
      return;
    }
    const text = foldText(link.text);
    const address = link.addresses[0] ?? shownNumber(link.element);
    if (address !== undefined && link.run === undefined) {
      if (text === "") {
        this.#writer.write(address, bold);
        link.text = "";
      } else if (/^\[email\s*protected\]$/i.test(text)) {
        this.#writer.replaceSince(mark, address);
      }
    }
    this.#writer.closeLink();
  }

  /** `link`: the link that the image stands in by itself. */
  image(element: Tag, link: OpenLink | undefined, bold: boolean): void {
    const text = element.attribs.alt ?? "";
    if (link !== undefined && element.name === "img") {
      link.alt ??= text;
    }
    if (element.name === "img" && text.includes("@")) {
      const [address] = addressesIn(text);
      if (address !== undefined) {
        this.#writer.write(address, bold);
      }
    }
  }

  area(element: Tag, region: Region): void {
    const link = this.open(element, region);
    if (link !== undefined) {
      link.text = element.attribs.alt ?? "";
      this.#writer.closeLink();
    }
  }

  /** A script that writes an address into the page where it stands. */
  script(element: Tag, code: string, bold: boolean): void {
    if ((element.attribs.type ?? "javascript").includes("json")) {
      return;
    }
    const addresses = addressesInScript(code, "shown");
    if (addresses.length > 0) {
      const last = this.#writer.mark - 1;
      if (last >= 0 && PROTECTED_NOTICE.test(this.#writer.since(last))) {
        this.#writer.replaceSince(last, "");
      }
      this.#writer.write(` ${addresses.join(" ")} `, bold);
    }
  }
}

/** The telephone number of a `tel:` link, to be shown where the link shows none. */
function shownNumber(element: Tag): string | undefined {
  const href = element.attribs.href ?? "";
  return /^\s*tel:/i.test(href) ? percentDecode(href.trim().slice(4)) : undefined;
}
