import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeBank } from "../../scripts/messages/write-bank";
import { writeMessages } from "../../scripts/messages/write-messages";

const ROOT = join(import.meta.dirname, "../..");

/** Before all tests: messages are written; the program that the command-line tests run is built where it was not (`npm test` builds it first). */
export function setup(): void {
  writeMessages(ROOT);
  writeBank(ROOT);
  if (["cli.js", "index.d.ts"].every((file) => existsSync(join(ROOT, "dist", file)))) return;
  const built = spawnSync("npx", ["--no-install", "tsup", "--silent"], { cwd: ROOT, stdio: "inherit" });
  if (built.status !== 0) throw new Error("the build failed");
}
