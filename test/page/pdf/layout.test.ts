import { expect, test } from "vitest";
import { pageOf, type Sheet, textsOf } from "./draw-pdf.js";

const left = [
  "The program asks every applicant for a pass in",
  "USMLE Step 1 at the first attempt. Scores in",
  "Step 2 CK are looked at together with the rest of",
  "the application, and no score by itself decides",
  "whom we invite. Letters come from three physi-",
  "cians who know your clinical work, one of them",
];
const right = [
  "an internist. Graduates of international schools",
  "are welcome; they need an ECFMG certificate by",
  "the time we rank. We sponsor the J-1 visa and",
  "no other. Applications are read from the first",
  "of October on, and interviews are held by video",
  "until the middle of January.",
];
const whole = [...left, ...right].join(" ").replace("physi- cians", "physicians");

function column(sheet: Sheet, x: number, lines: readonly string[], y = 144): void {
  for (const [index, line] of lines.entries()) sheet.at(x, y + index * 14, line);
}

test("columns are read one after the other, in whatever order the file draws them", async () => {
  const oneByOne = await pageOf((sheet) => {
    sheet.title("Internal Medicine Residency");
    column(sheet, 72, left);
    column(sheet, 324, right);
  });
  const rightFirst = await pageOf((sheet) => {
    column(sheet, 324, right);
    column(sheet, 72, left);
  });
  const lineByLine = await pageOf((sheet) => {
    for (const [index, line] of left.entries()) {
      sheet.at(72, 144 + index * 14, line).at(324, 144 + index * 14, right[index] ?? "");
    }
  });
  const outOfStep = await pageOf((sheet) => {
    column(sheet, 72, left);
    column(sheet, 324, right, 151);
  });
  expect(textsOf(oneByOne)).toEqual(["Internal Medicine Residency", whole]);
  for (const page of [rightFirst, lineByLine, outOfStep]) expect(textsOf(page)).toEqual([whole]);
});

test("text over the whole width parts the columns above it from those below", async () => {
  const across = "This line goes over the whole width of the sheet, from one margin to the other, and is read between.";
  const page = await pageOf((sheet) => {
    column(sheet, 72, left.slice(0, 3));
    column(sheet, 324, right.slice(0, 3));
    sheet.at(72, 220, across);
    column(sheet, 72, left.slice(3), 250);
    column(sheet, 324, right.slice(3), 250);
    sheet.at(72, 330, "Questions? Write to us.");
  });
  const lower = [...left.slice(3), ...right.slice(3)].join(" ").replace("physi- cians", "physicians");
  const upper = [...left.slice(0, 3), ...right.slice(0, 3)].join(" ");
  expect(textsOf(page)).toEqual([upper, across, lower, "Questions? Write to us."]);
});

test("a paragraph runs over the end of the sheet; its parted word is joined, a compound keeps its hyphen", async () => {
  const page = await pageOf((sheet) => {
    sheet.at(
      72,
      600,
      "Applicants must hold the certificate of the commission before we rank, and at least one of the let-",
    );
    sheet.at(
      72,
      614,
      "ters has to come from a physician in the United States who has seen the hands-on work of the non-",
    );
    sheet.pen.addPage();
    sheet.at(72, 72, "resident applicant. We sponsor J-1 visas.");
  });
  expect(textsOf(page)).toEqual([
    "Applicants must hold the certificate of the commission before we rank, and at least one of the letters has to come " +
      "from a physician in the United States who has seen the hands-on work of the non-resident applicant. We sponsor " +
      "J-1 visas.",
  ]);
});

test("headings are told by their size, the larger above the smaller; a bold line is one below them", async () => {
  const page = await pageOf((sheet) => {
    sheet.title("Family Medicine Residency").heading("Eligibility", 16).heading("International graduates", 13);
    sheet
      .boldLine("Visas")
      .paragraph("We sponsor J-1 visas. We are unable to sponsor any other kind of visa for residents.");
    sheet
      .heading("Interviews", 16)
      .paragraph("Interviews are virtual and are held from November to the end of January.");
  });
  expect(page.blocks.map(({ kind, level, text, headings }) => [kind, level, text.slice(0, 22), headings])).toEqual([
    ["heading", 1, "Family Medicine Reside", []],
    ["heading", 2, "Eligibility", ["Family Medicine Residency"]],
    ["heading", 3, "International graduate", ["Family Medicine Residency", "Eligibility"]],
    ["heading", 7, "Visas", ["Family Medicine Residency", "Eligibility", "International graduates"]],
    [
      "text",
      undefined,
      "We sponsor J-1 visas. ",
      ["Family Medicine Residency", "Eligibility", "International graduates", "Visas"],
    ],
    ["heading", 2, "Interviews", ["Family Medicine Residency"]],
    ["text", undefined, "Interviews are virtual", ["Family Medicine Residency", "Interviews"]],
  ]);
});

