import type { SiteFamily } from "./site-family.js";

/** Drupal, as universities and hospitals use it: regions of a theme, nodes with fields, addresses such as `/node/461`. */
export const drupal: SiteFamily = {
  content: ".region-content, #block-system-main",
  contacts: {
    card: ".node--type-person, .node--type-staff, .node--type-profile, .node-person, .node-profile",
    name: ".field--name-title, .field-name-title, .node__title",
    role: ".field--name-field-job-title, .field--name-field-position, .field--name-field-title, .field-name-field-title",
  },
  avoid: ["/taxonomy/term/", "/user/", "/comment/reply/", "/calendar/", "/sites/default/files/styles/"],
};
