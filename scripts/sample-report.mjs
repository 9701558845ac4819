/**
 * The main job on a sample survey: `node scripts/sample-report.mjs [attitudes | disrupting-harm]` writes out/report.html
 * (of the everyday sample) or out/disrupting-harm.html, and says where it is.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SAMPLES = {
  attitudes: {
    answers: "data/sample/attitudes.sav",
    report: "out/report.html",
    note: "Nobody was asked: these answers are invented.",
  },
  "disrupting-harm": {
    answers: "data/sample/disrupting-harm.csv",
    report: "out/disrupting-harm.html",
    note: "SIMULATED: these children are invented. Margins are calibrated to published figures; the structure is an assumption.",
  },
};

const [name = "attitudes"] = process.argv.slice(2);
if (!Object.hasOwn(SAMPLES, name)) {
  console.error(`No sample is named ${name}: ${Object.keys(SAMPLES).join(", ")}.`);
  process.exit(1);
}
const { answers, report, note } = SAMPLES[name];
mkdirSync(join(ROOT, "out"), { recursive: true });
// The draft of an earlier run, which another version may have made otherwise.
rmSync(join(ROOT, report.replace(".html", ".measure.json")), { force: true });
const { status } = spawnSync(
  process.execPath,
  ["dist/cli.js", "report", answers, "-o", report, "--note", note],
  { cwd: ROOT, stdio: "inherit" },
);
process.exit(status ?? 1);
