import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { killedRun } from "../../scripts/fuzz/kill-runs";
import { inRepository, itemwise, untilBusy, withFolder } from "../support/cli";
import { smallSample } from "../support/small-files";

const CLI = inRepository("dist/cli.js");
const DATA = inRepository("data/sample/disrupting-harm.csv");

const folderOfSmall = mkdtempSync(join(tmpdir(), "itemwise-interrupted-"));
afterAll(() => rmSync(folderOfSmall, { recursive: true, force: true }));
const small = smallSample(folderOfSmall);
const SMALL = [small.data, "--measure", small.measure, "--group", "sex", "--workers", "2"];

/** The program that a shell has started, once it has. */
async function childOf(shell: number | undefined): Promise<number> {
  for (;;) {
    const child = readFileSync(`/proc/${shell}/task/${shell}/children`, "utf8").trim();
    if (child !== "") return Number(child);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("a program that is ended from outside", () => {
  it("is over at once on Ctrl-C, with 130 for the shell, and leaves no file", async () => {
    await withFolder(async (folder) => {
      const out = join(folder, "a.json");
      const shell = spawn(
        "sh",
        [
          ...["-c", `"$0" "$@"; echo "code $?"; times`, process.execPath, CLI],
          ...["analyze", DATA, "--json", out],
        ],
        {
          stdio: ["ignore", "pipe", "pipe"],
          detached: true,
        },
      );
      let text = "";
      shell.stdout.on("data", (piece: Buffer) => {
        text += piece.toString();
      });
      const before = await untilBusy(await childOf(shell.pid), 1);
      spawnSync("pkill", ["-INT", "-P", String(shell.pid)]);
      await new Promise((resolve) => shell.on("close", resolve));
      const [code, , ofChildren = ""] = text.split("\n");
      expect(code).toBe("code 130");
      const used = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].map(
        ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
      );
      expect(used).toHaveLength(2);
      // By the processor's time, not the clock's, which goes on where the machine is busy.
      expect(used.reduce((sum, one) => sum + one, 0) - before).toBeLessThan(2);
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  it("leaves each output as it was or whole, wherever it is killed", async () => {
    await withFolder(async (folder) => {
      const [json, page] = [join(folder, "a.json"), join(folder, "a.html")];
      const args = ["prevalence", ...SMALL, "--json", json, "-o", page];
      const begun = performance.now();
      expect(itemwise(args).status).toBe(0);
      const longest = 1.2 * (performance.now() - begun);
      const whole = new Map([json, page].map((path) => [path, readFileSync(path, "utf8")]));
      for (let place = 0; place < 8; place++) {
        const run = await killedRun(args, whole, { seed: 3, place, longest });
        expect(run.broken).toEqual([]);
        if (run.signal !== "SIGKILL") expect(run.left).toEqual([]);
        for (const name of run.left) rmSync(join(folder, name));
      }
    });
  });
});

describe("an output that cannot be written", () => {
  it("is told in one line before anything is computed, and the old file stays", async () => {
    await withFolder((folder) => {
      const out = join(folder, "taken");
      writeFileSync(out, "old");
      const run = itemwise(["analyze", DATA, "--json", join(out, "a.json")]);
      expect(run.status).toBe(1);
      expect(run.stderr).toBe(
        `error: ${join(out, "a.json")}: a part of the path is a file.\nhint: Name a folder that exists.\n`,
      );
      expect(readFileSync(out, "utf8")).toBe("old");
    });
  });

  it("is told in one line where the disk is full", () => {
    const run = itemwise(["prevalence", ...SMALL, "--json", "/dev/full"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe("error: /dev/full: the disk is full.\nhint: Make room, or name another disk.\n");
  });
});

describe("a reader that closes the pipe", () => {
  it.each(["measures disrupting-harm", `prevalence ${SMALL.join(" ")}`])(
    "ends %s without a word",
    (command) => {
      const run = spawnSync("sh", ["-c", `"$0" "${CLI}" ${command} | head -n 1`, process.execPath], {
        encoding: "utf8",
      });
      expect(run.stdout.split("\n")).toHaveLength(2);
      expect(run.stderr).toMatch(/^((Figures are hidden|Unprotected: nothing is hidden\.) .*\n)?$/);
      expect(run.status).toBe(0);
    },
  );
});
