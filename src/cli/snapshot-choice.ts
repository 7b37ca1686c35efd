import type { Output } from "../store/output.js";
import { UsageError } from "./failures.js";

/**
 * The id of the snapshot that a user named: `latest`, `previous`, an id, or the unambiguous beginning of one. Throws
 * `UsageError` when there is none such.
 */
export async function chooseSnapshot(output: Output, name: string): Promise<string> {
  const ids = await output.listSnapshots();
  if (ids.length === 0) throw new UsageError(`${output.folder} holds no snapshot yet; \`matchscout crawl\` writes one`);
  const counted = { latest: ids.at(-1), previous: ids.at(-2) };
  if (name === "latest" || name === "previous") {
    const id = counted[name];
    if (id === undefined) throw new UsageError(`${output.folder} holds only one snapshot; crawl again for a second`);
    return id;
  }
  if (ids.includes(name)) return name;
  const fitting = ids.filter((id) => id.startsWith(name));
  if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0];
  const newest = ids.slice(-3).reverse().join(", ");
  const problem = fitting.length === 0 ? "no snapshot is called" : "more than one snapshot begins with";
  throw new UsageError(`${problem} ${name}; the newest are ${newest}`);
}