test("bullets become items with their lead-in, however long they are and however deep they stand", async () => {
  const long =
    "a passing score in USMLE Step 1 and in Step 2 CK, reported through ERAS before we begin to look at applications in autumn";
  const page = await pageOf((sheet) => {
    sheet.paragraph("Applicants must have:").bullets(["an ECFMG certificate", long]);
    sheet.bullets(["at the first attempt", "within seven years"], "o", 36);
    sheet.paragraph("We thank you for your interest in our program and look forward to reading what you send us.");
  });
  expect(page.blocks.map(({ kind, text, leadIns }) => [kind, text, leadIns])).toEqual([
    ["text", "Applicants must have:", []],
    ["item", "an ECFMG certificate", ["Applicants must have:"]],
    ["item", long, ["Applicants must have:"]],
    ["item", "at the first attempt", ["Applicants must have:", long]],
    ["item", "within seven years", ["Applicants must have:", long]],
    ["text", "We thank you for your interest in our program and look forward to reading what you send us.", []],
  ]);
});

test("items whose bullets are drawn, not written, are told by where they stand", async () => {
  const page = await pageOf((sheet) => {
    sheet.paragraph("Applicants must have:");
    for (const [index, text] of ["an ECFMG certificate", "three letters of recommendation"].entries()) {
      sheet.pen.circle(94, 104 + index * 14, 2).fill("black");
      sheet.at(102, 100 + index * 14, text);
    }
    sheet.at(72, 140, "Applications are complete when all of this has come.");
  });
  expect(page.blocks.map(({ kind, text, leadIns }) => [kind, text, leadIns])).toEqual([
    ["text", "Applicants must have:", []],
    ["item", "an ECFMG certificate", ["Applicants must have:"]],
    ["item", "three letters of recommendation", ["Applicants must have:"]],
    ["text", "Applications are complete when all of this has come.", []],
  ]);
});

test("a number begins an item only where a list counts; in a sentence it is text", async () => {
  const page = await pageOf((sheet) => {
    sheet.paragraph("To be considered, please send:").bullets(["your CV", "a personal statement"], "1.");
    sheet.at(
      72,
      300,
      "Applicants who have failed one of the examinations may still apply if they have passed USMLE Step",
    );
    sheet.at(72, 314, "2. Their score must be there when we rank.");
  });
  expect(page.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ["text", "To be considered, please send:"],
    ["item", "your CV"],
    ["item", "a personal statement"],
    [
      "text",
      "Applicants who have failed one of the examinations may still apply if they have passed USMLE Step 2. Their score must be there when we rank.",
    ],
  ]);
});

test("numbered questions are answered by the text after them", async () => {
  const page = await pageOf((sheet) => {
    sheet.title("Frequently Asked Questions");
    sheet.bullets(["Do you sponsor visas?"], "1.").paragraph("Yes, the J-1.");
    sheet.at(90, sheet.pen.y, "2.").at(108, sheet.pen.y, "Do you accept international graduates?");
    sheet.at(108, sheet.pen.y + 16, "We do, and encourage them to apply.");
  });
  expect(page.blocks.filter(({ kind }) => kind === "text").map(({ text, question }) => [question, text])).toEqual([
    ["Do you sponsor visas?", "Yes, the J-1."],
    ["Do you accept international graduates?", "We do, and encourage them to apply."],
  ]);
});

