import { addressKey } from "../crawl/address.js";
import { crawlSite, type SiteCrawl } from "../crawl/crawl-site.js";
import { findEmailAddresses } from "../extract/contacts/email-addresses.js";
import { findPhoneNumbers } from "../extract/contacts/phone-numbers.js";
import type { AdapterFixture, ExpectedRecords } from "../model/adapter-fixture.js";
import type { ProgramRecord } from "../model/program.js";
import type { Site } from "../model/site.js";
import { type FactKey, factKeys } from "../model/vocabulary.js";
import type { Page } from "../page/page.js";
import type { Output, SiteState } from "../store/output.js";
import { meetPeople } from "./met-people.js";
import type { Pseudonyms } from "./pseudonyms.js";
import { replacePeople } from "./replace-people.js";
import { type SourcedPage, sourcedPage } from "./sourced-page.js";
import { SurveyError } from "./survey-error.js";

/** A fixture that is not written yet. */
export interface FixtureDraft {
  readonly fixture: AdapterFixture;
  /** By the names of `fixture.pages`. */
  readonly files: ReadonlyMap<string, string>;
  readonly expected: ExpectedRecords;
  /** Pages that are not in it, and why: one clause for people each. */
  readonly leftOut: readonly string[];
  /** Facts that the website gives and the fixture does not, or otherwise: one clause for people each. */
  readonly differences: readonly string[];
}

const contentType = "text/html; charset=utf-8";

interface StoredPage extends SourcedPage {
  /** Addresses under which it was asked for. */
  readonly asked: readonly string[];
}

/**
 * Makes a fixture of the pages that a probe read: those that gave something, with people, addresses and numbers
 * replaced by made-up ones. Its expected record is what a crawl of these pages gives. A page on which something real
 * could not be replaced is left out. Throws `StoreError`.
 */
export async function draftFixture(
  site: Site,
  crawl: SiteCrawl,
  probe: Output,
  scratch: Output,
): Promise<FixtureDraft> {
  const stored = await telling(site, crawl, probe);
  const leftOut = stored.filter(({ html }) => html === "").map(({ page }) => `${page.url}: PDFs are not taken over`);
  const readable = stored.filter(({ html }) => html !== "");
  const pages = readable.map(({ page }) => page);
  const made = meetPeople(site.home, site.id, crawl.programs, pages);
  // Mailboxes and numbers get their counterparts in the order of the pages, contacts first.
  for (const { contacts } of crawl.programs)
    for (const { email } of contacts) if (email !== undefined) made.email(email);
  const written: { readonly page: StoredPage; readonly html: string }[] = [];
  for (const page of readable) {
    const html = replacePeople(page.html, page.page.url, made);
    const left = await stillReal(html, page.page.url, made);
    if (left === undefined) written.push({ page, html });
    else leftOut.push(`${page.page.url}: ${left}`);
  }
  const files = new Map<string, string>();
  const fixturePages: AdapterFixture["pages"] = [];
  const redirects: Record<string, string> = {};
  for (const [index, { page, html }] of written.entries()) {
    const address = madeUp(page.page.url, made);
    const file = `pages/${String(index + 1).padStart(2, "0")}-${fileName(address)}.html`;
    files.set(file, html);
    fixturePages.push({ address, file, contentType });
    for (const asked of page.asked) {
      const from = madeUp(asked, made);
      if (from !== address) redirects[from] = address;
    }
  }
  for (const start of site.programs.flatMap((program) => program.start)) made.host(new URL(start, site.home));
  made.host(new URL(site.home));
  const hosts = Object.fromEntries([...made.hosts].sort());
  const takenAt = crawl.outcome.checkedAt;
  const fixture = { site: site.id, takenAt, hosts, pages: fixturePages, redirects };
  const records = await crawlFixture(rebasedSite(site, hosts), fixture, files, scratch);
  return {
    fixture,
    files,
    expected: expectedOf(records),
    leftOut,
    differences: differencesOf(crawl.programs, records),
  };
}

/** The site as it stands in its fixture: its hosts replaced, over plain HTTP. */
export function rebasedSite(site: Site, hosts: Readonly<Record<string, string>>): Site {
  const rebased = (text: string): string => {
    if (!/^https?:/.test(text)) return text;
    const url = new URL(text);
    const host = hosts[url.host];
    return host === undefined ? text : `http://${host}${url.pathname}${url.search}`;
  };
  return {
    ...site,
    home: rebased(site.home),
    ...(site.institutionPages !== undefined && { institutionPages: site.institutionPages.map(rebased) }),
    programs: site.programs.map((program) => ({
      ...program,
      start: program.start.map(rebased),
      ...(program.scope !== undefined && { scope: program.scope.map(rebased) }),
    })),
  };
}

/** What records say, without proof: as `expected.json` has it. */
export function expectedOf(records: readonly Pick<ProgramRecord, "id" | "facts" | "contacts">[]): ExpectedRecords {
  return Object.fromEntries(
    records.map(({ id, facts, contacts }) => [
      id,
      {
        facts: Object.fromEntries(
          factKeys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key].value]])),
        ),
        contacts: contacts.map(({ scope: _scope, evidence: _evidence, lastSeen: _lastSeen, ...details }) => details),
      },
    ]),
  );
}

