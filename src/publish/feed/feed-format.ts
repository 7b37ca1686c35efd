export type FeedFormat = "atom" | "json";
export const feedFormats: readonly FeedFormat[] = ["atom", "json"];