test("cells of a table know their row and column, also where their text takes several lines", async () => {
  const page = await pageOf((sheet) => {
    sheet.paragraph("The scores that we ask for:");
    sheet.pen.table({
      columnStyles: [110, 110, 200],
      data: [
        ["Examination", "Minimum score", "Remarks"],
        ["USMLE Step 1", "220", "Must be passed at the first attempt by everybody who applies to us"],
        ["USMLE Step 2 CK", "230", "Due by the rank list"],
      ],
    });
    sheet.pen.x = 72;
    sheet.paragraph(
      "Applicants with lower scores are looked at one by one, and nobody is turned down for a score alone.",
    );
  });
  const cells = page.blocks.flatMap(({ text, cell }) =>
    cell === undefined ? [] : [[text, cell.rowHeader, cell.columnHeader]],
  );
  expect(cells).toContainEqual(["220", "USMLE Step 1", "Minimum score"]);
  expect(cells).toContainEqual(["230", "USMLE Step 2 CK", "Minimum score"]);
  expect(cells).toContainEqual([
    "Must be passed at the first attempt by everybody who applies to us",
    "USMLE Step 1",
    "Remarks",
  ]);
  expect(cells).toHaveLength(9);
  expect(textsOf(page).at(-1)).toMatch(/^Applicants with lower scores/);
});

test("lines that an author ended, as in an address, stay apart", async () => {
  const page = await pageOf((sheet) => {
    sheet.heading("Contact");
    for (const line of ["Dana Whitlow", "Program Coordinator", "(502) 555-0142", "dana.whitlow@example.org"])
      sheet.paragraph(line);
    sheet.paragraph("Please write rather than call; we answer all letters within a week or two of their arrival here.");
  });
  expect(textsOf(page).slice(1, 5)).toEqual([
    "Dana Whitlow",
    "Program Coordinator",
    "(502) 555-0142",
    "dana.whitlow@example.org",
  ]);
});

test("running headers, footers and page numbers are no content", async () => {
  const page = await pageOf((sheet) => {
    for (let number = 1; number <= 3; number++) {
      if (number > 1) sheet.pen.addPage();
      sheet.at(72, 36, "Example Health: Resident Recruitment").at(300, 740, `Page ${number} of 3`);
      sheet.at(72, 726, "Approved by the graduate medical education committee");
      sheet.at(72, 120, `Part ${number} of what we ask of those who apply to our program in internal medicine.`);
    }
  });
  expect(textsOf(page)).toHaveLength(3);
  expect(page.blocks.filter(({ place }) => place === "header").map(({ text }) => text)).toEqual([
    "Example Health: Resident Recruitment",
  ]);
  expect(page.blocks.filter(({ place }) => place === "footer").map(({ text }) => text)).toEqual([
    "Approved by the graduate medical education committee",
    "Page 1 of 3",
    "Page 2 of 3",
    "Page 3 of 3",
  ]);
});

test("text that runs across the sheet is a stamp, not a sentence", async () => {
  const page = await pageOf((sheet) => {
    sheet.paragraph("We sponsor J-1 visas, and we are glad to answer what you may want to know about them.");
    sheet.pen.save().rotate(45, { origin: [300, 400] });
    sheet.at(200, 400, "DRAFT 2019", "Helvetica-Bold", 60);
    sheet.pen.restore();
  });
  expect(textsOf(page)).toEqual([
    "We sponsor J-1 visas, and we are glad to answer what you may want to know about them.",
  ]);
});

test("links lead to pages, files and mail addresses, and know the words that they are", async () => {
  const page = await pageOf((sheet) => {
    sheet.heading("Where to go");
    sheet.pen.font("Helvetica").fontSize(11).text("See our ", { continued: true });
    sheet.pen.text("visa policy", { continued: true, link: "https://www.example.org/gme/visas" });
    sheet.pen.text(" or write to the ", { continued: true, link: null });
    sheet.pen.text("coordinator", { link: "mailto:Dana.Whitlow@example.org" });
    sheet.paragraph("The handbook", { link: "https://www.example.org/files/handbook.pdf" });
  });
  expect(page.links.map(({ kind, target, text, headings }) => ({ kind, target, text, headings }))).toEqual([
    { kind: "page", target: "https://www.example.org/gme/visas", text: "visa policy", headings: ["Where to go"] },
    { kind: "mail", target: "dana.whitlow@example.org", text: "coordinator", headings: ["Where to go"] },
    {
      kind: "file",
      target: "https://www.example.org/files/handbook.pdf",
      text: "The handbook",
      headings: ["Where to go"],
    },
  ]);
});
