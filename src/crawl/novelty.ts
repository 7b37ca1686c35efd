import { Known, type Lacks } from "./needs.js";
import type { PageCopy } from "./page-visit.js";

/** Remembers what the pages of a program told, so that a page without news and a copy of another page are noticed. */
export class Novelty {
  readonly #digests = new Set<string>();
  readonly #texts = new Set<string>();
  readonly #told = new Set<string>();
  readonly #known = new Known();

  /** What is still lacking after everything that was read. */
  get lacks(): Lacks {
    return this.#known.lacks;
  }

  /**
   * Takes in a page: `copy` when its bytes or its text were read before under another address, `news` when it states a
   * fact or shows a contact that no page before it did, `nothing` otherwise.
   */
  take({ digest, text, findings }: Pick<PageCopy, "digest" | "text" | "findings">): "copy" | "news" | "nothing" {
    const copied = this.#digests.has(digest) || this.#texts.has(text);
    this.#digests.add(digest);
    this.#texts.add(text);
    if (copied) return "copy";
    this.#known.take(findings);
    const before = this.#told.size;
    for (const { key } of findings.findings) this.#told.add(key);
    for (const { contact } of findings.contacts) {
      this.#told.add(`${contact.role} ${contact.name ?? ""} ${contact.email ?? contact.phone ?? ""}`);
    }
    return this.#told.size > before ? "news" : "nothing";
  }
}
