import type { Site } from "../../model/site.js";

/** What holds for all websites of a platform; an adapter's own fields go before it. */
export type SiteFamily = Readonly<Pick<Site, "content" | "contacts" | "avoid">>;
