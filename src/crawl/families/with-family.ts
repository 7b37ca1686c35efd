import type { FamilyName, Site } from "../../model/site.js";
import { dotcms } from "./dotcms.js";
import { drupal } from "./drupal.js";
import { sharepoint } from "./sharepoint.js";
import type { SiteFamily } from "./site-family.js";
import { squarespace } from "./squarespace.js";
import { wordpress } from "./wordpress.js";

/** The families, one file each. */
export const siteFamilies: Readonly<Record<FamilyName, SiteFamily>> = {
  dotcms,
  drupal,
  sharepoint,
  squarespace,
  wordpress,
};

/** The site with its family's defaults where it says nothing itself; as it is where it names no family. */
export function withFamily(site: Site): Site {
  return site.family === undefined ? site : { ...siteFamilies[site.family], ...site };
}
