import { readFile } from "node:fs/promises";
import { type ExpectationBand, expectationBandSchema } from "../model/expectation-band.js";
import { AdapterError } from "./adapter-error.js";

/** The file of the expectation band that belongs to an adapter's file: `ky/louisville.expect.json` for `ky/louisville.ts`. */
export function bandFileOf(adapterFile: string): string {
  return adapterFile.replace(/\.(?:ts|mts|js|mjs)$/, ".expect.json");
}

/** The band beside an adapter; undefined where there is none. Throws `AdapterError` for a file that is no band of the site. */
export async function readBand(path: string, file: string, site: string): Promise<ExpectationBand | undefined> {
  let text: string;
  try {
    text = await readFile(bandFileOf(path), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new AdapterError({ file: bandFileOf(file), reason: "it cannot be read", cause: error });
  }
  const parsed = expectationBandSchema.safeParse(jsonOf(text));
  const issue = parsed.success ? undefined : parsed.error.issues[0];
  if (!parsed.success || parsed.data.site !== site) {
    const reason = issue?.message ?? `it is not the band of the site ${site}`;
    throw new AdapterError({ file: bandFileOf(file), field: issue?.path.join(".") || undefined, reason });
  }
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
