import { basename } from "node:path";
import { Command } from "commander";
import type { Analysis } from "../../analysis/analysis";
import { ItemwiseError } from "../../errors";
import { flagTerms } from "../../measures/language/flag-terms";
import { readMeasure } from "../../node/definitions/read-model";
import { readJson } from "../../node/files/read-json";
import { builtInClaims } from "../../replication/built-in";
import { type Claims, parseClaims } from "../../replication/claims/claims";
import { replicate } from "../../replication/replicate";
import { assembled, NO_SUMMARY } from "../../report/kit/tables/assemble";
import { replicationChapter } from "../../report/replication/replication";
import { replicationAnswer } from "../../report/replication/replication-answer";
import { notify } from "../exit";
import { addComputeOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { addOutputOptions } from "../options/output-options";
import { nonEmpty } from "../options/read-option";
import type { Run } from "../run-analysis";
import { type PartOptions, runParts } from "../run-parts";
import { ABOUT } from "./about-commands";

type ReplicateOptions = PartOptions & { readonly claims?: string | undefined };

export function replicateCommand(): Command {
  const command = new Command("replicate")
    .description(ABOUT.replicate)
    .argument(...DATA_FILE)
    .option("--claims <file>", "claims to test (JSON; by default the measure's built-in claims)", nonEmpty);
  addOutputOptions(addComputeOptions(addReadOptions(command)));
  return command.action(run);
}

async function run(file: string | undefined, options: ReplicateOptions): Promise<void> {
  const claims = await claimsOf(options);
  for (const { message } of flagTerms(claimTexts(claims))) notify(`warning: ${message}\n`);
  const judged = (before: Analysis): Analysis => ({ ...before, replication: replicate(before, claims) });
  const revise = (before: Run): Run => {
    const { report, restricted } = before;
    const analysis = judged(before.analysis);
    const [chapter, answer] = [replicationChapter(analysis), replicationAnswer(analysis)];
    const answers = answer === null ? [] : [answer];
    const chapters = chapter === null ? [] : [{ ...chapter, answers, chapters: [chapter] }];
    return {
      ...before,
      analysis,
      restricted: restricted && judged(restricted),
      report: { ...report, summary: NO_SUMMARY, ...assembled(chapters) },
    };
  };
  await runParts(file, options, { revise, page: "ledger" });
}

async function claimsOf({ claims: path, measure }: ReplicateOptions): Promise<Claims> {
  if (path !== undefined) return parseClaims(await readJson(path), basename(path));
  const { id } = await readMeasure(measure ?? "disrupting-harm");
  const claims = builtInClaims(id);
  if (claims !== null) return claims;
  throw new ItemwiseError("no-claims", `no claims are built in for the measure ${id}.`, {
    hint: "Name a claims file with --claims.",
  });
}

const claimTexts = ({ claims }: Claims) =>
  claims.map(({ id, claim, source }) => ({
    where: `the claim ${id}`,
    text: `${claim} ${source}`,
  }));
