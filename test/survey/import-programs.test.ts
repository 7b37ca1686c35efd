import { describe, expect, test } from "vitest";
import type { ListedProgram } from "../../src/model/program-list.js";
import { readCsv } from "../../src/survey/csv-table.js";
import { importPrograms } from "../../src/survey/import-programs.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const header = "Program,Institution,Specialty,City,State,ACGME ID,Website";
const row =
  '"Internal Medicine Residency",Ambermoor Hospital,Internal Medicine,Berea,KY,1402099901,https://im.example.edu/apply';

const imported = (text: string | Uint8Array, known: readonly ListedProgram[] = []) =>
  importPrograms(readCsv(typeof text === "string" ? bytes(text) : text), known);

const medicine: ListedProgram = {
  id: "ky-ambermoor-hospital-internal-medicine",
  name: "Internal Medicine Residency",
  institution: "Ambermoor Hospital",
  specialty: "internal-medicine",
  city: "Berea",
  state: "KY",
  acgmeId: "1402099901",
  pages: ["https://im.example.edu/apply"],
};

describe("files as programs write them", () => {
  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  const place = (city: string) => `${header}\r\n${row.replace("Berea", city)}\r\n`;

  test.each([
    ["UTF-8", bytes(place("Cañon"))],
    ["UTF-8 with a byte order mark", bytes(`\ufeff${place("Cañon")}`)],
    ["Latin-1", latin1(place("Cañon"))],
    ["UTF-16 with tabs, Excel's Unicode text", utf16(place("Cañon").replaceAll(",", "\t"))],
    ["Excel's semicolons", bytes(place("Cañon").replaceAll(",", ";"))],
    ["semicolons after a line that says so", bytes(`sep=;\r\n${place("Cañon").replaceAll(",", ";")}`)],
    ["line breaks of old Macs", bytes(place("Cañon").replaceAll("\r\n", "\r"))],
    ["no line break at the end", bytes(place("Cañon").trimEnd())],
    ["empty lines and empty rows", bytes(`\n\n${place("Cañon").replace("\r\n", "\r\n\r\n,,,,,,\r\n")}\r\n\r\n`)],
  ])("%s", (_what, file) => {
    const { programs, badRows } = imported(file);
    expect(badRows).toEqual([]);
    expect(programs).toEqual([{ ...medicine, city: "Cañon" }]);
  });

  test("quoted cells hold commas, quotation marks and line breaks", () => {
    const { programs } = imported(
      `${header}\n"Internal Medicine\nResidency","Ambermoor ""Old"" Hospital, Inc.",IM,Berea,KY,,\n`,
    );
    expect(programs).toMatchObject([
      { name: "Internal Medicine Residency", institution: 'Ambermoor "Old" Hospital, Inc.', pages: [] },
    ]);
  });

  test.each([
    ["a quotation mark that never closes", `${header}\n${row}\n"Urology,a,b\n`, /^line 3: /],
    ["a quotation mark inside of a cell", `${header}\nUro"logy",a,b\n`, /^line 2: /],
    ["nothing", "", /no header/],
    ["a spreadsheet's own format", "PK\u0003\u0004\0\0", /save the table as CSV/],
    ["no column for the state", "Program,Institution,City\nUrology,a,b\n", /no column for state/],
    ["two columns of the same kind", `${header},State Code\n${row},KY\n`, /"State" and "State Code"/],
  ])("%s is one clear fault", (_what, text, message) => {
    expect(() => imported(text)).toThrow(message);
  });
});

