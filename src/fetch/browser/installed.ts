import { delimiter, join } from "node:path";

/** What tells where browsers are on a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Names under which Linux distributions and Google install the program. */
const programs = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];

const linuxPaths = [
  "/opt/google/chrome/chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
];

const macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Paths at which Chrome, Chromium or a browser made from it usually is, the likeliest first. Looks at no file. Pure. */
export function usualBrowserPaths({ platform, env }: Machine): readonly string[] {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((path) => path !== undefined);
    return folders.flatMap((folder) => windowsPrograms.map((program) => `${folder}\\${program}`));
  }
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env.HOME === undefined ? [] : [`${env.HOME}/Applications`])];
    return folders.flatMap((folder) => macApplications.map((program) => `${folder}/${program}`));
  }
  const onPath = (env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder.startsWith("/"))
    .flatMap((folder) => programs.map((program) => join(folder, program)));
  return [...new Set([...onPath, ...linuxPaths])];
}
