import type { Page } from "playwright-core";
import { isBlank } from "../empty-shell.js";
import { drawnHtml, openUp, untilChanged, untilStill } from "./in-page.js";
import type { PageTraffic, ShellPage } from "./page-traffic.js";

/** What came of a page in the browser. */
export type Drawn =
  /** As it stands after its scripts, without them. */
  | { readonly kind: "page"; readonly html: string }
  /** A script sends the visitor to another address. */
  | { readonly kind: "sent_on"; readonly url: string }
  | { readonly kind: "failed"; readonly outcome: "fetch_failed" | "robots_denied"; readonly reason: string };

/** A page is drawn when it stays the same for so long; one that moves without end is taken as it is (milliseconds). */
const stillness = { stillMs: 300, mostMs: 3000 } as const;
/** How often a page may ask for more once it was still, before it is taken as it is. */
const mostRounds = 10;
/** How long scripts with a timer may take to draw the first words, in milliseconds. */
const firstWordsMs = 5000;
/** Elements opened or clicked at once, and how often what was opened is looked through for more. */
const clicks = { most: 40, rounds: 3 } as const;
/** Opening must not cost a page its text: it is taken as it was before when less than this share of it is left. */
const leastShare = 0.9;

/**
 * Lets the scripts of a page draw it, opens what is collapsed and takes what then stands there, at most `maxBytes`
 * characters. Throws Playwright's errors when the page or the browser dies. Takes as long as the page wants: the caller
 * sets the limit.
 */
export async function drawPage(page: Page, shell: ShellPage, traffic: PageTraffic, maxBytes: number): Promise<Drawn> {
  const sentOn = traffic.sentOn.then((url): Drawn => ({ kind: "sent_on", url }));
  const drawn = draw(page, shell, traffic, maxBytes);
  // Fails with the page when that is closed because its visitor was sent on.
  drawn.catch(() => {});
  return Promise.race([sentOn, drawn]);
}

async function draw(page: Page, shell: ShellPage, traffic: PageTraffic, maxBytes: number): Promise<Drawn> {
  await page.goto(shell.url.href, { waitUntil: "load", timeout: 0 });
  await untilDrawn(page, traffic);
  const waitUntil = performance.now() + firstWordsMs;
  let before = await take(page);
  const mayCome = () => traffic.missing.length + traffic.denied.length === 0 && performance.now() < waitUntil;
  while (before !== undefined && isBlank(before) && mayCome()) {
    await page.evaluate(untilChanged, Math.ceil(waitUntil - performance.now()));
    await untilDrawn(page, traffic);
    before = await take(page);
  }
  traffic.settle();
  const opened = await openAll(page, traffic);
  const after = opened === 0 ? before : await take(page);
  return judge(before, after, traffic, maxBytes);
}

/** Ends when the page has all that it asked for and no longer changes. */
async function untilDrawn(page: Page, traffic: PageTraffic): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const asked = traffic.parts;
    await traffic.idle();
    await page.evaluate(untilStill, stillness);
    if (traffic.pending === 0 && traffic.parts === asked) return;
  }
}

async function openAll(page: Page, traffic: PageTraffic): Promise<number> {
  let all = 0;
  for (let round = 0; round < clicks.rounds; round += 1) {
    const opened: unknown = await page.evaluate(openUp, clicks.most);
    if (typeof opened !== "number" || opened === 0) break;
    all += opened;
    await untilDrawn(page, traffic);
  }
  return all;
}

async function take(page: Page): Promise<string | undefined> {
  const html: unknown = await page.evaluate(drawnHtml);
  return typeof html === "string" ? html : undefined;
}

function judge(
  before: string | undefined,
  after: string | undefined,
  { missing, denied }: PageTraffic,
  maxBytes: number,
): Drawn {
  const fail = (reason: string): Drawn => ({ kind: "failed", outcome: "fetch_failed", reason });
  const [lacking] = missing;
  if (lacking !== undefined) return fail(`a part of the page that scripts draw could not be fetched: ${lacking}`);
  if (before === undefined || after === undefined) return fail("the page that scripts drew could not be taken over");
  const html = textLength(after) < textLength(before) * leastShare ? before : after;
  if (html.length > maxBytes) return fail(`the page that scripts drew is larger than ${maxBytes} characters`);
  if (!isBlank(html)) return { kind: "page", html };
  const [forbidden] = denied;
  if (forbidden === undefined) return fail("the page's scripts drew nothing that can be read");
  return { kind: "failed", outcome: "robots_denied", reason: `${forbidden}, and the page is empty without it` };
}

/** Characters outside tags. */
function textLength(html: string): number {
  return html.replace(/<[^>]*>/g, "").length;
}
