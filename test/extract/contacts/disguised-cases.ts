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
];
