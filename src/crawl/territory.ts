import type { Site, SiteProgram } from "../model/site.js";
import { hostKey } from "./address.js";

/** Whose page an address is: a program's own, or shared by all programs of the site. */
export type Owner = { readonly kind: "program"; readonly program: string } | { readonly kind: "shared" };

interface Area {
  readonly program: string;
  readonly host: string;
  /** Ends in a slash. */
  readonly folder: string;
}

/** Tells which addresses of a website belong to which of its programs. */
export class Territory {
  readonly #hosts = new Set<string>();
  readonly #areas: readonly Area[];
  readonly #alone: boolean;

  constructor(site: Site) {
    this.#alone = site.programs.length === 1;
    const areas = site.programs.flatMap((program) => declaredAreas(site, program));
    this.#areas = [...areas, ...areas.flatMap((area) => widened(area, areas))];
    for (const address of [site.home, ...(site.institutionPages ?? [])])
      this.#hosts.add(hostKey(new URL(address, site.home)));
    for (const area of areas) this.#hosts.add(area.host);
  }

  /** True when the address lies on the website. */
  covers(address: string): boolean {
    return this.#hosts.has(hostKey(address));
  }

  /** Takes in the host to which a start page led. */
  admit(address: string): void {
    this.#hosts.add(hostKey(address));
  }

  /** True when the address lies below the program's own folders. */
  within(program: string, address: string): boolean {
    return this.#deepest(address).some((area) => area.program === program);
  }

  /** True when the address lies below another program's folders. */
  foreign(program: string, address: string): boolean {
    const deepest = this.#deepest(address);
    return deepest.length > 0 && deepest.every((area) => area.program !== program);
  }

  /**
   * Whose page the address is when a program's links led to it. A page outside the program's folders speaks for all
   * programs where the site has several, and for the one program where it has one.
   */
  owner(program: string, address: string): Owner {
    return this.#alone || this.within(program, address) ? { kind: "program", program } : { kind: "shared" };
  }

  #deepest(address: string): readonly Area[] {
    const url = new URL(address);
    const path = withSlash(url.pathname);
    const holding = this.#areas.filter((area) => area.host === hostKey(url) && path.startsWith(area.folder));
    const depth = Math.max(0, ...holding.map((area) => area.folder.length));
    return holding.filter((area) => area.folder.length === depth);
  }
}

function declaredAreas(site: Site, program: SiteProgram): Area[] {
  const starts = program.start.map((path) => {
    const url = new URL(path, site.home);
    return { program: program.id, host: hostKey(url), folder: folderOf(url.pathname) };
  });
  const scopes = (program.scope ?? []).map((path) => {
    const url = new URL(path, site.home);
    return { program: program.id, host: hostKey(url), folder: withSlash(url.pathname) };
  });
  return [...starts, ...scopes];
}

/** One folder up from a start page, unless another program of the site starts there too or that is the whole host. */
function widened(area: Area, areas: readonly Area[]): Area[] {
  const folder = area.folder.replace(/[^/]+\/$/, "");
  const shared = areas.some(
    (other) => other.program !== area.program && other.host === area.host && other.folder.startsWith(folder),
  );
  return folder === "/" || shared ? [] : [{ ...area, folder }];
}

/** The folder that a page stands for: itself, or for a file name the folder that holds it. */
function folderOf(path: string): string {
  return /\.\w{2,5}$/.test(path) ? path.replace(/[^/]+$/, "") : withSlash(path);
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
