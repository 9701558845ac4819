import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { aptInstall } from "./engines.mjs";

/** Where Debian, Homebrew and others put PostgreSQL's programs. */
const PLACES = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr/local/pgsql", "/usr"];

/**
 * The folder of PostgreSQL's programs: the environment's POSTGRES_BIN, or the system's; with `install`, by apt where we are
 * root. Null where there is none.
 */
export function findPostgres({ install = false } = {}) {
  const found = [process.env.POSTGRES_BIN, ...PLACES.flatMap(binFolders)].find(
    (folder) => folder && existsSync(join(folder, "initdb")),
  );
  if (found) return found;
  if (!install || !aptInstall("postgresql")) return null;
  return findPostgres();
}

function binFolders(place) {
  const versions = existsSync(place) ? readdirSync(place).sort().reverse() : [];
  return [join(place, "bin"), ...versions.map((version) => join(place, version, "bin"))];
}
