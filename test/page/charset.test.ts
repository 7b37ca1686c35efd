import { describe, expect, it } from "vitest";
import { decodeBody } from "../../src/page/charset.js";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("decodeBody", () => {
  it("trusts the byte order mark before the header", () => {
    expect(decodeBody(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xb1), "text/html; charset=iso-8859-1")).toEqual({
      text: "ñ",
      charset: "utf-8",
    });
    expect(decodeBody(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toEqual({ text: "A", charset: "utf-16le" });
  });

  it("trusts the header before the page", () => {
    const body = latin('<meta charset="utf-8"><p>Mu\u00f1oz</p>');
    expect(decodeBody(body, 'text/html; charset="ISO-8859-1"')).toMatchObject({ charset: "windows-1252" });
    expect(decodeBody(body, "text/html;charset=latin1").text).toContain("Muñoz");
  });

  it("reads meta charset and http-equiv", () => {
    expect(decodeBody(latin('<meta charset="windows-1252"><p>\u0093J-1\u0094</p>'), "text/html").text).toContain(
      "“J-1”",
    );
    const body = latin('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"><p>\u00e9</p>');
    expect(decodeBody(body)).toMatchObject({ charset: "windows-1252" });
  });

  it("takes utf-8 where the bytes allow it and windows-1252 where not", () => {
    expect(decodeBody(new TextEncoder().encode("<p>Muñoz</p>"))).toEqual({ text: "<p>Muñoz</p>", charset: "utf-8" });
    expect(decodeBody(latin("<p>caf\u00e9</p>"))).toEqual({ text: "<p>café</p>", charset: "windows-1252" });
  });

  it("goes on where the label is unknown", () => {
    expect(decodeBody(latin("<p>caf\u00e9</p>"), "text/html; charset=klingon").text).toBe("<p>café</p>");
    expect(decodeBody(new Uint8Array(), undefined)).toEqual({ text: "", charset: "utf-8" });
  });
});
