import type { LoggedChange } from "../../model/history.js";
import type { Notification } from "../../model/notification.js";
import { schemaVersion } from "../../model/snapshot.js";
import { entryId } from "../feed/entry-id.js";
import { sentenceOf } from "../feed/sentence.js";

/** The key of a change: the same whenever and by whomever it is made, and that of its entry in the feeds. */
export function changeKey(logged: LoggedChange): string {
  return entryId(logged);
}

/** What a receiver gets of one change. */
export function notificationOf(logged: LoggedChange): Notification {
  return { schemaVersion, id: changeKey(logged), title: sentenceOf(logged.change), ...logged };
}
