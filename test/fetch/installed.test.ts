import { expect, test } from "vitest";
import { usualBrowserPaths } from "../../src/fetch/browser/installed.js";

test.each([
  ["linux", { PATH: "/opt/bin:relative:/usr/bin" }, "/opt/bin/google-chrome-stable", "/usr/bin/chromium"],
  ["linux", {}, "/opt/google/chrome/chrome", "/snap/bin/chromium"],
  [
    "darwin",
    { HOME: "/Users/ada" },
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  [
    "win32",
    { PROGRAMFILES: "C:\\Programs", LOCALAPPDATA: "C:\\Users\\ada\\Local" },
    "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Users\\ada\\Local\\Chromium\\Application\\chrome.exe",
  ],
] as const)("a browser on %s is looked for where it usually is, Chrome first", (platform, env, first, another) => {
  const paths = usualBrowserPaths({ platform, env });
  expect(paths[0]).toBe(first);
  expect(paths).toContain(another);
  expect(paths).not.toContain("relative/google-chrome");
  expect(new Set(paths).size).toBe(paths.length);
});
