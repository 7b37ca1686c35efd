import { createHash } from "node:crypto";
import type { LoggedChange } from "../../model/history.js";

/** The namespace of MatchScout's feeds and entries. It must never change: readers know an entry by its id. */
const namespace = Buffer.from("6f0c5a3e9d2b4c17a8e1b4d07c3f5a92", "hex");

/** The id of a feed, e.g. of `state/ky`. */
export function feedId(path: string): string {
  return nameBasedUrn(`feed ${path}`);
}

/** The id of an entry: the same for the same change whenever and wherever the feed is made. */
export function entryId({ snapshot, change }: LoggedChange): string {
  return nameBasedUrn(`change ${snapshot} ${change.program} ${change.kind} ${subjectOf(change)}`);
}

function subjectOf(change: LoggedChange["change"]): string {
  if ("key" in change) return change.key;
  if ("field" in change) return change.field;
  const contact =
    change.kind === "contact_removed"
      ? change.before
      : change.kind === "contact_added" || change.kind === "contact_changed"
        ? change.after
        : undefined;
  if (contact === undefined) return "";
  return JSON.stringify([contact.role, contact.name, contact.email, contact.phone]);
}

/** A name-based UUID as a URN (RFC 9562, version 5: SHA-1). */
function nameBasedUrn(name: string): string {
  const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
