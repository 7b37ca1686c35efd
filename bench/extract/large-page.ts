/** Words of menus and news, of which most of a large page consists. */
const words =
  "program residents training clinical patient care hospital medicine faculty rotation ambulatory inpatient conference scholarly activity supervision mentorship community academic health system quality improvement evidence practice learning environment team service continuity clinic elective schedule evaluation leadership advocacy research project career wellness support diverse population university center regional comprehensive opportunity education curriculum department division attending consult procedure".split(
    " ",
  );
const facts: readonly string[] = [
  "Applicants must have passed <strong>USMLE Step 1</strong> and Step&nbsp;2 CK at the first attempt, with at least 225.",
  'The program sponsors the <a href="https://www.example.org/visas">J-1 visa</a>; the H-1B visa is not sponsored.',
  "Graduation from medical school within the last five years is preferred.",
  "We require three letters of recommendation, one of them by a physician of the specialty.",
  "At least two months of hands-on U.S. clinical experience are required &ndash; observerships don&#8217;t count.",
  "International medical graduates must hold a valid ECFMG certificate when they apply.",
  "Applications are accepted through ERAS only, from September 24 until November 15.",
  "All positions are offered through the National Resident Matching Program (NRMP).",
];
const people: readonly string[] = ["Jane Roe", "Omar Doe", "Lena Poe", "Miguel Coe"];

/** The same numbers for the same seed (mulberry32), from 0 to below 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A page of about 60 KB as content management systems write them: menus, scripts and style sheets around some content. */
export function largePage(seed: number): string {
  const next = numbers(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? "";
  const word = (): string => pick(words);
  const times = (count: number, make: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => make(index)).join("\n");
  const sentence = (): string => `The ${times(8 + Math.floor(next() * 12), word).replaceAll("\n", " ")}.`;
  const saying = (): string => (next() < 0.2 ? pick(facts) : sentence());
  const menu = times(
    10,
    (group) =>
      `<li id="menu-item-${group}" class="menu-item menu-item-has-children"><a href="/${word()}/" class="menu-link"><span>${word()} ${word()}</span></a><ul class="sub-menu">${times(7, (index) => `<li id="menu-item-${group}-${index}" class="menu-item menu-item-type-custom"><a href="https://www.example.org/${word()}/${word()}-${word()}/" class="menu-link">${word()} &amp; ${word()}</a></li>`)}</ul></li>`,
  );
  const content = times(6, (part) => {
    const paragraphs = times(3, () => `<p class="has-text-align-left">${times(4, saying)}</p>`);
    const items = `<ul class="wp-block-list">${times(8, () => `<li>${saying()}</li>`)}</ul>`;
    const table = `<table class="has-fixed-layout"><thead><tr><th>Year</th><th>Salary</th><th>Rotation</th></tr></thead><tbody>${times(8, (row) => `<tr><td>PGY-${1 + (row % 4)}</td><td>$${60 + row},400</td><td>${word()} ${word()}</td></tr>`)}</tbody></table>`;
    const cards = times(
      4,
      () =>
        `<div class="wp-block-column person-card"><img loading="lazy" src="/uploads/${word()}.jpg" alt=""><h4>${pick(people)}, MD</h4><p>Associate Program Director</p><p><a href="mailto:${word()}.${word()}@example.edu">E-mail</a></p></div>`,
    );
    return `<h2 class="wp-block-heading" id="h-${part}">${word()} ${word()}</h2>${paragraphs}${items}${part % 3 === 0 ? table : cards}`;
  });
  const styles = times(
    60,
    (rule) => `.wp-block-${word()}-${rule}{color:var(--wp--preset--${word()});margin:0 ${rule}px}`,
  );
  const script = times(
    60,
    (line) => `if(a.${word()}<${line}&&b.${word()}>${line}){n["${word()}"]=function(e){return e.${word()}};}`,
  );
  return `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>How to apply - Example Health</title>
${times(14, (index) => `<link rel="stylesheet" id="${word()}-${index}-css" href="/plugins/${word()}/${word()}.min.css?ver=${index}" media="all">`)}
<style>${styles}</style><script>${script}</script></head><body class="page-template-default page">
<header id="masthead" class="site-header"><nav id="site-navigation" class="main-navigation"><ul id="menu-primary" class="menu">${menu}</ul></nav></header>
<div id="page" class="site-content"><main id="content" class="site-main"><article class="page hentry"><h1 class="entry-title">How to apply</h1><div class="entry-content">${content}</div></article></main>
<aside id="secondary" class="widget-area">${times(5, () => `<section class="widget"><h2>${word()}</h2><ul>${times(5, () => `<li><a href="https://news.example.org/${word()}">${word()} ${word()}</a></li>`)}</ul></section>`)}</aside></div>
<footer id="colophon" class="site-footer"><address>Example Hospital<br>Phone: <a href="tel:+15025550142">(502) 555-0142</a><br><a href="mailto:residency@example.edu">residency@example.edu</a></address><p>&copy; 2026 Example Hospital</p></footer>
<script>var appConfig={${times(120, (index) => `"${word()}_${index}":{"id":${index},"label":"${word()} ${word()}"},`)}"v":1};</script></body></html>`;
}
