import type { Random } from "./random.js";
import { trainingFolders } from "./wording.js";

/** How a site makes its addresses. */
export const platforms = ["folders", "department", "sharepoint", "node", "query", "flat", "static", "html"] as const;
export type Platform = (typeof platforms)[number];

/** Where a page stands: the folders above it, as people would name them, and its own name. */
export interface Position {
  readonly folders: readonly string[];
  readonly name: string;
}

/** Gives every page of a site an address of its own, in the manner of the site's platform. */
export class Addresses {
  readonly #taken = new Set<string>(["/"]);
  readonly #trainingFolder: string;
  #number: number;

  constructor(
    readonly platform: Platform,
    private readonly random: Random,
  ) {
    this.#trainingFolder = random.one(trainingFolders);
    this.#number = random.whole(20, 4000);
  }

  /** A page of the graduate medical education office, or below it. */
  training(folders: readonly string[], name: string): string {
    const department = this.platform === "department" && folders.length > 0;
    const [program = "", ...below] = folders;
    return department
      ? this.of({ folders: ["departments", program, "education", "residency", ...below], name })
      : this.of({ folders: [this.#trainingFolder, ...folders], name });
  }

  of({ folders, name }: Position): string {
    const address = this.#unique(
      this.#written(
        folders.flatMap((folder) => folder.split("/")),
        name,
      ),
    );
    this.#taken.add(address);
    return address;
  }

  #written(folders: readonly string[], name: string): string {
    const path = [...folders, name].filter((part) => part !== "").map(slug);
    switch (this.platform) {
      case "node":
        return `/node/${this.#next()}`;
      case "query":
        return `/index.php?id=${this.#next()}`;
      case "sharepoint":
        return `/${folders.map(camel).join("/")}/Pages/${camel(name) || "default"}.aspx`.replace("//", "/");
      case "flat":
        return `/${[...folders.slice(-1).map(slug), slug(name)].filter((part) => part !== "").join("-")}/`;
      case "static":
        return `/${[...folders.map(short), `${short(name) || "index"}.htm`].join("/")}`;
      case "html":
        return `/${path.join("/")}.html`;
      default:
        return `/${path.join("/")}`;
    }
  }

  #next(): number {
    this.#number += this.random.whole(1, 37);
    return this.#number;
  }

  #unique(address: string): string {
    if (!this.#taken.has(address)) return address;
    for (let number = 2; ; number += 1) {
      const other = address.replace(/(\.\w+)?\/?$/, (ending) => `-${number}${ending}`);
      if (!this.#taken.has(other)) return other;
    }
  }
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function camel(text: string): string {
  return slug(text)
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function short(text: string): string {
  return slug(text)
    .split("-")
    .map((word) => word.slice(0, 5))
    .slice(0, 2)
    .join("");
}
