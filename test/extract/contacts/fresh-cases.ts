import type { ContactCase } from "./reading.js";

/** What pages written in the manner of real ones showed that the reader could not yet read, and what it must not read. */
export const freshCases: readonly ContactCase[] = [
  {
    what: "a paragraph below a heading that is its person's title",
    html: "<h3>Program Director</h3><p>Dr. Eleni Pappas is a hospitalist who likes teaching. She trained at Example State.</p><h3>Program Administrator</h3><p>Ms. Darla White has been with us for twenty years. Reach her at dwhite@example.edu.</p>",
    gives: ["director | Eleni Pappas | - | -", "coordinator | Darla White | dwhite@example.edu | -"],
  },
  {
    what: "a residency that is led by somebody",
    html: "<p>Founded in 1988, the residency at Stonecroft is directed by Alistair Nkomo, MD.</p><p>Dr. Lani Keala has chaired the department since 2020.</p>",
    gives: ["director | Alistair Nkomo | - | -", "chair | Lani Keala | - | -"],
  },
  {
    what: "somebody who leads the residency, and one who leads its journal club",
    html: "<p>Ximena Vega, MD leads the residency. Dr. Bo Lund leads the residency's journal club.</p>",
    gives: ["director | Ximena Vega | - | -"],
  },
  {
    what: "a verb in the perfect",
    html: "<p>Dr. Lani Keala has directed the program since 2020.</p>",
    gives: ["director | Lani Keala | - | -"],
  },
  {
    what: "a new director and the one before",
    html: "<p>Dr. Fern Lamb took over as program director in July. Before that, Dr. Paul Henning held the position.</p>",
    gives: ["director | Fern Lamb | - | -"],
  },
  {
    what: "an address marked against robots",
    html: "<p>Residency Coordinator: Millie Kratz, mkratz-NOSPAM@example.org (remove -NOSPAM)</p>",
    gives: ["coordinator | Millie Kratz | mkratz@example.org | -"],
  },
  {
    what: "-at- and -dot-, and AT before a plain host",
    html: "<p>Coordinator: Bob Quimby, bquimby -at- example -dot- edu</p><p>Program Director: Joan Trent, MD, jtrent AT northwoods.example.edu</p>",
    gives: [
      "coordinator | Bob Quimby | bquimby@example.edu | -",
      "director | Joan Trent | jtrent@northwoods.example.edu | -",
    ],
  },
  {
    what: "a pattern of addresses",
    html: "<p>All e-mail addresses are firstname.lastname@example.edu.</p><p>Program Coordinator: Dustin Palmer, 502-555-0138</p>",
    gives: ["coordinator | Dustin Palmer | - | +15025550138"],
  },
  {
    what: "family name first without a comma before the title",
    html: "<p>Haskins, Theresa Program Coordinator thaskins@example.org</p>",
    gives: ["coordinator | Theresa Haskins | thaskins@example.org | -"],
  },
  {
    what: "family names in capitals before the given name",
    html: "<p>BLANCHARD, Odette, Residency Program Coordinator, 502-555-0122</p><p>ST. CYR, Helene, MD, Associate Program Director</p>",
    gives: ["coordinator | Odette Blanchard | - | +15025550122", "associate_director | Helene St. Cyr | - | -"],
  },
  {
    what: "short family names at the end of a sentence and before a degree",
    html: "<p>The program directors are Dr. Hugh Castle and Dr. Minh-Anh Vo.</p><p>Associate Directors: Mary Hess, MD; Tuan Le, DO<br>Behavioral Science: Ginny Oster, PhD</p>",
    gives: [
      "director | Hugh Castle | - | -",
      "director | Minh-Anh Vo | - | -",
      "associate_director | Mary Hess | - | -",
      "associate_director | Tuan Le | - | -",
    ],
  },
  {
    what: "a number and an address in a biography below a name with its title",
    html: "<h3>Maricela Ponce - Residency Coordinator</h3><p>Maricela joined us in 2015 from a clinic. Questions? Call her at 502-555-0152 or e-mail mponce@example.org.</p>",
    gives: ["coordinator | Maricela Ponce | mponce@example.org | +15025550152"],
  },
  {
    what: "somebody called by her first name",
    html: "<p>Invitations come from our Program Coordinator Trudy Haver.</p><p>Still have questions? Contact Trudy by phone at 502-555-0138 or at psychresidency@example.org.</p>",
    gives: ["coordinator | Trudy Haver | psychresidency@example.org | +15025550138"],
  },
  {
    what: "an address behind a name is the person's",
    html: "<p>Kendrick Osei &lt;kosei@example.edu&gt; is the program coordinator. For our curriculum try Dr. Pia Lind &lt;plind@example.edu&gt;, the program director.</p>",
    gives: ["coordinator | Kendrick Osei | kosei@example.edu | -", "director | Pia Lind | plind@example.edu | -"],
  },
  {
    what: "an office's address behind a person's name is the office's",
    html: "<p>Questions go to the program director, Dr. Neil Abram, or the GME office (gme@example.org).</p>",
    gives: ["director | Neil Abram | - | -", "office | - | gme@example.org | -"],
  },
  {
    what: "the host of an address speaks of no clinic",
    html: "<p>For the form, write to the residency office: imres@clinic.example.edu.</p>",
    gives: ["office | - | imres@clinic.example.edu | -"],
  },
  {
    what: "number and address of one office in two paragraphs",
    html: "<p>Call us! (502) 555-0139 is the number of our residency office.</p><p>Or use e-mail: flintresidency@example.org</p>",
    gives: ["office | - | flintresidency@example.org | +15025550139"],
  },
  {
    what: "two people, a sentence each, and both of them",
    html: "<p><b>Winona Reed</b> (residency coordinator) has been here since the first class. <b>Patty Sorens</b> (assistant coordinator) schedules interviews. Both can be reached at 502-555-0150.</p>",
    gives: ["coordinator | Winona Reed | - | +15025550150", "coordinator | Patty Sorens | - | +15025550150"],
  },
  {
    what: "a list that shares one number",
    html: "<h2>Program Coordinators</h2><ul><li>Mirela Pope, mpope@example.edu</li><li>Devon Strick, dstrick@example.edu</li></ul><p>They share one telephone: 502-555-0150.</p>",
    gives: [
      "coordinator | Mirela Pope | mpope@example.edu | +15025550150",
      "coordinator | Devon Strick | dstrick@example.edu | +15025550150",
    ],
  },
  {
    what: "icons below names",
    html: '<div><p>Asha Cole</p><p>Program Coordinator</p><div class="social"><a href="mailto:acole@example.org" aria-label="Mail"></a><a href="tel:+15025550144" aria-label="Phone"></a></div></div><div><p>Graham Ell, MD</p><p>Program Director</p><div class="social"><a href="mailto:gell@example.org" aria-label="Mail"></a></div></div>',
    gives: [
      "coordinator | Asha Cole | acole@example.org | +15025550144",
      "director | Graham Ell | gell@example.org | -",
    ],
  },
  {
    what: "titles with colons in one line",
    html: "<p>Superintendent: Orrin Bax, MD. Director of residency training: Phil Ashe, MD. Secretary: Mrs. Trixie Lund, telephone 502-555-0137.</p>",
    gives: ["director | Phil Ashe | - | -", "coordinator | Trixie Lund | - | +15025550137"],
  },
  {
    what: "an official who is named without an address",
    html: "<h2>Office</h2><p>Designated Institutional Official: Agnes Thorne, MD</p><p>Manager, Medical Education: Ursula Pett, 502-555-0124</p>",
    gives: ["other | Agnes Thorne | - | -", "coordinator | Ursula Pett | - | +15025550124"],
  },
  {
    what: "Drs., and associates without a program",
    html: "<p>Our program director, Dr. Tad Brock, and associate directors Drs. Mona Salib and Kyle Renner, invite you.</p>",
    gives: [
      "director | Tad Brock | - | -",
      "associate_director | Mona Salib | - | -",
      "associate_director | Kyle Renner | - | -",
    ],
  },
  {
    what: "coordinators below headings of other things",
    html: "<h2>Residency</h2><p>Coordinator: Jo Abel, jabel@example.edu</p><h2>Medical student education</h2><p>Coordinator: Hana Kov, hkov@example.edu</p><h2>Continuing education</h2><p>Coordinator: Bill Ash, bash@example.edu</p>",
    gives: ["coordinator | Jo Abel | jabel@example.edu | -", "other | Hana Kov | hkov@example.edu | -"],
  },
  {
    what: "the director of a service and a physics residency",
    html: "<h2>Autopsy service</h2><p>Director: Dr. Ned Crow</p><h2>Medical Physics Residency</h2><p>Director: Ulla Eng, PhD. Coordinator: Tim Say, tsay@example.edu</p>",
    gives: [],
  },
  {
    what: "the chair of a committee",
    html: "<h2>Program Evaluation Committee</h2><ul><li>Dr. Joy Kim, chair</li><li>Lisbeth Aar, program coordinator, secretary to the committee</li></ul>",
    gives: ["coordinator | Lisbeth Aar | - | -"],
  },
  {
    what: "programs of a hospital that are no training",
    html: "<p>Trauma Program Manager: Kit Ras, RN, 502-555-0145</p><p>Bariatric Coordinator: Deb Low, RN, 502-555-0146</p>",
    gives: [],
  },
  {
    what: "people of an institution's other programs in a list",
    html: "<h1>Graduate Medical Education</h1><h2>Program coordinators</h2><ul><li>Internal Medicine: Beth Swan, 502-555-0121</li><li>Surgery: Al Fer, 502-555-0122</li></ul>",
    gives: [],
    title: "Graduate Medical Education",
  },
  {
    what: "another specialty's coordinator beside the page's own",
    html: "<h1>Interventional Radiology Residency</h1><p>Ann Lee, residency coordinator for IR, alee@example.edu</p><p>Bart Sing, residency coordinator for DR, bsing@example.edu</p>",
    gives: ["coordinator | Ann Lee | alee@example.edu | -"],
    title: "Interventional Radiology Residency",
  },
  {
    what: "chief residents who take questions",
    html: "<p>Our chief residents are glad to take your questions: Dr. Jonah Alva (jalva@example.org) and Dr. Emi Sato (esato@example.org).</p>",
    gives: [],
  },
  {
    what: "a mentor in somebody's biography",
    html: "<h2>Temperance Oye, MD</h2><p>Program Director</p><p>She trained at Riverside, where Dr. Arthur Quig, then program director, became her mentor. In 2016 she was named associate program director.</p>",
    gives: ["director | Temperance Oye | - | -"],
  },
  {
    what: "counseling, a camp, a realtor, a mailing list",
    html: "<h2>Contact</h2><p>Confidential counseling is available at 866-555-0123.</p><p>To register a child for the camp call Dot Far, (502) 555-0190.</p><p>Most rent; ask Realtor Buck Tan at 502-555-0199.</p><p>Residents' e-mail list: im-residents@example.edu</p>",
    gives: [],
  },
  {
    what: "an award below the name of its bearer",
    html: "<p>Congratulations to our program coordinator, Meg Dowd, who received this year's Unsung Hero Award! Meg has coordinated the residency for years.</p>",
    gives: ["coordinator | Meg Dowd | - | -"],
  },
];