/** The pages that gave a fact or contact, or that the adapter names. */
async function telling(site: Site, { programs, state }: SiteCrawl, probe: Output): Promise<StoredPage[]> {
  const evidence = programs.flatMap(({ facts, contacts }) => [...Object.values(facts), ...contacts]);
  const named = [...site.programs.flatMap(({ start }) => start), ...(site.institutionPages ?? [])];
  const wanted = new Set([
    ...evidence.flatMap((proof) => proof.evidence.map(({ url }) => addressKey(url))),
    ...named.map((path) => addressKey(new URL(path, site.home).href)),
  ]);
  const pages = new Map<string, StoredPage>();
  for (const [asked, { finalUrl, contentType: type, digest }] of Object.entries(state.urls)) {
    if (!wanted.has(addressKey(asked)) && !wanted.has(addressKey(finalUrl))) continue;
    const known = pages.get(finalUrl);
    if (known !== undefined) {
      pages.set(finalUrl, { ...known, asked: [...known.asked, asked] });
      continue;
    }
    const body = await probe.getPage(digest);
    try {
      pages.set(finalUrl, { ...(await sourcedPage({ url: finalUrl, contentType: type, body })), asked: [asked] });
    } catch (error) {
      if (!(error instanceof SurveyError)) throw error;
    }
  }
  return [...pages.values()];
}

/** What of the real people a page still shows: a clause for people; undefined when nothing. */
async function stillReal(html: string, url: string, made: Pseudonyms): Promise<string | undefined> {
  const { page } = await sourcedPage({ url, contentType, body: Buffer.from(html) });
  const texts = [page.title, ...page.blocks.map(({ text }) => text)];
  const madeUp = new Set(made.emails.values());
  const shown = [
    ...texts.flatMap((text) => findEmailAddresses(text).map(({ address }) => address)),
    ...targets(page, "mail"),
  ];
  const emails = shown.filter((address) => !madeUp.has(address) && made.email(address) !== address);
  const madeNumbers = new Set(made.phones.values());
  const realNumbers = new Set([...made.phones.keys()].filter((number) => !madeNumbers.has(number)));
  const numbers = texts.flatMap((text) => findPhoneNumbers(text)).filter(({ number }) => realNumbers.has(number));
  const names = [...made.names.keys()].filter((name) => /\s/.test(name) && texts.some((text) => text.includes(name)));
  const left = [
    ...(emails.length === 0 ? [] : [`${emails.length} e-mail addresses`]),
    ...(numbers.length === 0 ? [] : [`${numbers.length} phone numbers`]),
    ...(names.length === 0 ? [] : [`${names.length} names`]),
  ];
  return left.length === 0 ? undefined : `${left.join(", ")} could not be replaced`;
}

function targets(page: Page, kind: "mail"): string[] {
  return page.links.filter((link) => link.kind === kind).map(({ target }) => target);
}

function madeUp(address: string, made: Pseudonyms): string {
  const url = new URL(address);
  return `http://${made.host(url)}${url.pathname}${url.search}`;
}

function fileName(address: string): string {
  const { pathname } = new URL(address);
  const last =
    pathname
      .split("/")
      .filter((part) => part !== "")
      .at(-1) ?? "index";
  return (
    last
      .replace(/\.\w{2,5}$/, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 40) || "page"
  );
}

/** What a crawl of the fixture's pages gives: they are put into a scratch folder as if they had been fetched. */
async function crawlFixture(
  site: Site,
  { pages, redirects, takenAt: checkedAt }: AdapterFixture,
  files: ReadonlyMap<string, string>,
  scratch: Output,
): Promise<readonly ProgramRecord[]> {
  const urls: Record<string, SiteState["urls"][string]> = {};
  for (const { address, file } of pages) {
    const digest = await scratch.putPage(Buffer.from(files.get(file) ?? ""));
    const asked = [address, ...Object.keys(redirects).filter((from) => redirects[from] === address)];
    const known = {
      finalUrl: address,
      contentType,
      digest,
      fetchedAt: checkedAt,
      outcome: "ok",
      checkedAt,
      goneRuns: 0,
    } as const;
    for (const url of asked) urls[url] = known;
  }
  await scratch.writeSiteState({ schemaVersion: 1, site: site.id, urls, programPages: {} });
  const order = { site, programs: site.programs, former: new Map(), acceptDrop: true, output: scratch, checkedAt };
  return (await crawlSite(order)).programs;
}

function differencesOf(real: readonly ProgramRecord[], fixture: readonly ProgramRecord[]): string[] {
  return fixture.flatMap((record, index) => {
    const before = real[index];
    if (before === undefined) return [];
    const keys = factKeys.filter((key) => said(before, key) !== said(record, key));
    const contacts =
      before.contacts.length === record.contacts.length
        ? []
        : [`${record.contacts.length} of ${before.contacts.length} contacts`];
    const told = [...keys, ...contacts];
    return told.length === 0 ? [] : [`${record.id}: ${told.join(", ")}`];
  });
}

function said({ facts }: ProgramRecord, key: FactKey): string | undefined {
  return facts[key] === undefined ? undefined : JSON.stringify(facts[key].value);
}
