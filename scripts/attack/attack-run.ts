/** One file, released and attacked by every route. */
import type { Measure } from "../../src/measures/measure";
import { counter } from "./count";
import { type Finding, type Score, scoreOf } from "./finding";
import { hiddenCounts } from "./hidden";
import { readPeople } from "./people";
import { type Release, releaseOf } from "./release";
import { itemFindings } from "./routes/items";
import { marginFindings, marginProgramme } from "./routes/margins";
import { modelFindings } from "./routes/models";
import { pairFindings, pairSources } from "./routes/pairs";
import { wordFindings } from "./routes/words";
import { fileOf, type Run } from "./runs";

export interface AttackResult {
  readonly name: string;
  readonly hidden: number;
  readonly scores: readonly Score[];
  /** Why there is no result. */
  readonly problem: string | null;
}

const SECONDS = 300;

export async function attackRun(
  run: Run,
  {
    sample,
    measure,
    folder,
  }: { readonly sample: string; readonly measure: Measure; readonly folder: string },
): Promise<AttackResult> {
  const csv = fileOf(run, sample);
  const design =
    run.design === true ? { stratum: { column: "STRATUM" }, cluster: { column: "CLUSTER" } } : {};
  const definition = JSON.stringify({ ...measure, ...design });
  try {
    const release = await releaseOf(
      { csv, measure: definition, options: run.options },
      { folder, seconds: SECONDS, report: true },
    );
    return await attack(release, { name: run.name, csv, measure });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { name: run.name, hidden: 0, scores: [], problem: text.split("\n").slice(-3).join(" ") };
  }
}

/** @param csv the file, read only to score, and for the counts that are printed */
export async function attack(
  { record, texts }: Release,
  { name, csv, measure }: { readonly name: string; readonly csv: string; readonly measure: Measure },
): Promise<AttackResult> {
  const truth = counter(readPeople(csv, measure, record.settings.weights !== "none"), measure);
  const hidden = hiddenCounts(record, truth);
  const names = hidden.map((one) => one.name);
  const least = record.disclosure.leastCount;
  const programme = marginProgramme({ record, measure, printed: truth });
  const isHidden = new Set(names);
  const printed = (one: string): number | null => (isHidden.has(one) ? null : truth(one));
  const unweighted = record.settings.weights === "none" && record.data.design === null;
  const findings: Finding[] = [
    ...(await marginFindings(programme, names, least)),
    ...pairSources(record).flatMap((source) => pairFindings(record, source, printed)),
    ...itemFindings(record),
    ...wordFindings(record, texts),
    ...(unweighted ? await modelFindings({ csv, measure, record, names, truth }) : []),
  ];
  return { name, hidden: hidden.length, scores: scoreOf(hidden, findings, { truth, least }), problem: null };
}
