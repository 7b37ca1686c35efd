import type { ContactCase } from "./reading.js";

/** What looks like a contact of the program and is none, alone or beside one. */
export const misleadingCases: readonly ContactCase[] = [
  {
    what: "a switchboard",
    html: `<p>The main switchboard (502-555-0100) can tell you how to get to the residency office.</p>`,
    gives: [],
  },
  {
    what: "a clinic's and a patient line",
    html: `<h2>Contact</h2><p>Clinic: (502) 555-0150</p><p>Appointments: (502) 555-0151</p><p>Patients: call the nurse line at (502) 555-0152.</p>`,
    gives: [],
  },
  {
    what: "a fax alone",
    html: `<p>Bo Petrov, Program Coordinator<br>Fax: (502) 555-0144</p>`,
    gives: ["coordinator | Bo Petrov | - | -"],
  },
  {
    what: "a number marked as fax behind it",
    html: `<p>Bo Petrov, Program Coordinator, (502) 555-0144 (fax), (502) 555-0143 (office)</p>`,
    gives: ["coordinator | Bo Petrov | - | +15025550143"],
  },
  {
    what: "chief residents",
    html: `<h2>Chief Residents</h2><ul><li>Devon Apgood, MD, dapgood@example.edu</li><li>Dr. Mireille Caston, chief resident, 502-555-0138</li></ul>`,
    gives: [],
  },
  {
    what: "a list of residents",
    html: `<h2>PGY-1</h2><ul><li>Hana Sato, MD, Corvane University</li><li>Eli Brandt, DO, Port Osprey College of Medicine</li></ul>`,
    gives: [],
  },
  {
    what: "faculty without a role in the program",
    html: `<h2>Faculty</h2><ul><li>Lydia Thorn, MD, Associate Professor of Medicine, lthorn@example.edu</li><li>Emeka Asante, DO, Assistant Professor, easante@example.edu</li></ul>`,
    gives: [],
  },
  {
    what: "faculty of whom one directs the program",
    html: `<h2>Faculty</h2><ul><li>Lydia Thorn, MD, Associate Professor of Medicine, lthorn@example.edu</li><li>Jane Roe, MD, Assistant Professor, Program Director, jroe@example.edu</li></ul>`,
    gives: ["director | Jane Roe | jroe@example.edu | -"],
  },
  {
    what: "other directors",
    html: `<ul><li>Nadia Chaud, MD, Assistant Professor; Director, Skin Surgery, nchaud@example.edu</li><li>Paul Renner, MD, Medical Director of the Clinic, 502-555-0160</li><li>Dex Lyle, Director of Communications, dlyle@example.edu</li></ul>`,
    gives: [],
  },
  {
    what: "a fellowship's coordinator beside the residency's",
    html: `<ul><li>Colm Voss, Fellowship Coordinator (Hand, Spine), 502-555-0153, cvoss@example.edu</li><li>Bo Petrov, Residency Coordinator, bpetrov@example.edu</li></ul>`,
    gives: ["coordinator | Bo Petrov | bpetrov@example.edu | -"],
  },
  {
    what: "a fellowship's section",
    html: `<h2>Cardiology Fellowship</h2><p>Program Director: Iris Holm, MD, iholm@example.edu</p><p>Program Coordinator: Guy Mercer, 502-555-0170</p>`,
    gives: [],
  },
  {
    what: "people of other programs in the institution's table",
    title: "Graduate Medical Education",
    html: `<h1>Graduate Medical Education</h1><table><tr><th>Program</th><th>Coordinator</th><th>E-mail</th></tr><tr><td>Family Medicine</td><td>Joellen Dirks</td><td>jdirks@example.org</td></tr><tr><td>Pediatrics</td><td>Ana Reyes</td><td>areyes@example.org</td></tr><tr><td>Psychiatry</td><td>Dwight Ostrem</td><td>dostrem@example.org</td></tr></table>`,
    gives: [],
  },
  {
    what: "the page's own row in a table of programs",
    title: "Psychiatry Residency",
    html: `<h1>Psychiatry Residency</h1><table><tr><th>Program</th><th>Coordinator</th><th>E-mail</th></tr><tr><td>Family Medicine Residency</td><td>Joellen Dirks</td><td>jdirks@example.org</td></tr><tr><td>Psychiatry Residency</td><td>Dwight Ostrem</td><td>dostrem@example.org</td></tr></table>`,
    gives: ["coordinator | Dwight Ostrem | dostrem@example.org | -"],
  },
  {
    what: "a former coordinator",
    html: `<p>Carla Bruning, who was coordinator from 1998 until June 2024, has left the university. Please take her address, cbruning@example.edu, out of your lists.</p>`,
    gives: [],
  },
  {
    what: "past program directors",
    html: `<h2>Past program directors</h2><table><tr><th>Years</th><th>Name</th></tr><tr><td>1986–2004</td><td>Walter Grissom, MD</td></tr><tr><td>2004–2011</td><td>Annette Kobyl, MD</td></tr></table>`,
    gives: [],
  },
  {
    what: "alumni with posts elsewhere",
    html: `<h2>Where are they now?</h2><h3>Class of 2022</h3><ul><li>Renata Oyelaran, MD – associate program director at Corvane University, roye@example.net</li><li>Monique Champs, MD – chair of emergency medicine, St. Osric Hospital</li></ul>`,
    gives: [],
  },
  {
    what: "the press office",
    html: `<h3>Media contacts</h3><p>Annabel Croft, senior writer<br>annabel.croft@example.edu<br>(601) 555-0148</p>`,
    gives: [],
  },
  {
    what: "a byline and quotes",
    html: `<p>By Annabel Croft, May 14</p><p>“We ask parents to read,” said Dr. Charlene Motley, a pediatrician who has worked here for eleven years.</p>`,
    gives: [],
  },
  {
    what: "webmasters and site mailboxes",
    html: `<p>Something on this page does not work? Tell webmaster@example.edu.</p><p>Last updated: 09/14/2026. Comments: webteam@example.edu</p>`,
    gives: [],
  },
  {
    what: "the help desk of ERAS and the Match",
    html: `<p>For help with ERAS call the AAMC at (202) 555-0164. NRMP support: support@example.org, (866) 555-0167.</p><p>Ophthalmology Matching Program<br>Phone: 415-555-0150</p>`,
    gives: [],
  },
  {
    what: "a medical board",
    html: `<ul><li>Put questions on the status letter to the State Medical Board, telephone (916) 555-0123.</li></ul>`,
    gives: [],
  },
  {
    what: "the program director as a reader of applications",
    html: `<p>The Program Director and the Program Coordinator review complete applications and invite by e-mail.</p><p>Letters come from the chair of the department or a clerkship director.</p>`,
    gives: [],
  },
  {
    what: "codes of ten digits",
    html: `<h2>Contact</h2><p>ACGME program number: 1403012345</p><p>Our residency's number is 2601671234.</p>`,
    gives: [],
  },
  {
    what: "a hotel and a landlord",
    html: `<p>Rooms can be booked at the Lighthouse Inn under (502) 555-0182. Many residents rent from Acequia Homes, (505) 555-0171.</p>`,
    gives: [],
  },
  {
    what: "gifts",
    html: `<h2>Give</h2><p>Gifts go through the Development Office, Attn: Philippa Renshaw, pren@example.edu, (888) 555-0115.</p>`,
    gives: [],
  },
  {
    what: "management of a practice",
    html: `<dl><dt>Practice manager</dt><dd>Stuart Benning, (207) 555-0156</dd><dt>Patient advocate</dt><dd>Roxanne Lavoie, rlavoie@example.org</dd><dt>Coordinator of care</dt><dd>Jodi Michaud, RN, (207) 555-0154</dd></dl>`,
    gives: [],
  },
  {
    what: "other departments of the hospital",
    html: `<h2>Other departments of the hospital</h2><table><tr><td>Admitting</td><td>775-555-0101</td></tr><tr><td>Medical staff office</td><td>775-555-0103</td></tr><tr><td>Human resources</td><td>775-555-0104</td></tr></table>`,
    gives: [],
  },
  {
    what: "referring physicians",
    html: `<p>Referring physicians reach a radiologist at (855) 555-0109.</p>`,
    gives: [],
  },
  {
    what: "places and prizes that look like names",
    html: `<p>Residents rotate at Blanco Mesa Clinic and at Halloway Falls Hospital, call 502-555-0100 for directions.</p><p>The Walter Grissom Teaching Award goes to a resident each year.</p><p>Baltimore, MD</p>`,
    gives: [],
  },
  {
    what: "research coordinators and nurses",
    html: `<ul><li>Tess Aldous, Research Coordinator, taldous@example.edu</li><li>Mo Farrell, RN, Nurse Manager, 502-555-0161</li></ul>`,
    gives: [],
  },
  {
    what: "chair of a committee",
    html: `<p>Dr. Omar Haddad, chair of the residency selection committee, signs the letters.</p>`,
    gives: [],
  },
  {
    what: "the webmaster's address under a person",
    html: `<p>Bo Petrov, Program Coordinator</p><p>502-555-0143</p><p>Comments: webmaster@example.edu</p>`,
    gives: ["coordinator | Bo Petrov | - | +15025550143"],
  },
];
