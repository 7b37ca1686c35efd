/** What tells the places of a postal address from people's names. */

const states = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR".split(
    " ",
  ),
);
/** Postal abbreviations of states that are degrees as well. */
const alsoDegrees = new Set(["MD", "MA", "PA", "MS", "MI", "ME", "ID", "OD"]);

/** True for the postal abbreviation of a state of the US (in capitals). */
export const isState = (word: string): boolean => states.has(word);

const stateBehind = /^,\s{0,2}([A-Z]{2})(?![A-Za-z.])(\s{1,2}\d{5})?/;
const streetBefore =
  /\d[\w.-]*\s(?:[\w.]+\s){0,4}?(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Way|Parkway|Pkwy|Highway|Hwy|Route|Plaza|Place|Pl|Court|Ct|Circle|Box|Suite|Ste|Floor|Fl|Room|Rm|Building|Bldg)\b\.?(?:[^@;|]{0,40})$/;

/**
 * True for capitalised words that name the town of a postal address: "1 Quarry Road, Granite Harbor, NH". "Jane Roe,
 * MD" is a person, unless a street stands before or a postal code behind.
 *
 * @param tailEnd where the degrees behind the name end
 */
export function isPlaceNamed(text: string, start: number, end: number, tailEnd: number): boolean {
  const behind = stateBehind.exec(text.slice(end, end + 14));
  const [, state = "", code] = behind ?? [];
  if (!states.has(state)) return false;
  if (code !== undefined || !alsoDegrees.has(state)) return true;
  return tailEnd <= end + 4 && streetBefore.test(text.slice(Math.max(0, start - 80), start));
}
