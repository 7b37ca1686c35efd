import { describe, expect, it } from "vitest";
import { blockOf, contentOf, read } from "./read.js";

describe("data tables", () => {
  it("give each cell the headers of its row and column", () => {
    const page = read(
      "<table><tr><th>Examination</th><th>Minimum</th></tr><tr><td>Step 1</td><td>pass</td></tr><tr><td>Step 2 CK</td><td>225</td></tr></table>",
    );
    expect(blockOf(page, "225")).toMatchObject({
      kind: "cell",
      cell: { table: 0, row: 2, column: 1, rowHeader: "Step 2 CK", columnHeader: "Minimum" },
    });
    expect(blockOf(page, "Examination").cell).toEqual({ table: 0, row: 0, column: 0 });
  });

  it("take the first cell as header where none is marked, and say nothing of columns", () => {
    const page = read("<table><tr><td>Length</td><td>4 years</td></tr><tr><td>Match</td><td>NRMP</td></tr></table>");
    expect(blockOf(page, "4 years").cell).toEqual({ table: 0, row: 0, column: 1, rowHeader: "Length" });
  });

  it("know a first row of bold labels, and one of labels over numbers", () => {
    const bold = read(
      "<table><tr><td><b>Year</b></td><td><b>Service</b></td></tr><tr><td>One</td><td>Wards</td></tr><tr><td>Two</td><td>Clinic</td></tr></table>",
    );
    expect(blockOf(bold, "Clinic").cell?.columnHeader).toBe("Service");
    const plain = read(
      "<table><tr><td>Level</td><td>Salary</td></tr><tr><td>PGY-1</td><td>$61,000</td></tr><tr><td>PGY-2</td><td>$63,000</td></tr></table>",
    );
    expect(blockOf(plain, "$63,000").cell).toMatchObject({ rowHeader: "PGY-2", columnHeader: "Salary" });
  });

  it("follow rowspan and colspan", () => {
    const page = read(
      '<table><thead><tr><th rowspan="2">Visa</th><th colspan="2">Sponsored</th></tr><tr><th>2025</th><th>2026</th></tr></thead>' +
        '<tr><td rowspan="2">J-1</td><td>yes</td><td>no longer</td></tr><tr><td>maybe</td><td>on request</td></tr></table>',
    );
    expect(blockOf(page, "no longer").cell).toMatchObject({ rowHeader: "J-1", columnHeader: "Sponsored 2026" });
    expect(blockOf(page, "on request").cell).toMatchObject({ row: 3, column: 2, rowHeader: "J-1" });
  });

  it("read their caption and rows over the whole width as headings of their cells only", () => {
    const page = read(
      '<table><caption>Scores</caption><tr><th>Test</th><th>Minimum</th></tr><tr><td colspan="2">US graduates</td></tr><tr><td>Step 1</td><td>pass</td></tr></table><p>After the table.</p>',
    );
    expect(blockOf(page, "pass").headings).toEqual(["Scores", "US graduates"]);
    expect(blockOf(page, "After").headings).toEqual([]);
  });

  it.each([
    ["cells that are all headers", "<th>Visas</th><th>&nbsp;</th>", "<th>Letters</th><th></th>"],
    ["a class", "<td>Visas</td><td>&nbsp;</td>", "<td>Letters</td><td></td>"],
    ["bold type", "<td><b>Visas</b></td><td></td>", "<td><strong>Letters</strong></td><td></td>"],
  ])("read titles beside empty cells, known by %s, as headings of the rows below them", (_sign, one, other) => {
    const row = _sign === "a class" ? '<tr class="tblHeaderRow">' : "<tr>";
    const page = read(
      `<table>${row}${one}</tr><tr><td>Sponsored</td><td>J-1 only</td></tr>${row}${other}</tr><tr><td>Fewest</td><td>3</td></tr></table>`,
    );
    expect(blockOf(page, "J-1 only")).toMatchObject({ headings: ["Visas"], cell: { rowHeader: "Sponsored" } });
    expect(blockOf(page, "J-1 only").cell?.columnHeader).toBeUndefined();
    expect(blockOf(page, "3")).toMatchObject({ kind: "cell", headings: ["Letters"], cell: { rowHeader: "Fewest" } });
  });

  it.each([
    ["a class of their own", '<tr class="bg-primary"><td>Visas</td><td></td></tr>'],
    ["a background", '<tr style="background: #ccc"><td>Visas</td><td>&nbsp;</td></tr>'],
    ["a background, alone", '<tr bgcolor="#cccccc"><td>Visas</td></tr>'],
    ["a heading", '<tr><td colspan="2"><h3>Visas</h3></td></tr>'],
  ])("read titles between rows, known by %s", (_sign, title) => {
    const page = read(
      `<table><tr><td>Fewest letters</td><td>3</td></tr>${title}<tr><td>J-1</td><td>Sponsored</td></tr><tr><td>H-1B</td><td>No</td></tr></table><p>After.</p>`,
    );
    expect(blockOf(page, "Sponsored")).toMatchObject({ headings: ["Visas"], cell: { rowHeader: "J-1" } });
    expect(blockOf(page, "After.").headings).toEqual([]);
  });

  it("take no striped row without a value for a title", () => {
    const page = read(
      '<table><tr bgcolor="#eee"><td>Phone</td><td>(502) 555-0142</td></tr><tr><td>Fax</td><td>(502) 555-0143</td></tr><tr bgcolor="#eee"><td>Pager</td><td></td></tr><tr><td>Room</td><td>4</td></tr></table>',
    );
    expect(blockOf(page, "4").headings).toEqual([]);
  });

  it("join the name of a group that reaches over rows with each row's own label", () => {
    const page = read(
      '<table><tr><td rowspan="2">Visas</td><td>J-1</td><td>Sponsored</td></tr><tr><td>H-1B</td><td>Not sponsored</td></tr><tr><td>Scores</td><td>Step 2 CK</td><td>225</td></tr></table>',
    );
    expect(blockOf(page, "Not sponsored").cell?.rowHeader).toBe("Visas H-1B");
    expect(blockOf(page, "H-1B").cell?.rowHeader).toBe("Visas");
    expect(blockOf(page, "225").cell?.rowHeader).toBe("Scores Step 2 CK");
  });

  it.each([
    "<tr><th>Visas</th><th>Step 3</th><th>Letters</th><th>Match</th></tr>",
    "<tr><td>Visas</td><td>Step 3</td><td>Letters</td><td>Match</td></tr>",
  ])("name the values of one row by what stands above each: %s", (names) => {
    const page = read(`<table>${names}<tr><td>J-1 only</td><td>Not required</td><td>3</td><td>NRMP</td></tr></table>`);
    expect(blockOf(page, "Not required").cell).toMatchObject({ rowHeader: "Step 3", columnHeader: "Step 3" });
    expect(blockOf(page, "J-1 only").cell?.rowHeader).toBe("Visas");
  });

  it("take no text of several sentences for the name of its row", () => {
    const text = "We take graduates of all schools and read each file with care. ".repeat(4);
    const page = read(
      `<table><tr><th>Graduates</th><th>Visas</th></tr><tr><td>${text}</td><td>J-1 only</td></tr><tr><td>All</td><td>None</td></tr></table>`,
    );
    expect(blockOf(page, "J-1 only").cell).toEqual({ table: 0, row: 1, column: 1, columnHeader: "Visas" });
  });

  it("carry a label down to the rows that leave its column empty", () => {
    const page = read(
      "<table><tr><td>Visas</td><td>J-1 only</td></tr><tr><td></td><td>No H-1B</td></tr><tr><td>Letters</td><td>3</td></tr></table>",
    );
    expect(blockOf(page, "No H-1B").cell?.rowHeader).toBe("Visas");
    expect(blockOf(page, "3").cell?.rowHeader).toBe("Letters");
  });

  it("take a bold label without a value for no title", () => {
    const page = read(
      "<table><tr><td><b>Phone</b></td><td>502-555-0142</td></tr><tr><td><b>Fax</b></td><td></td></tr><tr><td><b>Mail</b></td><td>gme@example.edu</td></tr></table>",
    );
    expect(blockOf(page, "gme@example.edu")).toMatchObject({ headings: [], cell: { rowHeader: "Mail" } });
  });

  it("keep several lines of a cell as blocks of one position, lists as items", () => {
    const page = read(
      "<table><tr><th>Name</th><th>Reach</th></tr><tr><td>Orla Finch<br>Coordinator</td><td><ul><li>Room 4</li></ul></td></tr><tr><td>Ben Ash</td><td>Room 5</td></tr></table>",
    );
    expect(blockOf(page, "Coordinator").cell).toMatchObject({ row: 1, column: 0 });
    expect(blockOf(page, "Room 4")).toMatchObject({ kind: "item", cell: { rowHeader: "Orla Finch Coordinator" } });
  });
});

