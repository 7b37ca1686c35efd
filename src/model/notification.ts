import { z } from "zod";
import { loggedChangeSchema } from "./history.js";
import { schemaVersion } from "./snapshot.js";

/** What `notify` posts to a webhook, one for each change, and one line of what it writes to a file. */
export const notificationSchema = loggedChangeSchema.extend({
  schemaVersion: z.literal(schemaVersion),
  id: z
    .string()
    .describe("the same for the same change whenever it is sent: the key by which a receiver drops doubles"),
  title: z.string().describe("the change in one sentence for people"),
});
export type Notification = z.infer<typeof notificationSchema>;
