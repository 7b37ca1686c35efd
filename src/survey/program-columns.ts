/** What a list of programs can say of each. */
export type ColumnName = "name" | "institution" | "specialty" | "city" | "state" | "acgmeId" | "pages";

/** Titles under which lists give each column, folded by `foldedTitle`; the house's own name stands first. */
const titles: Readonly<Record<ColumnName, readonly string[]>> = {
  name: [
    "name",
    "program",
    "program name",
    "program title",
    "residency",
    "residency program",
    "residency name",
    "title",
  ],
  institution: [
    "institution",
    "institution name",
    "sponsoring institution",
    "sponsor",
    "hospital",
    "hospital name",
    "organization",
    "school",
    "university",
  ],
  specialty: ["specialty", "speciality", "program specialty", "specialty name", "discipline", "field"],
  city: ["city", "town", "program city", "location city"],
  state: ["state", "st", "state code", "program state", "location state", "state abbreviation"],
  acgmeId: [
    "acgmeid",
    "acgme id",
    "acgme",
    "acgme code",
    "acgme number",
    "acgme no",
    "acgme program id",
    "acgme program code",
    "acgme program number",
    "acgme program no",
    "accreditation id",
    "program code",
    "program number",
  ],
  pages: [
    "pages",
    "page",
    "url",
    "urls",
    "link",
    "links",
    "website",
    "web site",
    "website url",
    "web page",
    "webpage",
    "web address",
    "homepage",
    "home page",
    "program url",
    "program website",
    "program link",
    "program web site",
    "program page",
  ],
};

/** Which column of a table gives what, and the titles that mean nothing to us. */
export interface MappedColumns {
  readonly places: ReadonlyMap<ColumnName, number>;
  readonly unknown: readonly string[];
  /** Two columns that would give the same, in the table's own words. */
  readonly clash: readonly [string, string] | undefined;
}

/** Maps a table's header by name; the order of the columns means nothing. */
export function mapColumns(header: readonly string[]): MappedColumns {
  const places = new Map<ColumnName, number>();
  const unknown: string[] = [];
  let clash: MappedColumns["clash"];
  header.forEach((title, place) => {
    const column = columnOf(title);
    const earlier = column === undefined ? undefined : places.get(column);
    if (column === undefined) {
      if (title !== "") unknown.push(title);
    } else if (earlier === undefined) places.set(column, place);
    else clash ??= [header[earlier] ?? "", title];
  });
  return { places, unknown, clash };
}

function columnOf(title: string): ColumnName | undefined {
  const folded = foldedTitle(title);
  for (const name of columnNames) if (titles[name].includes(folded)) return name;
  return undefined;
}

const columnNames = ["name", "institution", "specialty", "city", "state", "acgmeId", "pages"] as const;

/** "ACGME Program ID#" and "acgme_program_id" are "acgme program id"; "acgmeId" is "acgmeid". */
function foldedTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