describe("columns and cells", () => {
  test("columns are found by their names in any order; those that mean nothing are told", () => {
    const text = `Notes,st,TOWN,web site,Hospital Name,Residency Program,acgme_program_id,Rank\nx,kentucky,Berea,im.example.edu/apply,Ambermoor Hospital,Internal Medicine Residency,140-209-9901,1\n`;
    const { programs, unknownColumns } = imported(text);
    expect(unknownColumns).toEqual(["Notes", "Rank"]);
    expect(programs).toEqual([medicine]);
  });

  test("every bad row is told with the line on which it begins and all that is wrong with it", () => {
    const text = [
      header,
      row,
      '"Family\nMedicine",Tansy Hill,Family Medicine,Berea,KX,,',
      "Neurology,Tansy Hill,Neurology,,KY,14020,ftp://example.edu",
      "",
      "Cardiology,Tansy Hill,Cardiology Fellowship,Berea,KY,,",
      "Basket Weaving,Tansy Hill,Basket Weaving,Berea,KY,,",
      "Urology,Tansy Hill,Urology,Berea,KY,1.40381E+09,",
      "Urology,Tansy Hill,Urology,Berea,KY,,,,surplus",
    ].join("\n");
    expect(imported(text).badRows).toEqual([
      { line: 3, reason: '"KX" is no state, DC or PR' },
      {
        line: 5,
        reason: 'city is empty; the ACGME id "14020" has not 10 digits; "ftp://example.edu" is no web address',
      },
      { line: 7, reason: '"Cardiology Fellowship" is a fellowship, and the list holds residencies' },
      { line: 8, reason: '"Basket Weaving" is no specialty that is known' },
      { line: 9, reason: "the spreadsheet shortened the ACGME id to 1.40381E+09; make its column text" },
      { line: 10, reason: "it has 9 cells, and the header 7" },
    ]);
  });

  test.each([
    ["OB/GYN", "obstetrics-gynecology"],
    ["PM&R", "physical-medicine-rehabilitation"],
    ["Surgery", "general-surgery"],
    ["Surgery-General", "general-surgery"],
    ["Med/Peds", "internal-medicine-pediatrics"],
    ["Radiology-Diagnostic", "diagnostic-radiology"],
    ["Obstetrics and Gynecology", "obstetrics-gynecology"],
    ["Orthopedic Surgery", "orthopaedic-surgery"],
    ["transitional year", "transitional-year"],
    ["internal-medicine", "internal-medicine"],
    ["Pathology-Anatomic and Clinical", "pathology"],
  ])("the specialty %s is %s", (text, specialty) => {
    expect(imported(`${header}\n,Tansy Hill,${text},Berea,KY,,\n`).programs[0]?.specialty).toBe(specialty);
  });

  test("several addresses of a program are all kept", () => {
    const text = `${header}\n,Tansy Hill,Urology,Berea,KY,,"https://a.example.edu/u https://a.example.edu/faq; www.example.edu/u, www.example.edu/v"\n`;
    expect(imported(text).programs[0]?.pages).toEqual([
      "https://a.example.edu/u",
      "https://a.example.edu/faq",
      "https://www.example.edu/u",
      "https://www.example.edu/v",
    ]);
  });
});

describe("programs that are known", () => {
  test("the same ACGME id is the same program, whatever it is called: the id stays, addresses are added", () => {
    const text = `${header}\n${row}\nIM Residency,Ambermoor Health,IM,Berea,KY,1402099901,https://new.example.edu/im\n`;
    const { programs, added, merged } = imported(text);
    expect({ added, merged }).toEqual({ added: 1, merged: 1 });
    expect(programs).toEqual([
      {
        ...medicine,
        name: "IM Residency",
        institution: "Ambermoor Health",
        pages: ["https://new.example.edu/im", "https://im.example.edu/apply"],
      },
    ]);
  });

  test("an ACGME id under another state or specialty is a bad row", () => {
    const { badRows } = imported(`${header}\n${row.replace(",KY,", ",OH,")}\n`, [medicine]);
    expect(badRows).toEqual([
      { line: 2, reason: "the program 1402099901 has state OH and not KY here; one of them is wrong" },
    ]);
  });

  test("importing a file twice adds nothing, with and without ACGME ids", () => {
    const text = `${header}\n${row}\nUrology,Tansy Hill,Urology,Berea,KY,,\n,Tansy Hill,Surgery (Preliminary),Berea,KY,,\n,Tansy Hill,Surgery,Berea,KY,,\n`;
    const once = imported(text);
    expect(once).toMatchObject({ added: 4, merged: 0, badRows: [] });
    const twice = imported(text, once.programs);
    expect(twice).toMatchObject({ added: 0, merged: 4, badRows: [] });
    expect(twice.programs).toEqual(once.programs);
  });

  test("an ACGME id that comes later is taken up", () => {
    const { acgmeId: _none, ...plain } = medicine;
    expect(imported(`${header}\n${row}\n`, [plain]).programs).toEqual([medicine]);
  });

  test("ids hold state, institution and specialty, the city where that is not enough, and never a year", () => {
    const text = [
      header,
      "Family Medicine,Tansy Hill Class of 2026,Family Medicine,Berea,KY,1202099901,",
      "Family Medicine,Tansy Hill Class of 2026,Family Medicine,Paris,KY,1202099902,",
      "Family Medicine,Tansy Hill Class of 2026,Family Medicine,Paris,KY,1202099903,",
    ].join("\n");
    expect(imported(text).programs.map(({ id }) => id)).toEqual([
      "ky-tansy-hill-class-of-family-medicine",
      "ky-tansy-hill-class-of-family-medicine-paris",
      "ky-tansy-hill-class-of-family-medicine-paris-2",
    ]);
  });
});
