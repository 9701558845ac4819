import { Command } from "commander";
import { ItemwiseError } from "../../errors";
import { flagTerms } from "../../measures/language/flag-terms";
import { readClaims } from "../../node/read-claims";
import { readMeasure } from "../../node/read-measure";
import { builtInClaims } from "../../replication/built-in";
import type { Claims } from "../../replication/claims/claims";
import { replicate } from "../../replication/replicate";
import { reportToMarkdown } from "../../report/page/report-to-markdown";
import { replicationLedgerSection } from "../../report/replication/replication";
import { tell } from "../exit";
import { addComputeOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { filled } from "../options/read-option";
import { runAnalysis, withWorkers } from "../run-analysis";
import { addOutputOptions, type PartOptions, pageOf } from "../run-parts";
import { checkTargets, writeOutputs } from "../write-outputs";

type ReplicateOptions = PartOptions & { readonly claims?: string };

/** `itemwise replicate data.csv`: published claims, one by one, and what these data say. */
export function replicateCommand(): Command {
  const command = new Command("replicate")
    .description(
      "hold published claims against the answers: what is reproduced, what is not, what cannot be tested",
    )
    .argument(...DATA_FILE)
    .option(
      "--claims <file>",
      "claims to hold against them (JSON; by default those built in for the measure)",
      filled,
    );
  addOutputOptions(addComputeOptions(addReadOptions(command)));
  return command.action(run);
}

async function run(file: string, options: ReplicateOptions): Promise<void> {
  const { output, json, tables } = options;
  await checkTargets(file, options);
  const claims = await claimsOf(options);
  for (const { message } of flagTerms(claimTexts(claims))) tell(`warning: ${message}\n`);
  const ledger = await withWorkers(options, async (workers) => {
    const run = await runAnalysis(file, options, { workers });
    const replication = replicate(run.analysis, claims);
    const analysis = { ...run.analysis, replication };
    const section = replicationLedgerSection(analysis);
    const report = { ...run.report, answers: [], sections: section === null ? [] : [section] };
    const page = output === undefined ? {} : { page: await pageOf(report, workers) };
    return { measure: run.measure, analysis, report, ...page };
  });
  await writeOutputs(ledger, { ...options, file });
  if (output === undefined && json === undefined && tables === undefined) {
    process.stdout.write(reportToMarkdown(ledger.report));
  }
  if (output !== undefined && output !== "-") tell(`The ledger is in ${output}\n`);
}

/** The claims file, or the claims built in for the measure. */
async function claimsOf({ claims: path, measure }: ReplicateOptions): Promise<Claims> {
  if (path !== undefined) return readClaims(path);
  const { id } = await readMeasure(measure);
  const claims = builtInClaims(id);
  if (claims !== null) return claims;
  throw new ItemwiseError("no-claims", `no claims are built in for the measure ${id}.`, {
    hint: "Name a claims file with --claims.",
  });
}

function claimTexts({ claims }: Claims) {
  return claims.map(({ id, claim, source }) => ({
    where: `the claim ${id}`,
    text: `${claim} ${source}`,
  }));
}
