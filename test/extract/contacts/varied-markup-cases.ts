import type { ContactCase } from "./reading.js";

/** People in many kinds of markup, written before the reader had seen them. */
export const variedMarkupCases: readonly ContactCase[] = [
  {
    what: "Pediatrics Residency Program Coordinator Sarah Beth Conley Office: 270",
    html: '<h1>Pediatrics Residency</h1><div class="contact-info"><h3>Program Coordinator</h3><div>Sarah Beth Conley</div><div>Office: 270-555-0111</div><div>Cell: 270-555-0112</div><div>sarah.conley@example.org</div></div>',
    gives: ["coordinator | Sarah Beth Conley | sarah.conley@example.org | +12705550111"],
  },
  {
    what: "For more information, contact: Residency Program Office University of ",
    html: '<p>For more information, contact:</p><p>Residency Program Office<br>University of Example<br>PO Box 100<br>Tel: 270-555-0111<br>Email: <a href="mailto:peds-res@example.edu">peds-res@example.edu</a></p>',
    gives: ["office | - | peds-res@example.edu | +12705550111"],
  },
  {
    what: "Program Director : Ngozi Eze, MD, MPH ( neze@example.edu ) Associate P",
    html: '<ul><li><strong>Program Director</strong>: Ngozi Eze, MD, MPH (<a href="mailto:neze@example.edu">neze@example.edu</a>)</li><li><strong>Associate Program Directors</strong>: Ola Berg, MD (<a href="mailto:oberg@example.edu">oberg@example.edu</a>) and Tim Rusk, DO (<a href="mailto:trusk@example.edu">trusk@example.edu</a>)</li><li><strong>Chief Residents</strong>: Amy Poll, MD and Raj Sen, MD (<a href="mailto:chiefs@example.edu">chiefs@example.edu</a>)</li></ul>',
    gives: [
      "director | Ngozi Eze | neze@example.edu | -",
      "associate_director | Ola Berg | oberg@example.edu | -",
      "associate_director | Tim Rusk | trusk@example.edu | -",
    ],
  },
  {
    what: "Meet our leadership Ann Lee, MD Residency Program Director Assistant P",
    html: '<h2>Meet our leadership</h2><div class="row"><div class="col-4"><img alt="Ann Lee"><h4><a href="/ann-lee">Ann Lee, MD</a></h4><p>Residency Program Director<br>Assistant Professor</p></div><div class="col-4"><img alt=""><h4><a href="/r">Ravi Patel, MD, FACP</a></h4><p>Associate Residency Program Director<br>Director of Quality Improvement</p></div><div class="col-4"><h4>Sue Kemp</h4><p>Residency Administrator</p></div></div>',
    gives: ["director | Ann Lee | - | -", "associate_director | Ravi Patel | - | -", "coordinator | Sue Kemp | - | -"],
  },
  {
    what: "Sincerely, Jane Roe, MD Program Director, Family Medicine Residency Ex",
    html: "<p>Sincerely,</p><p>Jane Roe, MD<br>Program Director, Family Medicine Residency<br>Example Health</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Welcome from the Program Director Welcome to our program, and thank yo",
    html: "<h2>Welcome from the Program Director</h2><p>Welcome to our program, and thank you for your interest in training here with us in the valley.</p><p>Jane Roe, MD</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Jane Roe, MD Program Director jroe@example.edu Will Ford Program Coord",
    html: "<table><tr><td><strong>Jane Roe, MD</strong><br>Program Director<br>jroe@example.edu</td><td><strong>Will Ford</strong><br>Program Coordinator<br>wford@example.edu<br>(502) 555-0101</td></tr></table>",
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator | Will Ford | wford@example.edu | +15025550101"],
  },
  {
    what: "Role Contact Program Director Jane Roe, MD jroe@example.edu Program Co",
    html: "<table><tr><th>Role</th><th>Contact</th></tr><tr><td>Program Director</td><td>Jane Roe, MD<br>jroe@example.edu</td></tr><tr><td>Program Coordinator</td><td>Will Ford<br>wford@example.edu<br>(502) 555-0101</td></tr><tr><td>Fellowship Coordinator</td><td>Max Hill<br>mhill@example.edu</td></tr></table>",
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator | Will Ford | wford@example.edu | +15025550101"],
  },
  {
    what: "Contact Information Will Ford 502-555-0101 wford@example.edu",
    html: "<h3>Contact Information</h3><p>Will Ford<br>502-555-0101<br>wford@example.edu</p>",
    gives: ["other | Will Ford | wford@example.edu | +15025550101"],
  },
  {
    what: "Coordinator Dee Ann Wright Phone 502-555-0101 Fax 502-555-0102 Email d",
    html: '<div class="field"><div class="label">Coordinator</div><div>Dee Ann Wright</div></div><div class="field"><div class="label">Phone</div><div>502-555-0101</div></div><div class="field"><div class="label">Fax</div><div>502-555-0102</div></div><div class="field"><div class="label">Email</div><div>dwright@example.edu</div></div>',
    gives: ["coordinator | Dee Ann Wright | dwright@example.edu | +15025550101"],
  },
  {
    what: "Jane Roe, M.D. Program Director Email: jroe@example.edu Kim Nguyen-Smi",
    html: "<h3>Jane Roe, M.D.</h3><h4>Program Director</h4><p>Email: jroe@example.edu</p><h3>Kim Nguyen-Smith, B.S., C-TAGME</h3><h4>Program Coordinator</h4><p>Phone: 502.555.0101 | Fax: 502.555.0102</p>",
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator | Kim Nguyen-Smith | - | +15025550101"],
  },
  {
    what: "Residency Coordinators: PGY-1: Tina Marsh, tmarsh@example.edu PGY-2 an",
    html: "<p><em>Residency Coordinators:</em></p><ul><li>PGY-1: Tina Marsh, tmarsh@example.edu</li><li>PGY-2 and 3: Joe Diaz, jdiaz@example.edu</li></ul>",
    gives: ["coordinator | Tina Marsh | tmarsh@example.edu | -", "coordinator | Joe Diaz | jdiaz@example.edu | -"],
  },
  {
    what: "GME Office: (502) 555-0120 Designated Institutional Official: Helen Ma",
    html: "<p>GME Office: (502) 555-0120<br>Designated Institutional Official: Helen Marks, MD<br>Director of Graduate Medical Education: Ed Barr, ebarr@example.edu</p>",
    gives: ["office | - | - | +15025550120", "other | Helen Marks | - | -", "other | Ed Barr | ebarr@example.edu | -"],
  },
  {
    what: "Our Faculty Jane Roe, MD Program Director Medical School: State Univer",
    html: '<h2>Our Faculty</h2><div class="card"><h3>Jane Roe, MD</h3><p>Program Director</p><p>Medical School: State University</p><p>Residency: Mercy Hospital</p></div><div class="card"><h3>Tim Rusk, DO</h3><p>Core Faculty</p><p>Fellowship: Geriatrics, Lake Hospital</p></div>',
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Residency Coordinator Ms. Gloria St. James gstjames@example.edu",
    html: "<p>Residency Coordinator<br>Ms. Gloria St. James<br>gstjames@example.edu</p>",
    gives: ["coordinator | Gloria St. James | gstjames@example.edu | -"],
  },
  {
    what: "Contact Us Phone: 502-555-0101 Fax: 502-555-0102 Email: emres@example.",
    html: '<h2>Contact Us</h2><p>Phone: 502-555-0101<br>Fax: 502-555-0102<br>Email: <a href="mailto:emres@example.edu">emres@example.edu</a></p><p>Address: 100 Elm Street</p>',
    gives: ["office | - | emres@example.edu | +15025550101"],
  },
  {
    what: "Residency Program Manager Tess O'Hara-Lund, MSHA T 502-555-0101 E toha",
    html: "<p>Residency Program Manager<br>Tess O'Hara-Lund, MSHA<br>T 502-555-0101<br>E tohara@example.edu</p>",
    gives: ["coordinator | Tess O'Hara-Lund | tohara@example.edu | +15025550101"],
  },
  {
    what: "Program Director Jane Roe, MD Program Coordinator Will Ford Resident C",
    html: "<div><p>Program Director</p><p>Jane Roe, MD</p></div><div><p>Program Coordinator</p><p>Will Ford</p></div><div><p>Resident Clinic</p><p>502-555-0180</p></div>",
    gives: ["director | Jane Roe | - | -", "coordinator | Will Ford | - | -"],
  },
  {
    what: "Coordinadora del programa Luz Marina Rivera Residency Coordinator 787-",
    html: "<h3>Coordinadora del programa</h3><p>Luz Marina Rivera<br>Residency Coordinator<br>787-555-0101</p>",
    gives: ["coordinator | Luz Marina Rivera | - | +17875550101"],
  },
  {
    what: "ANNA KOWALSKI , Residency Coordinator , Office 4-110, Ext. 4511, (502)",
    html: "<p><b>ANNA KOWALSKI</b>, <i>Residency Coordinator</i>, Office 4-110, Ext. 4511, (502) 555-0101 x 4511, akowalski@example.edu</p>",
    gives: ["coordinator | Anna Kowalski | akowalski@example.edu | +15025550101"],
  },
  {
    what: "Residency Staff Kim Duarte , Residency Program Coordinator kduarte@exa",
    html: '<h2>Residency Staff</h2><p><strong>Kim Duarte</strong>, <em>Residency Program Coordinator</em><br><a href="mailto:kduarte@example.edu">kduarte@example.edu</a> | 859-555-0101</p><p><strong>Ron Hale</strong>, <em>Administrative Assistant</em><br><a href="mailto:rhale@example.edu">rhale@example.edu</a> | 859-555-0102</p>',
    gives: [
      "coordinator | Kim Duarte | kduarte@example.edu | +18595550101",
      "coordinator | Ron Hale | rhale@example.edu | +18595550102",
    ],
  },
  {
    what: "Olga Petrova, M.D., Ph.D. Professor and Chair Sam Ode, M.D. Assistant ",
    html: '<div class="views-row"><div class="views-field-title"><a href="/x">Olga Petrova, M.D., Ph.D.</a></div><div class="views-field-field-title">Professor and Chair</div></div><div class="views-row"><div class="views-field-title"><a href="/y">Sam Ode, M.D.</a></div><div class="views-field-field-title">Assistant Professor, Associate Program Director</div></div>',
    gives: ["chair | Olga Petrova | - | -", "associate_director | Sam Ode | - | -"],
  },
  {
    what: "Program Director Jane Roe, MD Program Coordinator Ed Fox Phone 502-555",
    html: "<table><tbody><tr><th>Program Director</th><td>Jane Roe, MD</td></tr><tr><th>Program Coordinator</th><td>Ed Fox</td></tr><tr><th>Phone</th><td>502-555-0101</td></tr><tr><th>Fax</th><td>502-555-0102</td></tr><tr><th>Email</th><td>efox@example.edu</td></tr></tbody></table>",
    gives: ["director | Jane Roe | - | -", "coordinator | Ed Fox | efox@example.edu | +15025550101"],
  },
  {
    what: "Program director Jane Roe, MD Contact Ed Fox, program coordinator Tele",
    html: "<dl><dt>Program director</dt><dd>Jane Roe, MD</dd><dt>Contact</dt><dd>Ed Fox, program coordinator</dd><dt>Telephone</dt><dd>502-555-0101</dd><dt>E-mail</dt><dd>efox@example.edu</dd></dl>",
    gives: ["director | Jane Roe | - | -", "coordinator | Ed Fox | efox@example.edu | +15025550101"],
  },
  {
    what: "Program Director Jane Roe, MD jroe@example.edu Program Coordinator Ed ",
    html: "<ul><li>Program Director</li><li>Jane Roe, MD</li><li>jroe@example.edu</li><li>Program Coordinator</li><li>Ed Fox</li><li>efox@example.edu</li></ul>",
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator | Ed Fox | efox@example.edu | -"],
  },
  {
    what: "Direct your inquiries to Ms. Eve Lund , who coordinates our residency,",
    html: '<p>Direct your inquiries to <strong>Ms. Eve Lund</strong>, who coordinates our residency, at <a href="mailto:elund@example.edu">elund@example.edu</a>.</p>',
    gives: ["coordinator | Eve Lund | elund@example.edu | -"],
  },
  {
    what: "News Dr. Jane Roe, program director, was named teacher of the year. Fo",
    html: "<h2>News</h2><p>Dr. Jane Roe, program director, was named teacher of the year. For press inquiries call Liz Orr at 502-555-0109.</p>",
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Program Coordinator: Eve Lund, elund@example.edu Welcome to the reside",
    html: "<footer><p>Program Coordinator: Eve Lund, elund@example.edu</p></footer><p>Welcome to the residency.</p>",
    gives: ["coordinator | Eve Lund | elund@example.edu | -"],
  },
  {
    what: "Jane Roe, MD Jane Roe is an internist and the director of the residenc",
    html: '<div class="bio"><h2>Jane Roe, MD</h2><p>Jane Roe is an internist and the director of the residency program. She joined in 2012 and has been program director since 2018.</p></div>',
    gives: ["director | Jane Roe | - | -"],
  },
  {
    what: "Program Coordinator Position currently vacant Contact: Gail Ives, GME ",
    html: "<h3>Program Coordinator</h3><p>Position currently vacant</p><p>Contact: Gail Ives, GME Manager, gives@example.edu</p>",
    gives: ["coordinator | Gail Ives | gives@example.edu | -"],
  },
  {
    what: "Department Chair Program Director Coordinator Internal Medicine Ann Po",
    html: "<table><tr><th>Department</th><th>Chair</th><th>Program Director</th><th>Coordinator</th></tr><tr><td>Internal Medicine</td><td>Ann Poe, MD</td><td>Jane Roe, MD</td><td>Ed Fox<br>efox@example.edu</td></tr></table>",
    gives: ["chair | Ann Poe | - | -", "director | Jane Roe | - | -", "coordinator | Ed Fox | efox@example.edu | -"],
  },
  {
    what: "Contacts Jane Roe, MD Program Director jroe@example.edu Ed Fox Program",
    html: "<h2>Contacts</h2><p>Jane Roe, MD<br>Program Director<br>jroe@example.edu</p><p>Ed Fox<br>Program Coordinator<br>efox@example.edu<br>The preferred method of contact is e-mail.</p>",
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator* | Ed Fox | efox@example.edu | -"],
  },
  {
    what: "Dr Jane Roe Residency Director Mr Ed Fox Residency Administrator",
    html: "<p>Dr Jane Roe<br>Residency Director</p><p>Mr Ed Fox<br>Residency Administrator</p>",
    gives: ["director | Jane Roe | - | -", "coordinator | Ed Fox | - | -"],
  },
  {
    what: "Wei-Ling Zhao, MD PhD Program Director and Vice Chair of Education Bjö",
    html: "<h3>Wei-Ling Zhao, MD PhD</h3><p>Program Director and Vice Chair of Education</p><h3>Björn Ångström, MD</h3><p>Associate Program Director for Research</p><h3>Siobhán Ní Bhriain</h3><p>Senior Residency Program Coordinator</p>",
    gives: [
      "director | Wei-Ling Zhao | - | -",
      "associate_director | Björn Ångström | - | -",
      "coordinator | Siobhán Ní Bhriain | - | -",
    ],
  },
  {
    what: "Jane Roe, MD Program Director Work 502-555-0101 jroe@example.edu Ed Fo",
    html: '<div class="vcard"><span class="fn">Jane Roe, MD</span><br><span class="title">Program Director</span><br><span class="tel"><span class="type">Work</span> <span class="value">502-555-0101</span></span><br><a class="email" href="mailto:jroe@example.edu">jroe@example.edu</a></div><div class="vcard"><span class="fn">Ed Fox</span><br><span class="title">Program Coordinator</span><br><span class="tel"><span class="type">Work</span> <span class="value">502-555-0102</span></span><span class="tel"><span class="type">Fax</span> <span class="value">502-555-0103</span></span></div>',
    gives: ["director | Jane Roe | jroe@example.edu | +15025550101", "coordinator | Ed Fox | - | +15025550102"],
  },
  {
    what: "Ed Fox Residency Coordinator 502-555-0101 | efox@example.edu",
    html: '<table><tr><td rowspan="3"><img src="a.jpg" alt="Photo"></td><td><b>Ed Fox</b></td></tr><tr><td>Residency Coordinator</td></tr><tr><td>502-555-0101 | efox@example.edu</td></tr></table>',
    gives: ["coordinator | Ed Fox | efox@example.edu | +15025550101"],
  },
  {
    what: "Who we are Program Director Jane Roe, MD, FACS Associate Program Direc",
    html: "<h2>Who we are</h2><p><b>Program Director</b></p><p>Jane Roe, MD, FACS</p><p><b>Associate Program Directors</b></p><p>Al Kemp, MD</p><p>Bea Lind, DO</p><p><b>Program Coordinators</b></p><p>Ed Fox (PGY-1 and PGY-2)<br>efox@example.edu</p><p>Gia Holt (PGY-3)<br>gholt@example.edu</p>",
    gives: [
      "director | Jane Roe | - | -",
      "associate_director | Al Kemp | - | -",
      "associate_director | Bea Lind | - | -",
      "coordinator | Ed Fox | efox@example.edu | -",
      "coordinator | Gia Holt | gholt@example.edu | -",
    ],
  },
  {
    what: "Faculty Directory Name Title Email Ann Poe, MD Professor and Chair apo",
    html: "<h1>Faculty Directory</h1><table><tr><th>Name</th><th>Title</th><th>Email</th></tr><tr><td>Ann Poe, MD</td><td>Professor and Chair</td><td>apoe@example.edu</td></tr><tr><td>Ben Cole, MD</td><td>Associate Professor</td><td>bcole@example.edu</td></tr><tr><td>Cy Dorn, MD</td><td>Assistant Professor, Residency Program Director</td><td>cdorn@example.edu</td></tr><tr><td>Di Elms, PhD</td><td>Director of Research</td><td>delms@example.edu</td></tr><tr><td>Flo Gant, MD</td><td>Professor Emeritus, Former Chair</td><td>fgant@example.edu</td></tr></table>",
    gives: ["chair | Ann Poe | apoe@example.edu | -", "director | Cy Dorn | cdorn@example.edu | -"],
  },
  {
    what: "How to reach us Internal Medicine Residency Attn: Ed Fox, Coordinator ",
    html: "<h2>How to reach us</h2><p>Internal Medicine Residency<br>Attn: Ed Fox, Coordinator<br>100 Elm Street, Rm 4<br>Louisville, KY 40202</p><p>Voice: 502-555-0101<br>Fax: 502-555-0102</p>",
    gives: ["coordinator | Ed Fox | - | +15025550101"],
  },
  {
    what: "Dear applicants, we are glad that you look at our program and hope to ",
    html: "<p>Dear applicants,</p><p>we are glad that you look at our program and hope to see you in the fall.</p><p>Jane Roe, MD<br>Program Director</p><p>Al Kemp, MD<br>Associate Program Director</p><p>P.S. Our chief residents, Dr. Amy Poll and Dr. Raj Sen, answer questions at chiefs@example.edu.</p>",
    gives: ["director | Jane Roe | - | -", "associate_director | Al Kemp | - | -"],
  },
  {
    what: "Whom can I call? Ed Fox, our coordinator, is at his desk (502-555-0101",
    html: '<div class="accordion"><h3>Whom can I call?</h3><div><p>Ed Fox, our coordinator, is at his desk (502-555-0101) from 9 to 3.</p></div><h3>Can I shadow?</h3><div><p>No.</p></div></div>',
    gives: ["coordinator | Ed Fox | - | +15025550101"],
  },
  {
    what: "Chair: Ann Poe, MD Vice Chair, Clinical Affairs: Ben Cole, MD Residenc",
    html: "<ul><li>Chair: Ann Poe, MD</li><li>Vice Chair, Clinical Affairs: Ben Cole, MD</li><li>Residency Program Director: Cy Dorn, MD</li><li>Medical Student Clerkship Director: Di Elms, MD</li><li>Department Administrator: Flo Gant</li></ul>",
    gives: ["chair | Ann Poe | - | -", "director | Cy Dorn | - | -"],
  },
  {
    what: "Contact: Ed Fox Medical Education Department efox@example.edu",
    html: "<p>Contact:<br>Ed Fox<br>Medical Education Department<br>efox@example.edu</p>",
    gives: ["other | Ed Fox | efox@example.edu | -"],
  },
  {
    what: "Ed Fox Manager, Graduate Medical Education Office: 502-555-0101",
    html: "<p>Ed Fox<br>Manager, Graduate Medical Education<br>Office: 502-555-0101</p>",
    gives: ["coordinator | Ed Fox | - | +15025550101"],
  },
  {
    what: "Roe, Jane A., MD Program Director Fox, Ed Program Coordinator efox@exa",
    html: '<div class="profile"><div class="name">Roe, Jane A., MD</div><div class="pos">Program Director</div></div><div class="profile"><div class="name">Fox, Ed</div><div class="pos">Program Coordinator</div><div>efox@example.edu</div></div>',
    gives: ["director | Jane A. Roe | - | -", "coordinator | Ed Fox | efox@example.edu | -"],
  },
  {
    what: "Class of 2027 Ivy Kerr, MD — Hometown: Reno — ikerr@example.edu Jon La",
    html: "<h2>Class of 2027</h2><ul><li>Ivy Kerr, MD — Hometown: Reno — ikerr@example.edu</li><li>Jon Lamb, DO — Hometown: Erie</li></ul><h2>Program Coordinator</h2><p>Ed Fox, efox@example.edu</p>",
    gives: ["coordinator | Ed Fox | efox@example.edu | -"],
  },
  {
    what: "GME Director: Hal Reed, MBA hreed@example.edu GME Specialist: Ivy Sand",
    html: "<p>GME Director: Hal Reed, MBA<br>hreed@example.edu</p><p>GME Specialist: Ivy Sand<br>isand@example.edu</p>",
    gives: ["other | Hal Reed | hreed@example.edu | -", "coordinator | Ivy Sand | isand@example.edu | -"],
  },
  {
    what: "Contact the authors Ben Cole, MD, bcole@example.edu",
    html: "<h2>Contact the authors</h2><p>Ben Cole, MD, bcole@example.edu</p>",
    gives: ["other | Ben Cole | bcole@example.edu | -"],
  },
  {
    what: "Residency Program Office Example Medical Center 100 Elm Street T: 502-",
    html: "<h3>Residency Program Office</h3><p>Example Medical Center<br>100 Elm Street<br>T: 502-555-0101<br>F: 502-555-0102<br>W: www.example.edu</p>",
    gives: ["office | - | - | +15025550101"],
  },
  {
    what: "Contact Department of Surgery Education Office 502-555-0101 surged@exa",
    html: '<aside class="sidebar"><h3>Contact</h3><p>Department of Surgery<br>Education Office<br>502-555-0101<br><a href="mailto:surged@example.edu">surged@example.edu</a></p></aside><p>The residency lasts five years and ends with a year as chief.</p>',
    gives: ["office | - | surged@example.edu | +15025550101"],
  },
  {
    what: "Contact: Ed Fox | Residency Coordinator | 502.555.0101 | Email Ed",
    html: '<div><strong>Contact:</strong> Ed Fox <span>|</span> Residency Coordinator <span>|</span> <a href="tel:5025550101">502.555.0101</a> <span>|</span> <a href="mailto:efox@example.edu">Email Ed</a></div>',
    gives: ["coordinator | Ed Fox | efox@example.edu | +15025550101"],
  },
  {
    what: "Program Director Jane Roe, MD Associate Program Director Al Kemp, MD C",
    html: "<p>Program Director<br>Jane Roe, MD<br><br>Associate Program Director<br>Al Kemp, MD<br><br>Coordinator<br>Ed Fox<br>502-555-0101<br>efox@example.edu</p>",
    gives: [
      "director | Jane Roe | - | -",
      "associate_director | Al Kemp | - | -",
      "coordinator | Ed Fox | efox@example.edu | +15025550101",
    ],
  },
  {
    what: "Jane Roe, MD Program Director Al Kemp, MD Associate Program Director E",
    html: "<p>Jane Roe, MD<br>Program Director<br><br>Al Kemp, MD<br>Associate Program Director<br><br>Ed Fox<br>Coordinator<br>502-555-0101</p>",
    gives: [
      "director | Jane Roe | - | -",
      "associate_director | Al Kemp | - | -",
      "coordinator | Ed Fox | - | +15025550101",
    ],
  },
  {
    what: "Jane Roe, MD Program Director 502-555-0100 jroe@example.edu Ed Fox Coo",
    html: "<table><tr><td><b>Jane Roe, MD</b></td><td>Program Director</td></tr><tr><td></td><td>502-555-0100</td></tr><tr><td></td><td>jroe@example.edu</td></tr><tr><td><b>Ed Fox</b></td><td>Coordinator</td></tr><tr><td></td><td>502-555-0101</td></tr><tr><td></td><td>efox@example.edu</td></tr></table>",
    gives: [
      "director | Jane Roe | jroe@example.edu | +15025550100",
      "coordinator | Ed Fox | efox@example.edu | +15025550101",
    ],
  },
  {
    what: "Program Director Jane Roe, MD jroe@example.edu Program Coordinators Ed",
    html: '<table><tr><th colspan="2">Program Director</th></tr><tr><td>Jane Roe, MD</td><td>jroe@example.edu</td></tr><tr><th colspan="2">Program Coordinators</th></tr><tr><td>Ed Fox</td><td>efox@example.edu</td></tr><tr><td>Gia Holt</td><td>gholt@example.edu</td></tr></table>',
    gives: [
      "director | Jane Roe | jroe@example.edu | -",
      "coordinator | Ed Fox | efox@example.edu | -",
      "coordinator | Gia Holt | gholt@example.edu | -",
    ],
  },
  {
    what: "Name Jane Roe, MD Ed Fox Position Program Director Program Coordinator",
    html: "<table><tr><th>Name</th><td>Jane Roe, MD</td><td>Ed Fox</td></tr><tr><th>Position</th><td>Program Director</td><td>Program Coordinator</td></tr><tr><th>Phone</th><td>502-555-0100</td><td>502-555-0101</td></tr><tr><th>Fax</th><td>502-555-0109</td><td>502-555-0109</td></tr></table>",
    gives: ["director | Jane Roe | - | +15025550100", "coordinator | Ed Fox | - | +15025550101"],
  },
  {
    what: "Program Director Program Coordinator Categorical track Jane Roe, MD Ed",
    html: "<table><tr><th></th><th>Program Director</th><th>Program Coordinator</th></tr><tr><td>Categorical track</td><td>Jane Roe, MD</td><td>Ed Fox</td></tr><tr><td>Primary care track</td><td>Al Kemp, MD</td><td>Gia Holt</td></tr></table>",
    gives: [
      "director | Jane Roe | - | -",
      "director | Al Kemp | - | -",
      "coordinator | Ed Fox | - | -",
      "coordinator | Gia Holt | - | -",
    ],
  },
];
