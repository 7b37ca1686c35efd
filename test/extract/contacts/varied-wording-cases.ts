import type { ContactCase } from "./reading.js";

/** People in many kinds of sentences, written before the reader had seen them. */
export const variedWordingCases: readonly ContactCase[] = [
  {
    what: "Questions? Please reach out to our Residency Program Coordinator, Meli",
    html: '<p>Questions? Please reach out to our Residency Program Coordinator, <a href="mailto:mgray@example.edu">Melissa Gray</a>.</p>',
    gives: ["coordinator | Melissa Gray | mgray@example.edu | -"],
  },
  {
    what: "Questions about the residency can be sent to our office .",
    html: '<p>Questions about the residency can be sent to <a href="mailto:fmresidency@example.edu">our office</a>.</p>',
    gives: ["office | - | fmresidency@example.edu | -"],
  },
  {
    what: "Please e-mail Hannah Brooks with any questions.",
    html: '<p>Please e-mail <a href="mailto:hbrooks@example.edu">Hannah Brooks</a> with any questions.</p>',
    gives: ["other | Hannah Brooks | hbrooks@example.edu | -"],
  },
  {
    what: "Program Contact: Will Ford, 502-555-0101",
    html: "<p>Program Contact: Will Ford, 502-555-0101</p>",
    gives: ["other | Will Ford | - | +15025550101"],
  },
  {
    what: "Dr. Jane Roe serves as Program Director and Dr. Al Kemp is the Associa",
    html: "<p>Dr. Jane Roe serves as Program Director and Dr. Al Kemp is the Associate Program Director. The coordinators are Pat Lowe (plowe@example.edu) and Lou Dent (ldent@example.edu).</p>",
    gives: [
      "director | Jane Roe | - | -",
      "associate_director | Al Kemp | - | -",
      "coordinator | Pat Lowe | plowe@example.edu | -",
      "coordinator | Lou Dent | ldent@example.edu | -",
    ],
  },
  {
    what: "Applications are reviewed by the Program Director, Jane Roe, MD, and b",
    html: "<p>Applications are reviewed by the Program Director, Jane Roe, MD, and by members of the faculty.</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Letters should be addressed to Dr. Jane Roe, Program Director, Departm",
    html: "<p>Letters should be addressed to Dr. Jane Roe, Program Director, Department of Surgery, 100 Elm Street, Louisville, KY 40299.</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Program Director: Jane Roe, MD Email: jroe@example.edu Program Coordin",
    html: "<p>Program Director: Jane Roe, MD Email: jroe@example.edu Program Coordinator: Lia Fong Email: lfong@example.edu Phone: (502) 555-0101</p>",
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator | Lia Fong | lfong@example.edu | +15025550101"],
  },
  {
    what: "Lia Fong, Program Coordinator Phone: (502) 555-0101 Fax: (502) 555-010",
    html: "<p>Lia Fong, Program Coordinator Phone: (502) 555-0101 Fax: (502) 555-0102 Email: lfong@example.edu</p>",
    gives: ["coordinator | Lia Fong | lfong@example.edu | +15025550101"],
  },
  {
    what: "Contact our residency coordinator at rescoord@example.edu or 502-555-0",
    html: '<p>Contact our residency coordinator at <a href="mailto:rescoord@example.edu">rescoord@example.edu</a> or 502-555-0101.</p>',
    gives: ["coordinator | - | rescoord@example.edu | +15025550101"],
  },
  {
    what: "Thank you for your interest. Should you have any questions, feel free ",
    html: "<p>Thank you for your interest. Should you have any questions, feel free to call Ms. Ida Crane in the residency office at 502-555-0101.</p>",
    gives: ["other | Ida Crane | - | +15025550101"],
  },
  {
    what: "Departmental Chairman: Leo Ash, M.D. Program Director: Kurt Till, M.D.",
    html: "<p>Departmental Chairman: Leo Ash, M.D.</p><p>Program Director: Kurt Till, M.D.</p><p>Residency Secretary: Ann Poe (502-555-0101)</p>",
    gives: ["chair | Leo Ash | - | -", "director | Kurt Till | - | -", "coordinator | Ann Poe | - | +15025550101"],
  },
  {
    what: "Students interested in observerships should email observers@example.ed",
    html: "<p>Students interested in observerships should email observers@example.edu.</p>",
    gives: ["office | - | observers@example.edu | -"],
  },
  {
    what: "Email lroe@example.edu to schedule a virtual meet and greet with our r",
    html: "<p>Email lroe@example.edu to schedule a virtual meet and greet with our residents.</p>",
    gives: ["office | - | lroe@example.edu | -"],
  },
  {
    what: "Vice Chair of Education and Residency Program Director: Jane Roe, MD",
    html: "<p>Vice Chair of Education and Residency Program Director: Jane Roe, MD</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Jane Roe, MD, Chair and Program Director",
    html: "<p>Jane Roe, MD, Chair and Program Director</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Academic Affairs Coordinator – Dina Frey – dfrey@example.edu",
    html: "<p>Academic Affairs Coordinator – Dina Frey – dfrey@example.edu</p>",
    gives: ["coordinator | Dina Frey | dfrey@example.edu | -"],
  },
  {
    what: "Send the visiting student form to the Student Clerkship Office, clerks",
    html: "<p>Send the visiting student form to the Student Clerkship Office, clerkship@example.edu, (502) 555-0133.</p>",
    gives: ["office | - | clerkship@example.edu | +15025550133"],
  },
  {
    what: '"The people here made me who I am," says Amy Poll, MD, chief resident.',
    html: '<p>"The people here made me who I am," says Amy Poll, MD, chief resident. Contact our program coordinator, Will Ford, to visit.</p>',
    gives: ["coordinator | Will Ford | - | -"],
  },
  {
    what: "Will Ford has been our program coordinator since 2011. Phone: 502-555-",
    html: "<p>Will Ford has been our program coordinator since 2011. Phone: 502-555-0101.</p>",
    gives: ["coordinator | Will Ford | - | +15025550101"],
  },
  {
    what: "After fifteen years as program director, Dr. Al Kemp has retired. Dr. ",
    html: "<p>After fifteen years as program director, Dr. Al Kemp has retired. Dr. Jane Roe is the new program director.</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Under the direction of program director Jane Roe, MD, the residency ha",
    html: "<p>Under the direction of program director Jane Roe, MD, the residency has grown to 30 residents.</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "To arrange an observership please call Mrs. Fay Dell, Medical Staff Co",
    html: "<p>To arrange an observership please call Mrs. Fay Dell, Medical Staff Coordinator, at 502-555-0101.</p>",
    gives: ["other | Fay Dell | - | +15025550101"],
  },
  {
    what: "Please do not call the office. E-mail our coordinator, Lena Hoff, at l",
    html: "<p>Please do not call the office. E-mail our coordinator, Lena Hoff, at lhoff@example.edu instead.</p>",
    gives: ["coordinator* | Lena Hoff | lhoff@example.edu | -"],
  },
  {
    what: "Mail: Residency Coordinator, Department of Pathology, 100 Elm Street, ",
    html: "<p>Mail: Residency Coordinator, Department of Pathology, 100 Elm Street, Louisville, KY 40202. Phone 502-555-0101; fax 502-555-0102; e-mail pathres@example.edu</p>",
    gives: ["coordinator | - | pathres@example.edu | +15025550101"],
  },
  {
    what: "Jane Roe, MD Program Director Ed Fox Program Coordinator 502-555-0101",
    html: "<p>Jane Roe, MD</p><p>Program Director</p><p>Ed Fox</p><p>Program Coordinator</p><p>502-555-0101</p>",
    gives: ["director | Jane Roe | - | -", "coordinator | Ed Fox | - | +15025550101"],
  },
  {
    what: "Jane Roe, MD, Program Director, jroe@example.edu; Al Kemp, MD, Associa",
    html: "<p>Jane Roe, MD, Program Director, jroe@example.edu; Al Kemp, MD, Associate Program Director, akemp@example.edu; Ed Fox, Coordinator, efox@example.edu</p>",
    gives: [
      "director | Jane Roe | jroe@example.edu | -",
      "associate_director | Al Kemp | akemp@example.edu | -",
      "coordinator | Ed Fox | efox@example.edu | -",
    ],
  },
  {
    what: "Program Director: Jane Roe, MD, Associate Program Director: Al Kemp, M",
    html: "<p>Program Director: Jane Roe, MD, Associate Program Director: Al Kemp, MD, Coordinator: Ed Fox</p>",
    gives: ["director | Jane Roe | - | -", "associate_director | Al Kemp | - | -", "coordinator | Ed Fox | - | -"],
  },
  {
    what: "Any further questions? The person to ask is our program administrator ",
    html: "<p>Any further questions? The person to ask is our program administrator Eve Lund: elund@example.edu, 502-555-0101 (mornings).</p>",
    gives: ["coordinator | Eve Lund | elund@example.edu | +15025550101"],
  },
  {
    what: "You can reach the residency office from 8 to 4 at 502-555-0101. The Pr",
    html: "<p>You can reach the residency office from 8 to 4 at 502-555-0101. The Program Coordinator, Eve Lund, answers e-mails (elund@example.edu) within two days.</p>",
    gives: ["office | - | - | +15025550101", "coordinator | Eve Lund | elund@example.edu | -"],
  },
  {
    what: "Medical students should contact the clerkship coordinator, Pam Orr, at",
    html: "<p>Medical students should contact the clerkship coordinator, Pam Orr, at porr@example.edu, residency applicants Eve Lund, the residency coordinator, at elund@example.edu.</p>",
    gives: ["other | Pam Orr | porr@example.edu | -", "coordinator | Eve Lund | elund@example.edu | -"],
  },
  {
    what: "Program Coordinator: vacant. Until then please write to gme@example.ed",
    html: "<p>Program Coordinator: vacant. Until then please write to gme@example.edu.</p>",
    gives: ["office | - | gme@example.edu | -"],
  },
  {
    what: "Email: Dr. Roe (program director) or Eve (coordinator).",
    html: '<p>Email: <a href="mailto:jroe@example.edu">Dr. Roe</a> (program director) or <a href="mailto:elund@example.edu">Eve</a> (coordinator).</p>',
    gives: ["director | Roe | jroe@example.edu | -"],
  },
  {
    what: "Tel.: +1 (502) 555-0101, Fax: +1 (502) 555-0102, Ed Fox, Program Coord",
    html: "<p>Tel.: +1 (502) 555-0101, Fax: +1 (502) 555-0102, Ed Fox, Program Coordinator</p>",
    gives: ["coordinator | Ed Fox | - | +15025550101"],
  },
  {
    what: "Ed Fox (Program Coordinator): office 502/555-0101, mobile 502/555-0103",
    html: "<p>Ed Fox (Program Coordinator): office 502/555-0101, mobile 502/555-0103</p>",
    gives: ["coordinator | Ed Fox | - | +15025550101"],
  },
  {
    what: "Questions regarding visiting rotations: Una Day, Student Programs Coor",
    html: "<p>Questions regarding visiting rotations: Una Day, Student Programs Coordinator, uday@example.edu</p>",
    gives: ["other | Una Day | uday@example.edu | -"],
  },
  {
    what: "For scheduling an interview contact the recruitment coordinator, Una D",
    html: "<p>For scheduling an interview contact the recruitment coordinator, Una Day (uday@example.edu).</p>",
    gives: ["coordinator | Una Day | uday@example.edu | -"],
  },
  {
    what: "Institutional Coordinator: Una Day, 502-555-0101",
    html: "<p>Institutional Coordinator: Una Day, 502-555-0101</p>",
    gives: ["other | Una Day | - | +15025550101"],
  },
  {
    what: "E-mail is the fastest way to reach our coordinator, Ed Fox: efox@examp",
    html: "<p>E-mail is the fastest way to reach our coordinator, Ed Fox: efox@example.edu. Phone 502-555-0101.</p>",
    gives: ["coordinator* | Ed Fox | efox@example.edu | +15025550101"],
  },
  {
    what: "Please no phone calls. Questions: surgres@example.edu",
    html: '<p>Please no phone calls.</p><p>Questions: <a href="mailto:surgres@example.edu">surgres@example.edu</a></p>',
    gives: ["office* | - | surgres@example.edu | -"],
  },
  {
    what: "All questions about visas go to Mei Tan in the GME office, mtan@exampl",
    html: "<p>All questions about visas go to Mei Tan in the GME office, mtan@example.edu or 502-555-0107.</p>",
    gives: ["other | Mei Tan | mtan@example.edu | +15025550107"],
  },
  {
    what: "Program Coordinator: Mrs. Ed Fox-O Hara Tel fono: 787-555-0101",
    html: "<p>Program Coordinator: Mrs. Ed&nbsp;Fox-O&#8217;Hara</p><p>Tel&eacute;fono: 787-555-0101</p>",
    gives: ["coordinator | Ed Fox-O’Hara | - | +17875550101"],
  },
  {
    what: "Jane Roe, M.D., F.A.C.P. / Program Director / jroe@example.edu Ed Fox ",
    html: "<p>Jane Roe, M.D., F.A.C.P. / Program Director / jroe@example.edu</p><p>Ed Fox / Coordinator / efox@example.edu</p>",
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator | Ed Fox | efox@example.edu | -"],
  },
  {
    what: "The department chair, Ann Poe, MD, and the program director, Jane Roe,",
    html: "<p>The department chair, Ann Poe, MD, and the program director, Jane Roe, MD, welcome you.</p>",
    gives: ["chair | Ann Poe | - | -", "director | Jane Roe | - | -"],
  },
  {
    what: "Letters of recommendation must be addressed to the Program Director, J",
    html: "<p>Letters of recommendation must be addressed to the Program Director, Jane Roe, MD. Send nothing by e-mail.</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "If your flight is late, call the on-call chief at 502-555-0139 or text",
    html: "<p>If your flight is late, call the on-call chief at 502-555-0139 or text Ed Fox, program coordinator, at 502-555-0101.</p>",
    gives: ["coordinator | Ed Fox | - | +15025550101"],
  },
  {
    what: '"Residents here feel at home," says Jane Roe, MD, program director.',
    html: '<p>"Residents here feel at home," says Jane Roe, MD, program director.</p>',
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "For questions on the research track: Dr. Sol Vega, svega@example.edu.",
    html: "<p>For questions on the research track: Dr. Sol Vega, svega@example.edu.</p>",
    gives: ["other | Sol Vega | svega@example.edu | -"],
  },
  {
    what: "Our Residency Program Coordinator: Ed Fox – Phone 502-555-0101 – Pager",
    html: "<p>Our Residency Program Coordinator: Ed Fox – Phone 502-555-0101 – Pager 502-555-0104</p>",
    gives: ["coordinator | Ed Fox | - | +15025550101"],
  },
  {
    what: "Coordinator Ed Fox (502-555-0101, efox@example.edu) and Assistant Coor",
    html: "<p>Coordinator Ed Fox (502-555-0101, efox@example.edu) and Assistant Coordinator Gia Holt (502-555-0102, gholt@example.edu) run our office.</p>",
    gives: [
      "coordinator | Ed Fox | efox@example.edu | +15025550101",
      "coordinator | Gia Holt | gholt@example.edu | +15025550102",
    ],
  },
  {
    what: "Residency office: Room 4-100, open 8–4. Staff: Ed Fox and Gia Holt, Re",
    html: "<p>Residency office: Room 4-100, open 8–4. Staff: Ed Fox and Gia Holt, Residency Coordinators, 502-555-0101.</p>",
    gives: ["coordinator | Ed Fox | - | +15025550101", "coordinator | Gia Holt | - | +15025550101"],
  },
  {
    what: "Email Ed Fox, our coordinator, or Dr. Jane Roe, program director, at i",
    html: "<p>Email Ed Fox, our coordinator, or Dr. Jane Roe, program director, at imres@example.edu with any questions.</p>",
    gives: ["coordinator | Ed Fox | imres@example.edu | -", "director | Jane Roe | imres@example.edu | -"],
  },
  {
    what: "Interim Chair: Ann Poe, MD. Program Director: Jane Roe, MD. Coordinato",
    html: "<p>Interim Chair: Ann Poe, MD. Program Director: Jane Roe, MD. Coordinator: Ed Fox.</p>",
    gives: ["chair | Ann Poe | - | -", "director | Jane Roe | - | -", "coordinator | Ed Fox | - | -"],
  },
  {
    what: "Sub-internship applicants write to the student coordinator, Una Day, a",
    html: "<p>Sub-internship applicants write to the student coordinator, Una Day, at uday@example.edu; residency applicants to Ed Fox, residency coordinator, at efox@example.edu.</p>",
    gives: ["other | Una Day | uday@example.edu | -", "coordinator | Ed Fox | efox@example.edu | -"],
  },
  {
    what: "Contact the Residency Office: residency@example.edu / 502-555-0101 / f",
    html: "<p>Contact the Residency Office: residency@example.edu / 502-555-0101 / fax 502-555-0102</p>",
    gives: ["office | - | residency@example.edu | +15025550101"],
  },
];
