import type { ContactCase } from "./reading.js";

/** Names, addresses and numbers of others, written before the reader had seen them. */
export const moreMisleadingCases: readonly ContactCase[] = [
  {
    what: "International applicants with visa questions should contact the Office",
    html: "<p>International applicants with visa questions should contact the Office of International Services at 502-555-0190 or oiss@example.edu.</p>",
    gives: [],
  },
  {
    what: "If you have a disability and need an accommodation, contact Pam Voss, ",
    html: "<p>If you have a disability and need an accommodation, contact Pam Voss, ADA coordinator, at 502-555-0177.</p>",
    gives: [],
  },
  {
    what: "Title IX Coordinator: Greg Shaw, gshaw@example.edu",
    html: "<p>Title IX Coordinator: Greg Shaw, gshaw@example.edu</p>",
    gives: [],
  },
  {
    what: "Current Residents Mia Soto, MD Chief Resident msoto@example.edu Al Bur",
    html: '<h2>Current Residents</h2><div class="card"><h3>Mia Soto, MD</h3><p>Chief Resident</p><p>msoto@example.edu</p></div><div class="card"><h3>Al Burke, DO</h3><p>PGY-3</p></div>',
    gives: [],
  },
  {
    what: "Clinical Site Director, VA Medical Center: Hugh Penn, MD, hpenn@exampl",
    html: "<p>Clinical Site Director, VA Medical Center: Hugh Penn, MD, hpenn@example.edu</p>",
    gives: [],
  },
  {
    what: "You will be matched with Maple Grove Clinic, where Dr. Ann Poe is the ",
    html: "<p>You will be matched with Maple Grove Clinic, where Dr. Ann Poe is the medical director.</p>",
    gives: [],
  },
  {
    what: "Our residents come from near and far: Ann Poe, MD (Ohio), Ben Cole, DO",
    html: "<p>Our residents come from near and far: Ann Poe, MD (Ohio), Ben Cole, DO (Texas).</p>",
    gives: [],
  },
  {
    what: "For information about our fellowship, contact Bob Ray, fellowship coor",
    html: "<p>For information about our fellowship, contact Bob Ray, fellowship coordinator, at bray@example.edu.</p>",
    gives: [],
  },
  {
    what: "Cardiology fellowship director Dr. Bob Ray gives the noon lecture. For",
    html: "<p>Cardiology fellowship director Dr. Bob Ray gives the noon lecture. For the lecture list write to grandrounds@example.edu.</p>",
    gives: [],
  },
  {
    what: "Grand Rounds Speaker: Bob Ray, MD, Program Director, Corvane Universit",
    html: "<h2>Grand Rounds</h2><p>Speaker: Bob Ray, MD, Program Director, Corvane University</p>",
    gives: [],
  },
  {
    what: "Employment verification: HR Service Center, 502-555-0110, verify@examp",
    html: "<p>Employment verification: HR Service Center, 502-555-0110, verify@example.org</p>",
    gives: [],
  },
  {
    what: "Housing questions: Pat Lowe, Housing Coordinator, 502-555-0188, plowe@",
    html: "<p>Housing questions: Pat Lowe, Housing Coordinator, 502-555-0188, plowe@example.edu</p>",
    gives: [],
  },
  {
    what: "Privacy Officer: Dan Ross, 502-555-0111 Patient Relations: 502-555-011",
    html: "<p>Privacy Officer: Dan Ross, 502-555-0111</p><p>Patient Relations: 502-555-0112</p>",
    gives: [],
  },
  {
    what: "Applicants must send three letters, one of them by the chair of the De",
    html: "<p>Applicants must send three letters, one of them by the chair of the Department of Surgery, to the program director.</p>",
    gives: [],
  },
  {
    what: "Ask questions at our open house, Oct. 12, on Zoom: zoom@example.edu. M",
    html: "<p>Ask questions at our open house, Oct. 12, on Zoom: zoom@example.edu. Meeting ID: 502 555 0142.</p>",
    gives: [],
  },
  {
    what: "Interviews are arranged through Thalamus; technical support: 1-866-555",
    html: "<p>Interviews are arranged through Thalamus; technical support: 1-866-555-0123, help@example.com.</p>",
    gives: [],
  },
  {
    what: "Residents' lounge: 502-555-0133. Call rooms: 502-555-0134. Medical lib",
    html: "<p>Residents' lounge: 502-555-0133. Call rooms: 502-555-0134. Medical library: 502-555-0135.</p>",
    gives: [],
  },
  {
    what: "Example Medical Center, 100 Elm Street, Louisville, KY 40202, (502) 55",
    html: "<p>Example Medical Center, 100 Elm Street, Louisville, KY 40202, (502) 555-0100</p>",
    gives: [],
  },
  {
    what: "Dr. Paul Weir, former program director, remains on the faculty. Reach ",
    html: "<p>Dr. Paul Weir, former program director, remains on the faculty. Reach him at pweir@example.edu.</p>",
    gives: [],
  },
  {
    what: "Our nurse coordinator, Una Day, RN, helps residents in clinic (502-555",
    html: "<p>Our nurse coordinator, Una Day, RN, helps residents in clinic (502-555-0101).</p>",
    gives: [],
  },
  {
    what: "Geriatric Medicine Fellowship Contact Fellowship Director: Jane Roe, M",
    html: "<h1>Geriatric Medicine Fellowship</h1><h2>Contact</h2><p>Fellowship Director: Jane Roe, MD</p><p>Coordinator: Ed Fox, efox@example.edu, 502-555-0101</p>",
    gives: [],
    title: "Geriatric Medicine Fellowship",
  },
  {
    what: "Please contact the Medical Staff Office at (502) 555-0105 to verify tr",
    html: "<p>Please contact the Medical Staff Office at (502) 555-0105 to verify training of past residents.</p>",
    gives: [],
  },
  {
    what: "Human Resources: Lou Kane, Benefits Coordinator, lkane@example.org, 50",
    html: "<p>Human Resources: Lou Kane, Benefits Coordinator, lkane@example.org, 502-555-0106</p>",
    gives: [],
  },
  {
    what: "Mercy Hospital Volunteer Coordinator Pia Dunn can be reached at 502-55",
    html: "<p>Mercy Hospital Volunteer Coordinator Pia Dunn can be reached at 502-555-0108.</p>",
    gives: [],
  },
  {
    what: "Dr. Ann Poe is the medical director of the Elm Street Clinic and prece",
    html: "<p>Dr. Ann Poe is the medical director of the Elm Street Clinic and precepts residents on Tuesdays.</p>",
    gives: [],
  },
  {
    what: "Copyright Example Health. Site by Ed Fox, web coordinator, efox@exampl",
    html: "<p>Copyright Example Health. Site by Ed Fox, web coordinator, efox@example.edu.</p>",
    gives: [],
  },
  {
    what: "Locations Elm Street Family Medicine 12 Elm Street Phone: (207) 555-01",
    html: "<h1>Locations</h1><h2>Elm Street Family Medicine</h2><p>12 Elm Street<br>Phone: (207) 555-0150<br>Fax: (207) 555-0151<br>elmstreet@example.org</p><p>Office manager: Jodi Crane, 207-555-0153</p>",
    gives: [],
    title: "Locations",
  },
  {
    what: "Residents and Alumni Third-year residents Ivy Kerr, MD ikerr@example.e",
    html: "<h1>Residents and Alumni</h1><h2>Third-year residents</h2><p>Ivy Kerr, MD<br>ikerr@example.edu</p><h2>Second-year residents</h2><p>Jon Lamb, DO<br>jlamb@example.edu</p>",
    gives: [],
    title: "Our Residents",
  },
  {
    what: "Research Principal investigator: Ben Cole, MD, PhD, bcole@example.edu.",
    html: "<h1>Research</h1><p>Principal investigator: Ben Cole, MD, PhD, bcole@example.edu. Laboratory manager: Flo Gant, 502-555-0166.</p>",
    gives: [],
    title: "Research",
  },
  {
    what: "Match Day We welcome our new interns: Ivy Kerr (Corvane University), J",
    html: "<h1>Match Day</h1><p>We welcome our new interns: Ivy Kerr (Corvane University), Jon Lamb (Port Osprey) and Kay Moss (Tamarack).</p><p>Contact: Liz Orr, public relations manager, 502-555-0109, lorr@example.org</p>",
    gives: [],
    title: "Match Day News",
  },
  {
    what: "To refer a patient, call our access center at 800-555-0177 or e-mail a",
    html: "<p>To refer a patient, call our access center at 800-555-0177 or e-mail access@example.org.</p>",
    gives: [],
  },
  {
    what: "Apply through ERAS. Questions on ERAS? Contact ERAS at 202-555-0164 or",
    html: "<p>Apply through ERAS. Questions on ERAS? Contact ERAS at 202-555-0164 or erashelp@example.org.</p>",
    gives: [],
  },
  {
    what: "J-1 physicians are sponsored by ECFMG (215-555-0190, evsp@example.org)",
    html: "<p>J-1 physicians are sponsored by ECFMG (215-555-0190, evsp@example.org).</p>",
    gives: [],
  },
  {
    what: "For a copy of your diploma contact your medical school's registrar, e.",
    html: "<p>For a copy of your diploma contact your medical school's registrar, e.g. registrar@example.edu.</p>",
    gives: [],
  },
  {
    what: "Report duty-hour concerns to the ACGME, 312-555-0150, or to the anonym",
    html: "<p>Report duty-hour concerns to the ACGME, 312-555-0150, or to the anonymous hotline, 800-555-0133.</p>",
    gives: [],
  },
  {
    what: "Rotations take place at Mercy Hospital (502-555-0100), St. Osric Clini",
    html: "<p>Rotations take place at Mercy Hospital (502-555-0100), St. Osric Clinic (502-555-0111) and the VA (502-555-0122).</p>",
    gives: [],
  },
  {
    what: "Parking and maps Security: 502-555-0199. Visitor desk: 502-555-0198. F",
    html: "<h2>Parking and maps</h2><p>Security: 502-555-0199. Visitor desk: 502-555-0198. For directions call 502-555-0197.</p>",
    gives: [],
  },
  {
    what: "Follow us on Instagram @example_im and on X @exampleIM.",
    html: "<p>Follow us on Instagram @example_im and on X @exampleIM.</p>",
    gives: [],
  },
  {
    what: "Salary questions: payroll@example.org; insurance: benefits@example.org",
    html: "<p>Salary questions: payroll@example.org; insurance: benefits@example.org, 502-555-0155.</p>",
    gives: [],
  },
  {
    what: "“Best decision ever.” — Kay Moss, MD, class of 2021, now Program Direc",
    html: "<blockquote>“Best decision ever.” — Kay Moss, MD, class of 2021, now Program Director at Corvane</blockquote>",
    gives: [],
  },
  {
    what: "The residency was founded in 1986 by Walter Grissom, MD, who was its f",
    html: "<p>The residency was founded in 1986 by Walter Grissom, MD, who was its first program director.</p>",
    gives: [],
  },
  {
    what: "Jane Roe, MD, completed her residency at Mercy, where she was chief re",
    html: "<p>Jane Roe, MD, completed her residency at Mercy, where she was chief resident, and a fellowship at Lake.</p>",
    gives: [],
  },
  {
    what: "Our sister programs Family Medicine: Joy Dirk, coordinator, jdirk@exam",
    html: "<h2>Our sister programs</h2><ul><li>Family Medicine: Joy Dirk, coordinator, jdirk@example.edu</li><li>Surgery: Al Page, coordinator, apage@example.edu</li></ul>",
    gives: [],
  },
  {
    what: "Simulation center: Mo Farrell, simulation coordinator, mfarrell@exampl",
    html: "<p>Simulation center: Mo Farrell, simulation coordinator, mfarrell@example.edu. Wellness: Tess Aldous, wellness director.</p>",
    gives: [],
  },
  {
    what: "Our program coordinator schedules interviews; our program director rea",
    html: "<p>Our program coordinator schedules interviews; our program director reads all files. We do not answer status calls.</p>",
    gives: [],
  },
  {
    what: "Send thank-you notes to nobody. Send invoices to Accounts Payable, ap@",
    html: "<p>Send thank-you notes to nobody. Send invoices to Accounts Payable, ap@example.org.</p>",
    gives: [],
  },
];
