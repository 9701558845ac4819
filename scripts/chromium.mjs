import { existsSync } from "node:fs";
import { aptInstall } from "./engines.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium: the environment's CHROMIUM_PATH, or the system's; with `install`, by apt where we are root.
 * Null where there is none.
 */
export function findChromium({ install = false } = {}) {
  const found = [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));
  if (found) return found;
  return install && aptInstall("chromium") ? findChromium() : null;
}
