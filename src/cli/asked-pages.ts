import ora from "ora";
import { printable } from "../diff/printable.js";
import { isColoured } from "./terminal.js";
import { shortened } from "./wording.js";

/** Tells which page is asked for. */
export interface AskedPages {
  tell(address: string): void;
  end(): void;
}

/** A line that moves on a terminal; nothing elsewhere, where the result alone is of interest. */
export function askedPages(stream: NodeJS.WriteStream): AskedPages {
  if (!stream.isTTY || !(stream.columns > 0)) return { tell: () => undefined, end: () => undefined };
  const spinner = ora({ stream, discardStdin: false, color: isColoured(stream) ? "cyan" : false });
  let pages = 0;
  return {
    tell(address) {
      pages += 1;
      spinner.text = shortened(`page ${pages}: ${printable(address)}`, Math.max(10, stream.columns - 4));
      if (!spinner.isSpinning) spinner.start();
    },
    end: () => void spinner.stop(),
  };
}
