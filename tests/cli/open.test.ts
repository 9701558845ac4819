import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { inRepository, itemwise, withFolder } from "../support/cli";
import { buildSite } from "../support/site";

beforeAll(buildSite, 240_000);

/** The program where the only thing that opens files is this script. */
function openWith(
  folder: string,
  script: string | null,
): { readonly stderr: string; readonly status: number | null } {
  if (script !== null) {
    writeFileSync(join(folder, "xdg-open"), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, "xdg-open"), 0o755);
  }
  return spawnSync(process.execPath, [inRepository("dist/cli.js"), "open"], {
    encoding: "utf8",
    env: { PATH: `${folder}:/bin` },
  });
}

describe("itemwise open", () => {
  it("prints where the page is: one file that may ask nobody", () => {
    const { status, stdout, stderr } = itemwise(["open", "--print"]);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    const page = readFileSync(stdout.trim(), "utf8");
    expect(page).toContain("connect-src 'none'");
    expect(page).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="(?!data:)/);
  });

  it.runIf(process.platform === "linux")("gives the file to what opens files", () =>
    withFolder((folder) => {
      const { status, stderr } = openWith(folder, `echo "$1" > ${join(folder, "opened")}`);
      expect(status).toBe(0);
      expect(stderr).toContain("is open in the browser");
      const opened = readFileSync(join(folder, "opened"), "utf8").trim();
      expect(opened).toBe(itemwise(["open", "--print"]).stdout.trim());
      expect(existsSync(opened)).toBe(true);
    }),
  );

  it.runIf(process.platform === "linux")("says where the file is when nothing opens it", () =>
    withFolder((folder) => {
      {
        const { status, stderr } = openWith(folder, "exit 3");
        expect(status).toBe(0);
        expect(stderr).toMatch(/No browser was found[\s\S]*itemwise\.html/);
      }
    }),
  );
});
