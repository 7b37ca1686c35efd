import type { ContactCase } from "./reading.js";

/** Cards, tables, lists and address blocks. */
export const entryCases: readonly ContactCase[] = [
  {
    what: "cards whose description begins with the title",
    html: `<h2>Meet the team</h2><ul><li><h3>Noor Castellan, MD</h3><p>Program Director. Came as a resident in 2004 and never left. Interests: street medicine, sourdough.</p><p>ncastellan@example.edu</p></li><li><h3>Rosa Brandt</h3><p>Residency Administrator. Call Rosa at 502.555.0147 or write to rbrandt@example.edu.</p></li><li><h3>Ivo Marsh, PharmD</h3><p>Clinical pharmacist. Bakes on Fridays.</p></li></ul>`,
    gives: [
      "director | Noor Castellan | ncastellan@example.edu | -",
      "coordinator | Rosa Brandt | rbrandt@example.edu | +15025550147",
    ],
  },
  {
    what: "cards with the name in the heading",
    html: `<h2>Our team</h2><div class="grid"><div class="card"><h3>Jane Q. Roe, MD, FACP</h3><p>Program Director</p><p>(502) 555-0142</p><p><a href="mailto:jane.roe@example.edu">Email</a></p></div><div class="card"><h3>Tomás Arroyo-Vance, MBA</h3><p>Residency Program Coordinator</p><p>Tel: (502) 555-0143</p><p>Fax: (502) 555-0144</p></div></div>`,
    gives: [
      "director | Jane Q. Roe | jane.roe@example.edu | +15025550142",
      "coordinator | Tomás Arroyo-Vance | - | +15025550143",
    ],
  },
  {
    what: "headings that are the role, all in one container",
    html: `<h2>Contact</h2><h3>Program Director</h3><p>Imani Osei, DO</p><p>iosei@example.edu</p><h3>Associate Program Director</h3><p>Per Lindahl, MD</p><h3>Program Coordinator</h3><p>Wanda Krol</p><p>wkrol@example.edu</p><p>502.555.0145</p>`,
    gives: [
      "director | Imani Osei | iosei@example.edu | -",
      "associate_director | Per Lindahl | - | -",
      "coordinator | Wanda Krol | wkrol@example.edu | +15025550145",
    ],
  },
  {
    what: "a table with columns in another order",
    html: `<table><tr><th>E-mail</th><th>Phone</th><th>Fax</th><th>Title</th><th>Name</th></tr><tr><td>jroe@example.edu</td><td>502-555-0142</td><td>502-555-0149</td><td>Program Director</td><td>Roe, Jane, MD</td></tr><tr><td>mabbot@example.edu</td><td>502-555-0143</td><td>502-555-0149</td><td>Program Administrator</td><td>Abbot, Miles</td></tr></table>`,
    gives: [
      "director | Jane Roe | jroe@example.edu | +15025550142",
      "coordinator | Miles Abbot | mabbot@example.edu | +15025550143",
    ],
  },
  {
    what: "a table whose first column is the fax",
    html: `<table><tr><th>Name</th><th>Fax</th><th>Telephone</th></tr><tr><td>Dana Whitfield, Residency Coordinator</td><td>(502) 555-0149</td><td>(502) 555-0142</td></tr></table>`,
    gives: ["coordinator | Dana Whitfield | - | +15025550142"],
  },
  {
    what: "a table with a person in each column",
    html: `<table><tr><td>Jane Roe, MD</td><td>Odell Banks</td></tr><tr><td>Program Director</td><td>Education Coordinator</td></tr><tr><td>jroe@example.edu</td><td>obanks@example.edu</td></tr><tr><td>502-555-0142</td><td>502-555-0143</td></tr></table>`,
    gives: [
      "director | Jane Roe | jroe@example.edu | +15025550142",
      "coordinator | Odell Banks | obanks@example.edu | +15025550143",
    ],
  },
  {
    what: "a table of roles and names",
    html: `<table><tr><td>Department Chair</td><td>Ruth Castellan, MD</td></tr><tr><td>Program Director</td><td>Jane Roe, MD, PhD</td></tr><tr><td>Program Coordinator</td><td>Lee Anh Tran<br>(502) 555-0143</td></tr></table>`,
    gives: [
      "chair | Ruth Castellan | - | -",
      "director | Jane Roe | - | -",
      "coordinator | Lee Anh Tran | - | +15025550143",
    ],
  },
  {
    what: "a definition list",
    html: `<dl><dt>Program Director</dt><dd>Jane Roe, MD</dd><dd><a href="mailto:jroe@example.edu">jroe@example.edu</a></dd><dt>Residency Manager</dt><dd>Curtis Abernethy</dd><dd>Phone: 502-555-0143</dd></dl>`,
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator | Curtis Abernethy | - | +15025550143"],
  },
  {
    what: "an address block with line breaks",
    html: `<h2>Contact us</h2><p><strong>Marguerite O&rsquo;Dell</strong><br>Residency Coordinator<br>Department of Internal Medicine<br>100 Elm Street, Suite 4<br>Louisville, KY 40299<br>Phone: (502) 555-0143 ext. 12<br>Fax: (502) 555-0144<br>modell@example.edu</p>`,
    gives: ["coordinator | Marguerite O’Dell | modell@example.edu | +15025550143"],
  },
  {
    what: "one-liners with dashes",
    html: `<ul><li>Jane Roe, MD – Program Director – (502) 555-0142 – jroe@example.edu</li><li>Bo Petrov – Program Coordinator – (502) 555-0143 – bpetrov@example.edu</li></ul>`,
    gives: [
      "director | Jane Roe | jroe@example.edu | +15025550142",
      "coordinator | Bo Petrov | bpetrov@example.edu | +15025550143",
    ],
  },
  {
    what: "one-liners with bars and the role in front",
    html: `<p>Program Coordinator | Nadia El-Amin | nadia.elamin@example.edu | 502 555 0143</p>`,
    gives: ["coordinator | Nadia El-Amin | nadia.elamin@example.edu | +15025550143"],
  },
  {
    what: "role, colon, name, one under the other",
    html: `<p><b>Program Director:</b> Jane Roe, MD<br><b>Assistant Program Directors:</b> Omar Haddad, MD; Lin Chao, DO<br><b>Coordinator:</b> Bettina Krause</p>`,
    gives: [
      "director | Jane Roe | - | -",
      "associate_director | Omar Haddad | - | -",
      "associate_director | Lin Chao | - | -",
      "coordinator | Bettina Krause | - | -",
    ],
  },
  {
    what: "a plural heading over several names",
    html: `<h3>Program Coordinators</h3><ul><li>Ashanti Bell, abell@example.edu</li><li>Gro Haugen, ghaugen@example.edu</li></ul>`,
    gives: ["coordinator | Ashanti Bell | abell@example.edu | -", "coordinator | Gro Haugen | ghaugen@example.edu | -"],
  },
  {
    what: "one number under two coordinators",
    html: `<p>Program Coordinator: Deja Pruett<br>Program Coordinator: Beth Rudnick<br>Phone: (502) 555-0158</p>`,
    gives: ["coordinator | Deja Pruett | - | +15025550158", "coordinator | Beth Rudnick | - | +15025550158"],
  },
  {
    what: "names in capitals, family name first",
    html: `<table><tr><th>NAME</th><th>POSITION</th><th>EMAIL</th></tr><tr><td>ROE, JANE, MD</td><td>PROGRAM DIRECTOR</td><td>JROE@EXAMPLE.EDU</td></tr><tr><td>VAN DYKE, CARLA</td><td>PROGRAM COORDINATOR</td><td>CVANDYKE@EXAMPLE.EDU</td></tr></table>`,
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator | Carla Van Dyke | cvandyke@example.edu | -"],
  },
  {
    what: "the name as the text of a mail link",
    html: `<p>Program Manager: <a href="mailto:tgreer@example.edu">Thea Greer, MHA</a>, 502-555-0143</p>`,
    gives: ["coordinator | Thea Greer | tgreer@example.edu | +15025550143"],
  },
  {
    what: "links around icons",
    html: `<div class="people"><div class="person"><h4>Jane Roe, MD</h4><div>Program Director</div><a href="mailto:jroe@example.edu"><i class="fa fa-envelope"></i></a> <a href="tel:+15025550142"><i class="fa fa-phone"></i></a></div><div class="person"><h4>Ivo Petrak</h4><div>Residency Coordinator</div><a href="mailto:ipetrak@example.edu"><i class="fa fa-envelope"></i></a></div></div>`,
    gives: [
      "director | Jane Roe | jroe@example.edu | +15025550142",
      "coordinator | Ivo Petrak | ipetrak@example.edu | -",
    ],
  },
  {
    what: "disguised addresses",
    html: `<ul><li>Jane Roe, MD, Program Director, jroe [at] example [dot] edu</li><li>Sol Ibarra, Program Coordinator, sibarra(at)example(dot)edu</li><li>Pia Lund, Education Coordinator, plund AT example DOT edu</li><li>Kofi Mensah, Residency Manager, kmensah @ example . edu</li></ul>`,
    gives: [
      "director | Jane Roe | jroe@example.edu | -",
      "coordinator | Sol Ibarra | sibarra@example.edu | -",
      "coordinator | Pia Lund | plund@example.edu | -",
      "coordinator | Kofi Mensah | kmensah@example.edu | -",
    ],
  },
  {
    what: "bios between the title and the address",
    html: `<div><section><h3>Jane Roe, MD</h3><p><em>Program Director</em></p><p>Dr. Roe trained in three hospitals and came back to teach the residents on the wards that she knows best.</p><p>jroe@example.edu</p></section><section><h3>Amal Nasser, MD</h3><p><em>Associate Program Director</em></p><p>Dr. Nasser runs the ambulatory weeks and the clinic of the second year with great patience.</p><p>anasser@example.edu</p></section></div>`,
    gives: ["director | Jane Roe | jroe@example.edu | -", "associate_director | Amal Nasser | anasser@example.edu | -"],
  },
  {
    what: "several titles of one person",
    html: `<div class="card"><h3>Jane Roe, MD, MSEd</h3><p>Professor of Medicine</p><p>Vice Chair for Education</p><p>Program Director, Internal Medicine Residency</p><p>jroe@example.edu</p></div>`,
    gives: ["director | Jane Roe | jroe@example.edu | -"],
  },
  {
    what: "pronouns, nicknames, suffixes and many degrees",
    html: `<ul><li>Jane Roe (she/her), MD, MPH, FAAP – Program Director</li><li>William Henry Stokes III, DO, FACOEP – Associate Program Director</li><li>María José de la Cruz, C-TAGME – Program Coordinator</li><li>Robert Fenn Jr., EdD – Program Administrator</li></ul>`,
    gives: [
      "director | Jane Roe | - | -",
      "associate_director | William Henry Stokes III | - | -",
      "coordinator | María José de la Cruz | - | -",
      "coordinator | Robert Fenn Jr. | - | -",
    ],
  },
  {
    what: "interim and co-directors",
    html: `<ul><li>Jane Roe, MD, Interim Program Director</li><li>Lars Egede, MD, Co-Director, Residency Program</li></ul>`,
    gives: ["director | Jane Roe | - | -", "director | Lars Egede | - | -"],
  },
  {
    what: "student coordinators and vice chairs with an address are other contacts",
    html: `<ul><li>Nell Harker, Medical Student Clerkship Coordinator, nharker@example.edu</li><li>Abe Stroud, MD, Vice Chair for Education, astroud@example.edu</li></ul>`,
    gives: ["other | Nell Harker | nharker@example.edu | -", "other | Abe Stroud | astroud@example.edu | -"],
  },
  {
    what: "the office's own number above its people",
    html: `<h3>Contact Us</h3><div><p>Residency Office<br>100 Elm Street<br>Phone: (502) 555-0140<br>Fax: (502) 555-0141</p><p>Gene Tolliver<br>Program Coordinator<br>gtolliver@example.edu</p></div>`,
    gives: ["office | - | - | +15025550140", "coordinator | Gene Tolliver | gtolliver@example.edu | -"],
  },
  {
    what: "a nameless mailbox and number of the office",
    html: `<h2>Contact</h2><p>Internal Medicine Residency Program<br>Email: imresidency@example.edu<br>Phone: 502-555-0140</p>`,
    gives: ["office | - | imresidency@example.edu | +15025550140"],
  },
  {
    what: "a coordinator without a name",
    html: `<h2>Contact</h2><p>Residency Coordinator<br>502-555-0143<br>jsmall@example.edu</p>`,
    gives: ["coordinator | - | jsmall@example.edu | +15025550143"],
  },
  {
    what: "a person in a sidebar's contact box",
    html: `<div class="row"><div class="col"><h1>Internal Medicine Residency</h1><p>Three years of training in one hospital and two clinics, with a schedule of four weeks and one.</p></div><aside class="sidebar"><h4>Residency Contact</h4><p><strong>Inez Barlow</strong><br>Program Coordinator<br>(502) 555-0143</p></aside></div>`,
    gives: ["coordinator | Inez Barlow | - | +15025550143"],
  },
  {
    what: "title on the line of the name, in brackets",
    html: `<p>Jane Roe, MD (Program Director): jroe@example.edu</p><p>Ray Tolbert (Program Coordinator): rtolbert@example.edu</p>`,
    gives: ["director | Jane Roe | jroe@example.edu | -", "coordinator | Ray Tolbert | rtolbert@example.edu | -"],
  },
  {
    what: "names with titles of address",
    html: `<p>Program Director<br>Dr. Jane Roe</p><p>Program Coordinator<br>Mrs. Hazel Odom<br>Direct: 502-555-0143</p>`,
    gives: ["director | Jane Roe | - | -", "coordinator | Hazel Odom | - | +15025550143"],
  },
  {
    what: "labels in elements of their own",
    html: `<div class="person"><span class="n">Nils Aker</span><br><span>Program Coordinator</span><div>Fax</div><div>(502) 555-0144</div><div>Phone</div><div>(502) 555-0143</div></div>`,
    gives: ["coordinator | Nils Aker | - | +15025550143"],
  },
  {
    what: "short labels of one letter",
    html: `<p>Jo Ann Petty<br>Residency Program Specialist<br>F: 502.555.0144<br>P: 502.555.0143<br>E: jpetty@example.edu</p>`,
    gives: ["coordinator | Jo Ann Petty | jpetty@example.edu | +15025550143"],
  },
  {
    what: "the office of medical education at the end of a policy for residents",
    html: `<h1>Visa Policy for Residents</h1><h2>H-1B</h2><p>The medical center does not sponsor H-1B visas.</p><h2>Office of Graduate Medical Education</h2><p>Phone: (312) 555-0111<br>E-mail: <a href="mailto:gme@example.edu">gme@example.edu</a></p>`,
    gives: ["office | - | gme@example.edu | +13125550111"],
  },
];
