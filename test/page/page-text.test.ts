import { expect, it } from "vitest";
import { containsQuote, pageText } from "../../src/page/page-text.js";
import { read } from "./read.js";

it("joins the text of all blocks, in which quotes are found with their white space folded", () => {
  const text = pageText(
    read("<h2>Visas</h2><p>We sponsor the\n  J-1 visa only.</p><ul><li>ECFMG certificate</li></ul>"),
  );
  expect(text).toBe("Visas\nWe sponsor the J-1 visa only.\nECFMG certificate");
  expect(containsQuote(text, "sponsor  the J-1\nvisa")).toBe(true);
  expect(containsQuote(text, "visa only. ECFMG certificate")).toBe(true);
  expect(containsQuote(text, "sponsor the H-1B visa")).toBe(false);
  expect(containsQuote(text, " ")).toBe(false);
});
