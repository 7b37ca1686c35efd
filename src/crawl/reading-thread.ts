import { parentPort } from "node:worker_threads";
import { SelectorError } from "../page/selectors.js";
import { type PageToRead, readAsJson } from "./page-reader.js";

/** Order to a thread. */
export interface ReadingOrder {
  readonly id: number;
  readonly page: PageToRead;
}

/** Answer of a thread: the page as JSON, which is cheaper to hand over than its objects; or the selector that is no CSS. */
export type ReadingAnswer =
  | { readonly id: number; readonly json: string }
  | { readonly id: number; readonly selector: string };

parentPort?.on("message", async ({ id, page }: ReadingOrder) => {
  parentPort?.postMessage(await answerOf(id, page));
});

async function answerOf(id: number, page: PageToRead): Promise<ReadingAnswer> {
  try {
    return { id, json: await readAsJson(page) };
  } catch (error) {
    if (error instanceof SelectorError) return { id, selector: error.selector };
    const failure = `The page could not be read (${error instanceof Error ? error.message : String(error)})`;
    return { id, json: JSON.stringify({ failure }) };
  }
}
