/** The same question, answered from an output folder through the library. */
import { diffSnapshots, openOutput, readSnapshot } from "matchscout";
import { aMonthApart, answer, type VisaChange } from "./answer.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the output folder");
const output = await openOutput(folder);
const chosen = aMonthApart(await output.listSnapshots());

async function visaChanges({ earlier, newest }: { earlier: string; newest: string }): Promise<VisaChange[]> {
  const { changes } = diffSnapshots(await readSnapshot(output, earlier), await readSnapshot(output, newest));
  return changes.flatMap((change): VisaChange[] => {
    if (!("key" in change) || !change.key.startsWith("visa.")) return [];
    const { program, programName: name, institution, key } = change;
    const before = "before" in change ? change.before.value : undefined;
    const after = "after" in change ? change.after.value : undefined;
    return [{ program, name, institution, key, before, after }];
  });
}

console.log(answer(chosen === undefined ? [] : await visaChanges(chosen)));
