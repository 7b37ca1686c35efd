import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** Cloudflare's encoding: the key, then each byte combined with it. */
function protect(address: string, key = 0x2a): string {
  return [key, ...[...address].map((letter) => letter.charCodeAt(0) ^ key)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

const ADDRESS = "orla.finch@example.edu";

describe("e-mail disguises", () => {
  it.each([
    [
      "Cloudflare's span",
      `<span class="__cf_email__" data-cfemail="${protect(ADDRESS)}">[email&#160;protected]</span>`,
    ],
    [
      "Cloudflare's link",
      `<a href="/cdn-cgi/l/email-protection#${protect(ADDRESS)}"><span class="__cf_email__" data-cfemail="${protect(ADDRESS)}">[email&#160;protected]</span></a>`,
    ],
    [
      "Cloudflare's link alone",
      `<a href="/cdn-cgi/l/email-protection#${protect(`${ADDRESS}?subject=Hi`)}">[email protected]</a>`,
    ],
    [
      "Cloudflare's link as span",
      `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${protect(ADDRESS)}">[email&#160;protected]</a>`,
    ],
    ["entities", "&#111;rla&#46;finch&#x40;example&period;edu"],
    [
      "text from right to left",
      '<span style="unicode-bidi: bidi-override; direction: rtl">ude.elpmaxe@hcnif.alro</span>',
    ],
    [
      "a class that a style turns around",
      "<style>.b{direction:rtl;unicode-bidi:bidi-override}</style><span class=b>ude.elpmaxe@hcnif.alro</span>",
    ],
    ["a class that says so", '<span class="reverse">ude.elpmaxe@hcnif.alro</span>'],
    ["zero-width characters", "orla.&#8203;finch@&#xfeff;example.edu"],
    ["a decoy that is not shown", 'orla.finch<span style="display:none">.remove.this</span>@example.edu'],
    [
      "a decoy that a style hides",
      "<style>.x { color: red; display : none }</style>orla.finch<b class=x>NOSPAM</b>@example.edu",
    ],
    ["tags and comments", "orla<b>.finch</b><!-- x -->@<span>example</span>.edu"],
    ["an image", '<img src="m.png" alt="orla.finch@example.edu">'],
    ["data attributes", '<a class="mail" href="#" data-user="orla.finch" data-domain="example.edu"></a>'],
    ["reversed data attributes", '<span data-user="hcnif.alro" data-website="ude.elpmaxe"></span>'],
    ["an address in data", '<a href="#" data-email="orla.finch [at] example [dot] edu"></a>'],
    ["a link with a picture", '<a href="mailto:orla.finch@example.edu"><i class="icon"></i></a>'],
    ["javascript", `<a href="javascript:location.href='mai'+'lto:'+'orla.finch'+'@'+'example.edu'"></a>`],
    ["a function of javascript", `<a href="javascript:mailTo('orla.finch', 'example', 'edu')"></a>`],
    [
      "character codes",
      `<a href="javascript:window.location=String.fromCharCode(109,97,105,108,116,111,58)+'orla.finch'+unescape('%40')+'example.edu'"></a>`,
    ],
    ["onclick", `<a href="#" onclick="window.open('mailto:orla.finch' + '@' + 'example.edu')"></a>`],
    [
      "a script",
      `<script>var u = "orla.finch"; var h = "example" + ".edu"; document.write('<a href="mailto:' + u + '@' + h + '">' + u + '@' + h + '<\\/a>');</script>`,
    ],
    [
      "Joomla's cloak",
      `<span id="c1">This email address is being protected from spambots. You need JavaScript enabled to view it.</span><script>document.getElementById('c1').innerHTML = ''; var a1 = '&#111;rl&#97;.finch' + '&#64;'; a1 = a1 + 'example' + '&#46;' + 'edu'; document.getElementById('c1').innerHTML += '<a href="mailto:' + a1 + '">' + a1 + '<\\/a>';</script>`,
    ],
  ])("are undone: %s", (_, html) => {
    const page = read(`<div><p>Write to ${html}</p></div>`);
    expect(page.blocks.map((block) => block.text)).toEqual([`Write to ${ADDRESS}`]);
  });

  it("give links where the disguise is a link", () => {
    const page = read(
      `<p><a href="/cdn-cgi/l/email-protection#${protect(ADDRESS)}">Write</a> <a href="#" data-user="ben.ash" data-domain="example.org"><img alt="E-mail"></a></p>`,
    );
    expect(page.links.map(({ kind, target, text }) => [kind, target, text])).toEqual([
      ["mail", ADDRESS, "Write"],
      ["mail", "ben.ash@example.org", "E-mail"],
    ]);
  });

  it("leave addresses that are spelled out as they are", () => {
    const page = read("<p>orla.finch [at] example [dot] edu or ben AT example DOT edu</p>");
    expect(page.blocks[0]?.text).toBe("orla.finch [at] example [dot] edu or ben AT example DOT edu");
  });

  it("find nothing in the data of scripts, nor in broken codes", () => {
    const page = read(
      '<p>Hello.</p><script>var config = {"email": "noreply@example.org"};</script><span data-cfemail="zz">[email protected]</span><a href="mailto:%E0%A4%A">x</a>',
    );
    expect(page.blocks.map((block) => block.text).join(" ")).toBe("Hello. [email protected]x");
    expect(page.links).toEqual([]);
  });

  it("keep text that a click shows, and drop what only screen readers speak", () => {
    const page = read(
      '<p>We sponsor J-1.<span style="display:none"> For H-1B write to the office first.</span> <a href="/v">Policy<span class="sr-only"> (opens in a new window)</span></a></p>',
    );
    expect(page.blocks[0]?.text).toBe("We sponsor J-1. For H-1B write to the office first. Policy");
    expect(page.links[0]?.text).toBe("Policy");
  });

  it("show the number of a telephone link without text", () => {
    expect(read('<p><a href="tel:502-555-0142"><i></i></a></p>').blocks[0]?.text).toBe("502-555-0142");
  });
});
