import type { SiteFamily } from "./site-family.js";

/** SharePoint publishing sites of hospitals and colleges: `/…/Pages/Name.aspx` with the text in one place holder. */
export const sharepoint: SiteFamily = {
  content: "#DeltaPlaceHolderMain, #MSO_ContentTable, .ms-rtestate-field",
  avoid: ["/_layouts/", "/_catalogs/", "/_vti_", "/forms/allitems.aspx", "/forms/dispform.aspx"],
};
