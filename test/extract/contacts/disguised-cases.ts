import type { ContactCase } from "./reading.js";

/** Addresses that are hidden from robots, and places that have the shape of a name. */
export const disguisedCases: readonly ContactCase[] = [
  {
    what: "an address from right to left",
    html: '<p>Program coordinator: Lee Tran, <bdo dir="rtl">gro.elpmaxe.asem@nartl</bdo></p>',
    gives: ["coordinator | Lee Tran | ltran@mesa.example.org | -"],
  },
  {
    what: "an address in ROT13",
    html: '<p>Program coordinator: Lee Tran, <span class="rot13">ygena@zrfn.rknzcyr.rqh</span></p>',
    gives: ["coordinator | Lee Tran | ltran@mesa.example.edu | -"],
  },
  {
    what: "a campus in brackets behind the name",
    html: "<ul><li>Program Director: Ana Obregon, MD (Mesa Vista)</li><li>Program Coordinator: Lee Tran (Mesa Vista), 505-555-0130</li></ul>",
    gives: ["director | Ana Obregon | - | -", "coordinator | Lee Tran | - | +15055550130"],
  },
  {
    what: "a campus in brackets behind the title",
    html: "<ul><li>Coordinator (Mesa Vista): Lee Tran, 505-555-0130</li><li>Coordinator (Cedar Hollow): May Pruitt, 505-555-0131</li></ul>",
    gives: ["coordinator | Lee Tran | - | +15055550130", "coordinator | May Pruitt | - | +15055550131"],
  },
  {
    what: "a person in brackets behind the title",
    html: "<p>Program Coordinator (Lee Tran) 505-555-0130</p>",
    gives: ["coordinator | Lee Tran | - | +15055550130"],
  },
  {
    what: "a town below two titles",
    html: "<h2>Mrs. Rosalind Petitjean</h2><p>Residency Secretary / Program Coordinator</p><p>Tel (518) 555-0147 Fax (518) 555-0148</p><p>rpetitjean@quarry.example.org</p><p>Dunmarrow, NY | Page last modified: August 2026 | webmaster@example.org</p>",
    gives: ["coordinator | Rosalind Petitjean | rpetitjean@quarry.example.org | +15185550147"],
  },
  {
    what: "a street and a town between the name and the number",
    html: "<p>Franny Hume, Residency Coordinator<br>Section of Urology, 1 Quarry Road, Granite Harbor, NH<br>603.555.0140 · fhume@granite.example.edu</p>",
    gives: ["coordinator | Franny Hume | fhume@granite.example.edu | +16035550140"],
  },
  {
    what: "a town in a state whose letters are a degree",
    html: "<p>Franny Hume, Residency Coordinator<br>14 Mill Street, Granite Harbor, MA<br>603.555.0140</p>",
    gives: ["coordinator | Franny Hume | - | +16035550140"],
  },
  {
    what: "the number of another body in the sentence before",
    html: "<p>Contact SF Match at 415-555-0155 for technical problems with CAS. Contact Odile Ramsbottom, Residency Coordinator, for everything else: oramsbottom@whitlow.example.org or (919) 555-0166.</p>",
    gives: ["coordinator | Odile Ramsbottom | oramsbottom@whitlow.example.org | +19195550166"],
  },
  {
    what: "the operator's number below the director",
    html: "<p>Pieter Quist, MD, Program Director<br>Elk Prairie, MN<br>Tel: 800.555.0188 (hospital operator)</p>",
    gives: ["director | Pieter Quist | - | -"],
  },
  {
    what: "a fellowship's coordinator in a table of both",
    html: "<table><tr><th>Name</th><th>Title</th><th>Program</th><th>Phone</th></tr><tr><td>Merle Dvorak</td><td>Program Coordinator II</td><td>General Psychiatry Residency</td><td>531-555-0153</td></tr><tr><td>Cheyenne Poole</td><td>Program Coordinator I</td><td>Child and Adolescent Psychiatry Fellowship</td><td>531-555-0154</td></tr></table>",
    gives: ["coordinator | Merle Dvorak | - | +15315550153"],
  },
  {
    what: "the hospital's general information below the chair",
    html: "<p>Program Director: Arkady M. Feldsher, M.D.<br>Chairman, Department of Medicine: Consolacion R. Ybanez, M.D., MACP</p><p>Saint Brendan Hospital Center, Bronx, NY. General information 718-555-0100 Page maintained by the departmental webmaster.</p>",
    gives: ["director | Arkady M. Feldsher | - | -", "chair | Consolacion R. Ybanez | - | -"],
  },
  {
    what: "numbers with the first names of their holders",
    html: "<h2>Contact us</h2><p>Residency Coordinators: Maeve Tierney and Lionel Duarte</p><p>Telephone: 401-555-0129 (Maeve), 401-555-0130 (Lionel)</p>",
    gives: ["coordinator | Maeve Tierney | - | +14015550129", "coordinator | Lionel Duarte | - | +14015550130"],
  },
  {
    what: "a call that begins with a verb in capitals",
    html: "<h2>Whom to ask</h2><p>Questions about your application? Drop Selma Ostby, our residency coordinator, a line (sostby@fjord.example.org). Questions about the rotation for students? That's Kip Ferraro, 218-555-0166.</p>",
    gives: ["coordinator | Selma Ostby | sostby@fjord.example.org | -", "other | Kip Ferraro | - | +12185550166"],
  },
  {
    what: "tracks as labels below one title",
    html: "<h2>Contact us</h2><p>Coordinators<br>Categorical track: Wes Ambrose, 505-555-0101<br>Primary care track: Lena Ortiz, 505-555-0102</p>",
    gives: ["coordinator | Wes Ambrose | - | +15055550101", "coordinator | Lena Ortiz | - | +15055550102"],
  },
  {
    what: "another office's number in the sentence before",
    html: "<p>Visa questions: International Office, 585-555-0170. Everything else: Flora Dunn, program administrator, 585-555-0171.</p>",
    gives: ["coordinator | Flora Dunn | - | +15855550171"],
  },
  {
    what: "a successor",
    html: "<p>Our former coordinator, Jean Moss, retired in June. Please write to her successor, Abe Finch, at afinch@dell.example.edu.</p>",
    gives: ["other | Abe Finch | afinch@dell.example.edu | -"],
  },
];
