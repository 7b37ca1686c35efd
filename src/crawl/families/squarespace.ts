import type { SiteFamily } from "./site-family.js";

/** Squarespace, on which small programs build by themselves: sections of blocks, people as items of a list. */
export const squarespace: SiteFamily = {
  content: "#sections, #page .sqs-layout, #content .sqs-layout",
  contacts: {
    card: ".user-items-list .list-item",
    name: ".list-item-content__title",
    role: ".list-item-content__description",
  },
  avoid: ["/tag/", "/category/", "/cart"],
};
