import type { SiteFamily } from "./site-family.js";

/** dotCMS, as hospitals of a chain use it: pages end in `.dot`, files and their versions hang below `/dotAsset/`. */
export const dotcms: SiteFamily = {
  avoid: ["/dotasset/", "/contentasset/", "/dotcms/", "/portal/"],
};
