import type { OnIndexed } from "../diff/history/change-index.js";
import { isColoured } from "./terminal.js";

/** Fewer snapshots than this are read before anybody wonders. */
const fewest = 5;

/** Tells on a terminal how the index of changes is made; silent elsewhere, and where there is little to do. */
export async function indexProgress(
  stream: NodeJS.WriteStream,
): Promise<{ readonly tell: OnIndexed; readonly end: () => void }> {
  if (!stream.isTTY || !(stream.columns > 0)) return { tell: () => undefined, end: () => undefined };
  const { default: ora } = await import("ora");
  const spinner = ora({ stream, discardStdin: false, color: isColoured(stream) ? "cyan" : false });
  return {
    tell: (done, total) => {
      if (total < fewest) return;
      spinner.text = `reading snapshots for the index: ${done} of ${total}`;
      if (!spinner.isSpinning) spinner.start();
    },
    end: () => void spinner.stop(),
  };
}
