import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { inRepository, withFolder } from "../support/cli";

const SAMPLE = inRepository("data/sample/disrupting-harm.csv");

/** The built program beside its dependencies, without the packages that a user may leave out. */
function installInto(folder: string): (args: readonly string[]) => ReturnType<typeof spawnSync> {
  cpSync(inRepository("dist"), join(folder, "dist"), { recursive: true });
  cpSync(inRepository("package.json"), join(folder, "package.json"));
  const { dependencies } = JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(inRepository(join("node_modules", name)), link);
  }
  const program = join(folder, "dist/cli.js");
  return (args) => spawnSync(process.execPath, [program, ...args], { encoding: "utf8", cwd: folder });
}

describe("itemwise patterns --engine duckdb without the package", () => {
  it("says what to install, and reads CSV without it", () =>
    withFolder((folder) => {
      const itemwise = installInto(folder);
      const out = join(folder, "out");
      mkdirSync(out);
      const args = ["patterns", SAMPLE, "--restricted", "-o", join(out, "patterns.csv")];
      const refused = itemwise([...args, "--engine", "duckdb"]);
      expect(refused.status).toBe(1);
      expect(refused.stdout).toBe("");
      expect(refused.stderr).toContain("needs the package @duckdb/node-api, which is not there");
      expect(refused.stderr).toContain("npm install @duckdb/node-api");
      expect(refused.stderr).not.toMatch(/\n\s+at /);
      expect(readdirSync(out)).toEqual([]);
      expect(itemwise(args).status).toBe(0);
      expect(readdirSync(out)).toEqual(["patterns.csv"]);
    }));
});
