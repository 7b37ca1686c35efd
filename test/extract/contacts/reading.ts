import { extractContacts } from "../../../src/extract/contacts/extract-contacts.js";
import { buildPage } from "../../../src/page/build-page.js";

/** A piece of a page, and who is read from it, each as "role | name | e-mail | phone" ("*" behind the role: preferred). */
export interface ContactCase {
  readonly what: string;
  readonly html: string;
  readonly gives: readonly string[];
  readonly title?: string;
}

export function pageOf(content: string, title = "Internal Medicine Residency"): ReturnType<typeof buildPage> {
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main>${content}</main><footer><p>Example Health, 1 Main Street. Main number (800) 555-0100. info@example.org</p></footer></body></html>`;
  return buildPage({
    url: "https://www.example.edu/residency/contact",
    contentType: "text/html; charset=utf-8",
    body: Buffer.from(html),
  });
}

/** What `extractContacts` reads from the content, in the short form of the cases. */
export function contactsIn(content: string, title?: string): string[] {
  return extractContacts(pageOf(content, title)).map(({ contact: { role, name, email, phone, preferred } }) =>
    [`${role}${preferred ? "*" : ""}`, name ?? "-", email ?? "-", phone ?? "-"].join(" | "),
  );
}
