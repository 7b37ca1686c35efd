import { describe, expect, it } from "vitest";
import { groupsIn } from "../../../src/extract/language/audience.js";

describe("groupsIn", () => {
  it.each<[string, string[]]>([
    ["international medical graduates must be certified", ["img"]],
    ["imgs are welcome", ["img"]],
    ["graduates of foreign medical schools", ["img"]],
    ["applicants from schools outside the united states", ["img"]],
    ["foreign-trained physicians", ["img"]],
    ["those who graduated abroad from international schools", ["img"]],
    ["u.s. medical graduates must have passed step 1", ["us"]],
    ["graduates of lcme-accredited schools: u.s. seniors", ["us"]],
    ["u.s. and international graduates alike", ["img"]],
    ["osteopathic applicants may send comlex scores", ["osteopathic"]],
    ["visiting students apply through vslo", ["visiting_student"]],
    ["fellowship applicants", ["fellow"]],
    ["our residents pass step 3", ["resident"]],
    ["three letters are needed", []],
    ["the hospital is in a foreign-looking building", []],
  ])("%s", (text, groups) => {
    const found = groupsIn(text);
    for (const group of groups) expect([...found]).toContain(group);
    if (groups.length === 0) expect([...found]).toEqual([]);
  });
});
