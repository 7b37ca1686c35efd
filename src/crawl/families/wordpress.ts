import type { SiteFamily } from "./site-family.js";

/** WordPress with its usual themes and page builders: the entry's text, team members of Divi, Elementor and blocks. */
export const wordpress: SiteFamily = {
  content: ".entry-content, .elementor-location-single, .wp-block-post-content",
  contacts: {
    card: ".et_pb_team_member, .team-member, .wp-block-team-member, .elementor-widget-team-member",
    name: ".et_pb_module_header, .team-member-name, .member-name",
    role: ".et_pb_member_position, .team-member-position, .team-member-title, .member-title",
  },
  avoid: ["/wp-json/", "/wp-admin/", "/attachment/", "/tag/", "/category/", "/author/", "/comments/"],
};
