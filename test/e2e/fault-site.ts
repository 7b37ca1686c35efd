import type { OutcomeName } from "../../src/model/outcome.js";
import { page, requirements } from "../crawl/small-site.js";
import * as bad from "../fetch/bad-answers.js";
import { type Answer, html } from "../fetch/loopback-site.js";
import { drawPdf } from "../page/pdf/draw-pdf.js";
import type { Behaviour } from "./fault-web.js";

/** A way in which a website behaves badly, and how the visit to it must end. */
export interface FaultRow {
  readonly fault: string;
  readonly outcome: OutcomeName;
  /** What the reason must tell; absent for visits that end well. */
  readonly reason?: RegExp;
  /** What the site does on its bad day; all else is as on a good one. */
  readonly behaviour?: Behaviour;
  /** The connection itself fails. */
  readonly connection?: "refused" | "unknown name" | "untrusted";
  /** Start page; /peds where nothing is said. */
  readonly start?: string;
}

const contactCard =
  "<h2>Program coordinator</h2><p>Ada Fenn, Program Coordinator</p><p>ada.fenn@example.edu, (502) 555-0142</p>";

/** The requirements page of every site on a good day. */
export const goodPage = page("Pediatrics Residency", requirements.slice(2), {
  "Visa sponsorship": "/peds/visa",
}).replace("</main>", `${contactCard}</main>`);

export const visaPage = page("Visa sponsorship", requirements.slice(0, 2));

export const requirementSheet = await drawPdf((sheet) =>
  sheet.title("Pediatrics Residency: Requirements").bullets(requirements),
);
export const pdf = (body: Uint8Array): Answer => bad.bytes(Buffer.from(body), { "content-type": "application/pdf" });

/** What a site does on a good day. */
export const goodBehaviour: Behaviour = {
  "/robots.txt": html("User-agent: *\nDisallow: /private/", { "content-type": "text/plain" }),
  "/": html(page("Dry Fork Hospital", ["Our hospital stands beside the river since 1931."])),
  "/peds": html(goodPage),
  "/peds/visa": html(visaPage),
  "/peds.pdf": pdf(requirementSheet),
};

/** The answer of every page. */
export const everywhere = (answer: Answer): Behaviour => ({ "*": answer });

/** The answer of the start page. */
export const start = (answer: Answer): Behaviour => ({ "/peds": answer });

/** The same text in the place of every page. */
export const notice = (text: string): Behaviour => everywhere(html(text));
