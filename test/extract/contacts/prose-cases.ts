import type { ContactCase } from "./reading.js";

/** Sentences. */
export const proseCases: readonly ContactCase[] = [
  {
    what: "name, role, number and address in a sentence",
    html: `<p>For questions contact Jane Roe, program coordinator, at (502) 555-0142 or jroe@example.edu.</p>`,
    gives: ["coordinator | Jane Roe | jroe@example.edu | +15025550142"],
  },
  {
    what: "the role before the name",
    html: `<p>Please direct any question to our residency coordinator, Thandi Mokoena (tmokoena@example.edu).</p>`,
    gives: ["coordinator | Thandi Mokoena | tmokoena@example.edu | -"],
  },
  {
    what: "the role before the name without a comma",
    html: `<p>If something is unclear, write to program manager Luca Bianchi at lbianchi@example.edu or call him at 502-555-0143.</p>`,
    gives: ["coordinator | Luca Bianchi | lbianchi@example.edu | +15025550143"],
  },
  {
    what: "two coordinators, each with an address, one telephone for both",
    html: `<p>Write to Ada Finch, residency coordinator, at afinch@example.edu, or to Theo Marsh, education coordinator, at tmarsh@example.edu. Both can be reached at 502-555-0164.</p>`,
    gives: [
      "coordinator | Ada Finch | afinch@example.edu | +15025550164",
      "coordinator | Theo Marsh | tmarsh@example.edu | +15025550164",
    ],
  },
  {
    what: "two people after one title in the plural",
    html: `<p>Our program coordinators, Ada Finch and Theo Marsh, are glad to help: 502-555-0164.</p>`,
    gives: ["coordinator | Ada Finch | - | +15025550164", "coordinator | Theo Marsh | - | +15025550164"],
  },
  {
    what: "director with a second sentence about her telephone",
    html: `<p>The program director is Dr. Jane Roe. Her office can be reached at 502-555-0142.</p>`,
    gives: ["director | Jane Roe | - | +15025550142"],
  },
  {
    what: "a possessive before the name",
    html: `<p>Concerns for the program director&rsquo;s ear can be put to Dr. Jane Roe at jroe@example.edu.</p>`,
    gives: ["director | Jane Roe | jroe@example.edu | -"],
  },
  {
    what: "a person without a title whom the page calls to",
    html: `<h2>Audition rotations</h2><p>To apply for an audition rotation, please contact Colette Vance at cvance@example.edu.</p>`,
    gives: ["other | Colette Vance | cvance@example.edu | -"],
  },
  {
    what: "two people without titles",
    html: `<p>While you are applying to the research track, email Rebecca Lindahl and Arjun Menon.</p>`,
    gives: ["other | Rebecca Lindahl | - | -", "other | Arjun Menon | - | -"],
  },
  {
    what: "a lead sentence, then the person",
    html: `<p>If anything about the residency remains unclear please contact:</p><p><strong>Nora Delgado</strong><br>Residency Coordinator<br>Phone: (708) 555-0128<br>Email: <a href="mailto:nora.delgado@example.org">nora.delgado@example.org</a></p>`,
    gives: ["coordinator | Nora Delgado | nora.delgado@example.org | +17085550128"],
  },
  {
    what: "mailbox and telephone of the office in two sentences",
    html: `<h3>Whom do I write to?</h3><p>Please use the mailbox of the program, ent-residency[at]example.edu. By telephone the residency office can be reached at 608 555 0139.</p>`,
    gives: ["office | - | ent-residency@example.edu | +16085550139"],
  },
  {
    what: "the office of medical education by telephone",
    html: `<p>Please telephone the Department of Medical Education at 1.732.555.0142.</p>`,
    gives: ["office | - | - | +17325550142"],
  },
  {
    what: "a preferred way of contact",
    html: `<h2>Contact</h2><p>Bo Petrov, Program Coordinator, bpetrov@example.edu, (502) 555-0143. No phone calls, please.</p>`,
    gives: ["coordinator* | Bo Petrov | bpetrov@example.edu | +15025550143"],
  },
  {
    what: "a preferred way of contact, said of the one person of the section",
    html: `<h2>Contact</h2><p>Wanda Krol<br>Residency Coordinator<br>wkrol@example.edu<br>502-555-0143</p><p>We can be reached by e-mail only.</p><h2>Leadership</h2><p>Program Director: Jane Roe, MD, jroe@example.edu</p>`,
    gives: [
      "coordinator* | Wanda Krol | wkrol@example.edu | +15025550143",
      "director | Jane Roe | jroe@example.edu | -",
    ],
  },
  {
    what: "an answer to a question that names the role",
    html: `<dl><dt>Who is the program director?</dt><dd>Jane Roe, MD.</dd></dl>`,
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "the signature below the chair's message",
    html: `<h2>Message from the chair</h2><p>When I trained, the field was what came after another residency, and it is a joy to teach people who knew from the beginning.</p><p>&mdash; Adele Stokely, MD, Chair, Department of Surgery</p>`,
    gives: ["chair | Adele Stokely | - | -"],
  },
  {
    what: "the same person in two places is one contact",
    html: `<p>Jane Q. Roe, MD, is the program director and has led the residency for nine years.</p><h2>Contact</h2><p>Dr. Jane Roe<br>jroe@example.edu<br>502-555-0142</p>`,
    gives: ["director | Jane Q. Roe | jroe@example.edu | +15025550142"],
  },
  {
    what: "an address given apart from its person",
    html: `<h2>Coordinator</h2><p>Bo Petrov has run the office of the residency since 2015 and knows every form by heart.</p><p>Our program coordinator is Bo Petrov.</p><p>Questions? bpetrov@example.edu</p>`,
    gives: ["coordinator | Bo Petrov | bpetrov@example.edu | -"],
  },
  {
    what: "an extension belongs to the number",
    html: `<p>Call Bo Petrov, residency coordinator, at (502) 555-0143, extension 4471.</p>`,
    gives: ["coordinator | Bo Petrov | - | +15025550143"],
  },
  {
    what: "three people with their titles in one sentence",
    html: `<p>For details please email Mary Oldfield, MD, the Residency Director, at moldfield@example.edu, Denis Kravitz, MD, the Associate Residency Director, at dkravitz@example.edu, or Penny Garrow, Education Coordinator, at pgarrow@example.edu.</p>`,
    gives: [
      "director | Mary Oldfield | moldfield@example.edu | -",
      "associate_director | Denis Kravitz | dkravitz@example.edu | -",
      "coordinator | Penny Garrow | pgarrow@example.edu | -",
    ],
  },
];
