import type { ContactCase } from "./reading.js";

/** Cards, tables, lists and sentences, written before the reader had seen them. */
export const unseenCases: readonly ContactCase[] = [
  {
    what: "Get in touch Our program manager, Odile Farrow, reads every message: o",
    html: "<h3>Get in touch</h3><p>Our program manager, Odile Farrow, reads every message: odile.farrow@example.edu.</p>",
    gives: ["coordinator | Odile Farrow | odile.farrow@example.edu | -"],
  },
  {
    what: "Reach us via the Residency Office at (502) 555-0111 between 8 and 4.",
    html: "<p>Reach us via the Residency Office at (502) 555-0111 between 8 and 4.</p>",
    gives: ["office | - | - | +15025550111"],
  },
  {
    what: "Position Name Phone Chair Amos Bly, MD 502-555-0121 PD Ida Crewe, DO 5",
    html: "<table><tr><th>Position</th><th>Name</th><th>Phone</th></tr><tr><td>Chair</td><td>Amos Bly, MD</td><td>502-555-0121</td></tr><tr><td>PD</td><td>Ida Crewe, DO</td><td>502-555-0122</td></tr><tr><td>APD</td><td>Noel Vance, MD</td><td></td></tr></table>",
    gives: [
      "chair | Amos Bly | - | +15025550121",
      "director | Ida Crewe | - | +15025550122",
      "associate_director | Noel Vance | - | -",
    ],
  },
  {
    what: "Wanda Quill keeps the residency running. She is the program administra",
    html: "<p>Wanda Quill keeps the residency running. She is the program administrator; call her at 502-555-0131.</p>",
    gives: ["coordinator | Wanda Quill | - | +15025550131"],
  },
  {
    what: "Interview logistics: Gus Tarrow, recruitment coordinator, gtarrow@exam",
    html: "<p>Interview logistics: Gus Tarrow, recruitment coordinator, gtarrow@example.edu</p>",
    gives: ["coordinator | Gus Tarrow | gtarrow@example.edu | -"],
  },
  {
    what: "Dr. Hester Coyle – Residency Director – hcoyle@example.edu Marcy Dunn ",
    html: "<ul><li>Dr. Hester Coyle – Residency Director – hcoyle@example.edu</li><li>Marcy Dunn – Residency Coordinator – mdunn@example.edu – 502.555.0141</li></ul>",
    gives: [
      "director | Hester Coyle | hcoyle@example.edu | -",
      "coordinator | Marcy Dunn | mdunn@example.edu | +15025550141",
    ],
  },
  {
    what: "Residency Coordinator: Fay Holm Office: 502-555-0151 Fax: 502-555-0152",
    html: "<p>Residency Coordinator: Fay Holm<br>Office: 502-555-0151<br>Fax: 502-555-0152</p>",
    gives: ["coordinator | Fay Holm | - | +15025550151"],
  },
  {
    what: "The ultrasound fellowship is run by Dr. Otto Prell (oprell@example.edu",
    html: "<p>The ultrasound fellowship is run by Dr. Otto Prell (oprell@example.edu). For the residency write to Lina Marsh, coordinator, lmarsh@example.edu.</p>",
    gives: ["coordinator | Lina Marsh | lmarsh@example.edu | -"],
  },
  {
    what: "Applicants may telephone the GME office, 502-555-0161. Patients should",
    html: "<p>Applicants may telephone the GME office, 502-555-0161. Patients should telephone 502-555-0162.</p>",
    gives: ["office | - | - | +15025550161"],
  },
  {
    what: "Sincerely, Rufus Ember, MD, FACP Director, Internal Medicine Residency",
    html: "<p>Sincerely,<br>Rufus Ember, MD, FACP<br>Director, Internal Medicine Residency Program</p>",
    gives: ["director | Rufus Ember | - | -"],
  },
  {
    what: "Program director Sybil Thorne, MD Program coordinator Eli Marsh Teleph",
    html: "<dl><dt>Program director</dt><dd>Sybil Thorne, MD</dd><dt>Program coordinator</dt><dd>Eli Marsh</dd><dt>Telephone</dt><dd>502-555-0171</dd></dl>",
    gives: ["director | Sybil Thorne | - | -", "coordinator | Eli Marsh | - | +15025550171"],
  },
  {
    what: "If something is unclear, drop a line to Nora Pell (npell at example do",
    html: "<p>If something is unclear, drop a line to Nora Pell (npell at example dot edu).</p>",
    gives: ["other | Nora Pell | npell@example.edu | -"],
  },
  {
    what: "Our chief residents, Max Bell and Ivy Stone, are happy to talk. Formal",
    html: "<p>Our chief residents, Max Bell and Ivy Stone, are happy to talk. Formal questions: imres@example.edu.</p>",
    gives: ["office | - | imres@example.edu | -"],
  },
  {
    what: "Leadership Pearl Abbott, MD Associate Program Director for Research Ki",
    html: "<h2>Leadership</h2><div class='row'><div><h3>Pearl Abbott, MD</h3><p>Associate Program Director for Research</p></div><div><h3>Kit Daley, MD</h3><p>Program Director</p><p><a href='mailto:kdaley@example.edu'>E-mail Dr. Daley</a></p></div></div>",
    gives: ["associate_director | Pearl Abbott | - | -", "director | Kit Daley | kdaley@example.edu | -"],
  },
  {
    what: "Ms. Thelma Ruiz directs our residency office. Her direct line is 502-5",
    html: "<p>Ms. Thelma Ruiz directs our residency office. Her direct line is 502-555-0181.</p>",
    gives: ["coordinator | Thelma Ruiz | - | +15025550181"],
  },
  {
    what: "Dr. Hal Emmett, who directs the residency, can be reached at hemmett@e",
    html: "<p>Dr. Hal Emmett, who directs the residency, can be reached at hemmett@example.edu.</p>",
    gives: ["director | Hal Emmett | hemmett@example.edu | -"],
  },
  {
    what: "Contact Person: Joy Pine, Education Specialist, 502-555-0191",
    html: "<p>Contact Person: Joy Pine, Education Specialist, 502-555-0191</p>",
    gives: ["coordinator | Joy Pine | - | +15025550191"],
  },
  {
    what: "For billing questions call 502-555-0101.",
    html: "<p>For billing questions call 502-555-0101.</p>",
    gives: [],
  },
  {
    what: "Letters go to: Program Director, Internal Medicine Residency, 12 Oak S",
    html: "<p>Letters go to: Program Director, Internal Medicine Residency, 12 Oak Street. No e-mail please.</p>",
    gives: [],
  },
  {
    what: "Visiting students: Rosa Kerr, clerkship coordinator, rkerr@example.edu",
    html: "<p>Visiting students: Rosa Kerr, clerkship coordinator, rkerr@example.edu. Residency: Bo Lind, residency coordinator, blind@example.edu.</p>",
    gives: ["other | Rosa Kerr | rkerr@example.edu | -", "coordinator | Bo Lind | blind@example.edu | -"],
  },
  {
    what: "Program Director: Ann-Marie de la Cruz, MD, MPH | 502-555-0105",
    html: "<p>Program Director: Ann-Marie de la Cruz, MD, MPH | 502-555-0105</p>",
    gives: ["director | Ann-Marie de la Cruz | - | +15025550105"],
  },
  {
    what: "Jean O'Dell (Residency Program Manager) — phone 502 555 0106 — jean.od",
    html: "<p>Jean O'Dell (Residency Program Manager) — phone 502 555 0106 — jean.odell@example.edu</p>",
    gives: ["coordinator | Jean O'Dell | jean.odell@example.edu | +15025550106"],
  },
  {
    what: "Email the coordinators: Tia Vega or Roy Cole",
    html: "<p>Email the coordinators: <a href='mailto:tvega@example.edu'>Tia Vega</a> or <a href='mailto:rcole@example.edu'>Roy Cole</a></p>",
    gives: ["coordinator | Tia Vega | tvega@example.edu | -", "coordinator | Roy Cole | rcole@example.edu | -"],
  },
  {
    what: "Psychiatry Residency Coordinator: Ana Brill, 502-555-0107 Internal Med",
    html: "<h3>Psychiatry Residency</h3><p>Coordinator: Ana Brill, 502-555-0107</p><h3>Internal Medicine Residency</h3><p>Coordinator: Cal Dorn, 502-555-0108</p>",
    gives: ["coordinator | Cal Dorn | - | +15025550108"],
  },
  {
    what: "Dr. Vera Stoll, our chair, founded the clinic in 1991.",
    html: "<p>Dr. Vera Stoll, our chair, founded the clinic in 1991.</p>",
    gives: ["chair | Vera Stoll | - | -"],
  },
  {
    what: "Tel: 502-555-0109 (office), 502-555-0110 (fax). Residency office hours",
    html: "<p>Tel: 502-555-0109 (office), 502-555-0110 (fax). Residency office hours 8-4.</p>",
    gives: ["office | - | - | +15025550109"],
  },
  {
    what: "Contact Information Internal Medicine Residency 400 Elm Street Louisvi",
    html: "<h2>Contact Information</h2><p>Internal Medicine Residency<br>400 Elm Street<br>Louisville, KY 40202<br>P 502-555-0112<br>F 502-555-0113<br>imresidency@example.edu</p>",
    gives: ["office | - | imresidency@example.edu | +15025550112"],
  },
  {
    what: "Our team: Jo Hart, MD (Program Director), Sam Reed, MD (Associate Prog",
    html: "<p>Our team: Jo Hart, MD (Program Director), Sam Reed, MD (Associate Program Director), Kay Lund (Coordinator).</p>",
    gives: ["director | Jo Hart | - | -", "associate_director | Sam Reed | - | -", "coordinator | Kay Lund | - | -"],
  },
  {
    what: "The hospital switchboard is 502-555-0114. To speak to the residency co",
    html: "<p>The hospital switchboard is 502-555-0114. To speak to the residency coordinator, Deb Noll, ask for extension 22.</p>",
    gives: ["coordinator | Deb Noll | - | -"],
  },
  {
    what: "Still have questions? Our coordinator Bea is glad to help: bea.winters",
    html: "<p>Still have questions? Our coordinator Bea is glad to help: bea.winters@example.edu</p>",
    gives: ["coordinator | - | bea.winters@example.edu | -"],
  },
  {
    what: "Program Administrator Dot Ames dames@example.edu Assistant Program Adm",
    html: "<p>Program Administrator<br>Dot Ames<br>dames@example.edu<br><br>Assistant Program Administrator<br>Liv Moss<br>lmoss@example.edu</p>",
    gives: ["coordinator | Dot Ames | dames@example.edu | -", "coordinator | Liv Moss | lmoss@example.edu | -"],
  },
  {
    what: "Please do not call the clinic (502-555-0115); e-mail Hugh Pace, reside",
    html: "<p>Please do not call the clinic (502-555-0115); e-mail Hugh Pace, residency program coordinator, at hpace@example.edu.</p>",
    gives: ["coordinator* | Hugh Pace | hpace@example.edu | -"],
  },
  {
    what: "How do I reach the program? By e-mail: residency@example.edu. By phone",
    html: "<h3>How do I reach the program?</h3><p>By e-mail: residency@example.edu. By phone: 502-555-0116.</p>",
    gives: ["office | - | residency@example.edu | +15025550116"],
  },
  {
    what: "Inquiries regarding visas should be directed to Tom Ashe in the GME of",
    html: "<p>Inquiries regarding visas should be directed to Tom Ashe in the GME office at tashe@example.edu.</p>",
    gives: ["other | Tom Ashe | tashe@example.edu | -"],
  },
  {
    what: "DIO: Grace Yoder, MD, gyoder@example.edu",
    html: "<p>DIO: Grace Yoder, MD, gyoder@example.edu</p>",
    gives: ["other | Grace Yoder | gyoder@example.edu | -"],
  },
  {
    what: "Jill Fenn Program Coordinator jfenn@example.edu Abe Nunn, MD Program D",
    html: "<table><tr><td>Jill Fenn<br>Program Coordinator<br>jfenn@example.edu</td><td>Abe Nunn, MD<br>Program Director<br>anunn@example.edu</td></tr></table>",
    gives: ["coordinator | Jill Fenn | jfenn@example.edu | -", "director | Abe Nunn | anunn@example.edu | -"],
  },
  {
    what: "Message from Dr. Cleo Wynn, Residency Program Director: we are glad yo",
    html: "<p>Message from Dr. Cleo Wynn, Residency Program Director: we are glad you are here.</p>",
    gives: ["director | Cleo Wynn | - | -"],
  },
  {
    what: "Mail documents to Internal Medicine Residency, attn. Patsy Rule, Progr",
    html: "<p>Mail documents to Internal Medicine Residency, attn. Patsy Rule, Program Coordinator, 1 Oak St., Louisville, KY 40202.</p>",
    gives: ["coordinator | Patsy Rule | - | -"],
  },
  {
    what: "Residents Jane Hill and Tom Lowe won the poster prize. Dr. Sue Park, r",
    html: "<p>Residents Jane Hill and Tom Lowe won the poster prize. Dr. Sue Park, research director, was their mentor.</p>",
    gives: [],
  },
  {
    what: "Lodging: the Oak Inn, 502-555-0117. Directions: 502-555-0118.",
    html: "<p>Lodging: the Oak Inn, 502-555-0117. Directions: 502-555-0118.</p>",
    gives: [],
  },
  {
    what: "Residency Program Directors: Al Beck, MD and Ina Fox, MD",
    html: "<p>Residency Program Directors: Al Beck, MD and Ina Fox, MD</p>",
    gives: ["director | Al Beck | - | -", "director | Ina Fox | - | -"],
  },
  {
    what: "Mrs. Ola Krantz (coordinator for the residency) | okrantz@example.edu ",
    html: "<p>Mrs. Ola Krantz (coordinator for the residency) | okrantz@example.edu | ☎ 502-555-0119</p>",
    gives: ["coordinator | Ola Krantz | okrantz@example.edu | +15025550119"],
  },
  {
    what: "Contact us Gwen Ivers Residency Program Coordinator II 502-555-0120 (p",
    html: "<h2>Contact us</h2><ul><li>Gwen Ivers</li><li>Residency Program Coordinator II</li><li>502-555-0120 (phone)</li><li>502-555-0123 (fax)</li></ul>",
    gives: ["coordinator | Gwen Ivers | - | +15025550120"],
  },
  {
    what: "Rick Sandoval has been coordinating our residency since 2011; e-mail h",
    html: "<p>Rick Sandoval has been coordinating our residency since 2011; e-mail him at rsandoval@example.edu.</p>",
    gives: ["coordinator | Rick Sandoval | rsandoval@example.edu | -"],
  },
  {
    what: "Questions concerning ERAS: contact the ERAS Help Desk, 502-555-0124.",
    html: "<p>Questions concerning ERAS: contact the ERAS Help Desk, 502-555-0124.</p>",
    gives: [],
  },
  {
    what: "Pediatrics Residency Coordinator: Meg Ott, 502-555-0125. Internal Medi",
    html: "<p>Pediatrics Residency Coordinator: Meg Ott, 502-555-0125. Internal Medicine Residency Coordinator: Ty Webb, 502-555-0126.</p>",
    gives: ["coordinator | Ty Webb | - | +15025550126"],
  },
  {
    what: "Education Office: meded@example.edu • 502-555-0127 • Monday to Friday",
    html: "<p>Education Office: meded@example.edu • 502-555-0127 • Monday to Friday</p>",
    gives: ["office | - | meded@example.edu | +15025550127"],
  },
  {
    what: "Our department chair, Prof. Lars Holt, and our program director, Dr. M",
    html: "<p>Our department chair, Prof. Lars Holt, and our program director, Dr. May Quinn, interview every applicant.</p>",
    gives: ["chair | Lars Holt | - | -", "director | May Quinn | - | -"],
  },
  {
    what: "Josie Trent, C-TAGME Sr. Residency Coordinator Phone 502-555-0128 / Fa",
    html: "<h3>Josie Trent, C-TAGME</h3><p>Sr. Residency Coordinator</p><p>Phone 502-555-0128 / Fax 502-555-0129 / <a href='mailto:jtrent@example.edu'>email</a></p>",
    gives: ["coordinator | Josie Trent | jtrent@example.edu | +15025550128"],
  },
  {
    what: "You can always ask Carl Benning, who schedules our interviews (cbennin",
    html: "<p>You can always ask Carl Benning, who schedules our interviews (cbenning@example.edu).</p>",
    gives: ["other | Carl Benning | cbenning@example.edu | -"],
  },
  {
    what: "Interim Program Director Dr. Fern Alder is reachable under 502-555-013",
    html: "<p>Interim Program Director Dr. Fern Alder is reachable under 502-555-0130.</p>",
    gives: ["director | Fern Alder | - | +15025550130"],
  },
  {
    what: "Send a note to our program coordinator ( Kim Flynn ).",
    html: "<p>Send a note to our program coordinator (<a href='mailto:kflynn@example.edu'>Kim Flynn</a>).</p>",
    gives: ["coordinator | Kim Flynn | kflynn@example.edu | -"],
  },
  {
    what: "Associate directors are Lou Gantry, MD, and Viv Harker, DO.",
    html: "<p>Associate directors are Lou Gantry, MD, and Viv Harker, DO.</p>",
    gives: ["associate_director | Lou Gantry | - | -", "associate_director | Viv Harker | - | -"],
  },
  {
    what: "Research assistant positions: email Dr. Ned Orwell at norwell@example.",
    html: "<p>Research assistant positions: email Dr. Ned Orwell at norwell@example.edu.</p>",
    gives: [],
  },
  {
    what: "Questions? imquestions@example.edu",
    html: "<h2>Questions?</h2><p>imquestions@example.edu</p>",
    gives: ["office | - | imquestions@example.edu | -"],
  },
  {
    what: "Program Coordinator – Dana Whitlock – dana_whitlock@example.edu – Dire",
    html: "<p>Program Coordinator – Dana Whitlock – dana_whitlock@example.edu – Direct: 502-555-0134 – Clinic: 502-555-0135</p>",
    gives: ["coordinator | Dana Whitlock | dana_whitlock@example.edu | +15025550134"],
  },
  {
    what: "an office, and behind its address another person's title",
    html: "<h2>Office</h2><p>GME Office, 4 Ferry Street: 502-555-0118, gme@example.edu. Designated Institutional Official: Agnes Thorne-Lu, MD. Badges: Security, 502-555-0101.</p>",
    gives: ["office | - | gme@example.edu | +15025550118", "other | Agnes Thorne-Lu | - | -"],
  },
  {
    what: "a year of training in the heading",
    html: "<h2>Selection Criteria, PGY-1</h2><p>Call the office, 502-555-0126, and send a CV to psychgme@example.edu.</p>",
    gives: ["office | - | psychgme@example.edu | +15025550126"],
  },
  {
    what: "a fellowship's own coordinator",
    html: "<p>The transfusion medicine fellowship has its own coordinator, Hal Brome, 502-555-0168.</p>",
    gives: [],
  },
];
