import { addressKey, cleanAddress } from "./address.js";
import type { PageOutline } from "./page-outline.js";

/** Links of one page that are noted. */
const linksPerPage = 2_000;

/** Whose link an address is, by the start pages on which it stands. */
export type Belonging = "own" | "shared" | "unknown";

/**
 * Tells the menus of a whole website from the menu of one program: what stands on the start pages of several programs
 * belongs to none of them. This tells where addresses do not (`/node/4711`, `/index.php?id=12`).
 */
export class SharedMenus {
  readonly #programs = new Map<string, string | undefined>();
  readonly #seen = new Set<string>();

  /** Takes in a start page of a program. */
  note(program: string, page: PageOutline): void {
    this.#seen.add(program);
    for (const link of page.links.slice(0, linksPerPage)) {
      const address = link.kind === "page" ? cleanAddress(link.target, page.url) : undefined;
      if (address === undefined) continue;
      const key = addressKey(address);
      const owner = this.#programs.get(key);
      if (!this.#programs.has(key)) this.#programs.set(key, program);
      else if (owner !== program) this.#programs.set(key, undefined);
    }
  }

  /** True once the menus of two programs were seen. */
  get telling(): boolean {
    return this.#seen.size > 1;
  }

  /** `unknown` while fewer than two programs were noted, and for links that stand on no start page. */
  belonging(program: string, address: string): Belonging {
    const key = addressKey(address);
    if (!this.telling || !this.#programs.has(key)) return "unknown";
    const owner = this.#programs.get(key);
    return owner === undefined ? "shared" : owner === program ? "own" : "unknown";
  }
}