describe("layout tables", () => {
  it.each([
    ["th", "<th>Visas</th>", "<th>Letters</th>"],
    ["bold type", "<td><b>Visas</b></td>", "<td><p><strong>Letters</strong></p></td>"],
    ["a background", '<td bgcolor="#036">Visas</td>', '<td bgcolor="#036">Letters</td>'],
  ])("of one column give titles, known by %s, to the rows below them", (_sign, one, other) => {
    const page = read(
      `<table><tr>${one}</tr><tr><td><p>We sponsor the J-1.</p></td></tr><tr>${other}</tr><tr><td><p>Three are enough.</p></td></tr></table><p>After.</p>`,
    );
    expect(blockOf(page, "We sponsor").headings).toEqual(["Visas"]);
    expect(blockOf(page, "Three are").headings).toEqual(["Letters"]);
    expect(blockOf(page, "After.").headings).toEqual([]);
  });

  it("give the blocks of their cells", () => {
    const page = read(
      "<table><tr><td colspan=2><img src=a.gif alt=Banner></td></tr><tr><td><h2>Apply</h2><p>Use ERAS.</p><table><tr><td>Step 1</td><td>pass</td></tr><tr><td>Step 2</td><td>220</td></tr></table></td></tr></table>",
    );
    expect(contentOf(page).slice(0, 2)).toEqual(["heading: Apply", "text: Use ERAS."]);
    expect(blockOf(page, "220")).toMatchObject({
      kind: "cell",
      cell: { table: 1, rowHeader: "Step 2" },
      headings: ["Apply"],
    });
  });

  it("are told by role, by one column and by one row", () => {
    for (const table of [
      '<table role="presentation"><tr><td>Ada</td><td>Director</td></tr><tr><td>Ben</td><td>Chair</td></tr></table>',
      "<table><tr><td>Ada</td></tr><tr><td>Ben</td></tr></table>",
      "<table><tr><td>Ada</td><td>Ben</td></tr></table>",
    ]) {
      expect(read(table).blocks.every((block) => block.kind === "text" && block.cell === undefined)).toBe(true);
    }
  });
});
