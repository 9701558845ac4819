import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FILE, readCatalog } from "./catalog";
import { compileFile } from "./compile";

/**
 * Writes `messages.ts` from each `messages.en.ftl` below `src`, and removes those whose message file is gone.
 * @param root the repository's folder
 * @throws Error with a line for each problem, where a message is wrong; then nothing is written
 */
export function writeMessages(root = process.cwd()): void {
  const catalog = readCatalog(root);
  const compiled = catalog.map((file) => ({ folder: file.folder, ...compileFile(file, catalog) }));
  const problems = compiled.flatMap((file) => file.problems);
  if (problems.length > 0) throw new Error(`messages:\n${problems.join("\n")}`);
  for (const { folder, text } of compiled) {
    const path = join(root, folder, "messages.ts");
    // Left alone where nothing changed, so that nothing is built again.
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
  for (const path of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    const file = join(root, "src", path);
    if (/(^|[\\/])messages\.ts$/.test(path) && !existsSync(join(dirname(file), FILE))) rmSync(file);
  }
}
