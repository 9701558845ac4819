import { createHash } from "node:crypto";
import { Command } from "commander";
import { ANALYSIS_PARTS } from "../../analysis/analysis-parts";
import type { HiddenFigure } from "../../analysis/disclosure/hidden-log";
import { refuseGroupings } from "../../analysis/disclosure/refuse-groupings";
import { checkEmpty, writeFolderWhole } from "../../node/files/write-folder";
import { withWorkers } from "../../node/workers/worker-pool";
import { releaseLog, releaseLogText } from "../../report/disclosure/release-log";
import { notify } from "../exit";
import { addComputeOptions, addReleaseOptions } from "../options/compute-options";
import { addReadOptions, answersOf, DATA_FILE, fileOf } from "../options/file-options";
import { nonEmpty } from "../options/read-option";
import { runAnalysis } from "../run-analysis";
import { htmlOf, notifyCostliest, type PartOptions } from "../run-parts";
import { checkTargets, jsonText, tableFiles, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

type ReleaseOptions = PartOptions & { readonly output: string };

/** `itemwise release data.csv -o folder`: all published outputs of a file, and beside them a log for an output checker. */
export function releaseCommand(): Command {
  const command = new Command("release").description(ABOUT.release).argument(...DATA_FILE);
  return addReleaseOptions(addComputeOptions(addReadOptions(command)))
    .requiredOption("-o, --output <folder>", "a new or empty folder for the release", nonEmpty)
    .action(release);
}

async function release(file: string | undefined, options: ReleaseOptions): Promise<void> {
  const answers = answersOf(file, options);
  const { output: folder, measure } = options;
  await checkTargets({ tables: folder, measure }, fileOf(answers));
  await checkEmpty(folder);
  const hidden: HiddenFigure[] = [];
  const onHidden = (figures: readonly HiddenFigure[]): void => {
    hidden.push(...figures);
  };
  const run = await withWorkers(options, async (workers) => {
    const done = await runAnalysis(
      answers,
      { ...options, disclosure: "standard" },
      {
        parts: ANALYSIS_PARTS,
        workers,
        onHidden,
        check: refuseGroupings,
      },
    );
    return { ...done, page: await htmlOf(done.report, workers) };
  });
  const files = new Map([
    ["report.html", run.page],
    ["analysis.json", jsonText(run.analysis, "analysis.json")],
    ...tableFiles(run.report, "tables").map(({ path, text }) => [path, text] as const),
  ]);
  const sums = [...files].map(([name, text]) => ({ name, sha256: sha256(text) }));
  const log = releaseLog(run.analysis, hidden, sums);
  await writeFolderWhole(folder, files);
  // Beside the folder, which is published as it is.
  const besides = `${folder.replace(/[/\\]+$/, "")}-log`;
  await writeText(`${besides}.json`, jsonText(log, `${besides}.json`));
  await writeText(`${besides}.md`, releaseLogText(log));
  notifyCostliest(run);
  notify(`The release is in ${folder}; ${besides}.md is for its checker and not for publication.\n`);
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
