/** One file, released and attacked by every route. */
import type { Analysis } from "../../src/analysis/analysis";
import type { Measure } from "../../src/measures/measure";
import { counter } from "./count";
import { type Finding, type Hidden, type Score, scoreOf } from "./finding";
import { hiddenCounts } from "./hidden";
import { hostileMeasure } from "./hostile";
import { type Predicted, predictedCounts } from "./inference";
import { readPeople } from "./people";
import { pilotOf } from "./pilot";
import { type Release, releaseOf } from "./release";
import { exactFindings } from "./routes/exact";
import { itemFindings } from "./routes/items";
import { marginFindings, marginProgramme } from "./routes/margins";
import { modelFindings } from "./routes/models";
import { hiddenOutside, outsideFindings, outsideSums } from "./routes/outside";
import { pairFindings, pairSources } from "./routes/pairs";
import { releaseFindings } from "./routes/releases";
import { wordFindings } from "./routes/words";
import { fileOf, type Run } from "./runs";
import { definitionFindings, writtenPairs } from "./written";

export interface AttackResult {
  readonly name: string;
  readonly hidden: number;
  readonly scores: readonly Score[];
  /** What is left of the models, and what a model says of what is hidden. */
  readonly kept: Kept;
  /** Why there is no result. */
  readonly problem: string | null;
}

export interface Kept {
  /** Items in models. */
  readonly items: readonly string[];
  /** Confirmatory models fitted. */
  readonly models: readonly string[];
  /** Groupings whose levels are compared, with how many. */
  readonly compared: readonly string[];
  readonly predicted: Predicted;
}

const NOTHING: Kept = { items: [], models: [], compared: [], predicted: { of: 0, within: 0 } };

/** A release that takes longer does not end. */
const SECONDS = 600;

/** @param folder for what is written; emptied */
export async function attackRun(
  run: Run,
  {
    sample,
    measure: declared,
    folder,
  }: { readonly sample: string; readonly measure: Measure; readonly folder: string },
): Promise<AttackResult> {
  const csv = fileOf(run, sample);
  const measure = run.rows !== "all" && "people" in run.rows ? hostileMeasure(run.rows) : declared;
  // By what is computed from pairs of items only files that have nothing else.
  const models = run.telling !== true && measure === declared;
  const people = readPeople(csv, measure, false);
  const design =
    run.design === true ? { stratum: { column: "STRATUM" }, cluster: { column: "CLUSTER" } } : {};
  const pilot = run.pilot === true ? { population: pilotOf(people, measure) } : {};
  const file = { csv, measure: JSON.stringify({ ...measure, ...design, ...pilot }) };
  try {
    const first = await releaseOf(
      { ...file, options: run.options },
      { folder, seconds: SECONDS, report: true },
    );
    const others: Analysis[] = [];
    for (const more of run.others ?? []) {
      const other = await releaseOf(
        { ...file, options: [...run.options, ...more] },
        { folder, seconds: SECONDS, report: false },
      );
      others.push(other.record);
    }
    return { name: run.name, ...(await attack(first, { csv, measure, others, models })), problem: null };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const killed = error instanceof Error && "killed" in error && error.killed === true;
    const problem = killed ? `does not end within ${SECONDS} s` : text.split("\n").slice(-3).join(" ");
    return { name: run.name, hidden: 0, scores: [], kept: NOTHING, problem };
  }
}

interface Attacked {
  /** The file, read only to score, and for the counts that are printed. */
  readonly csv: string;
  readonly measure: Measure;
  /** Other releases of the same file. */
  readonly others: readonly Analysis[];
  /** Whether the file is analyzed again and again, with one count changed. */
  readonly models: boolean;
}

async function attack(
  release: Release,
  attacked: Attacked,
): Promise<Pick<AttackResult, "hidden" | "scores" | "kept">> {
  const { record } = release;
  const { csv, measure, others, models } = attacked;
  const truth = counter(readPeople(csv, measure, record.settings.weights !== "none"), measure);
  const inAny = [record, ...others].flatMap((one) => hiddenCounts(one, truth));
  const outside = hiddenOutside(record, { measure, truth });
  const hidden = [...new Map(inAny.map((one) => [one.name, one])).values()];
  const names = hidden.map(({ name }) => name);
  const least = record.disclosure.leastCount;
  const findings = await quickFindings(release, { measure, hidden, truth });
  findings.push(
    ...(await outsideSums(record, outside, { measure, truth })),
    ...outsideFindings(record, truth),
  );
  if (others.length > 0) {
    const programme = marginProgramme({ record, measure, printed: truth });
    findings.push(...(await releaseFindings(programme, [record, ...others], { names, truth, least })));
  }
  // Of more than two answers a reader does not know all the others.
  const isOpen = models && record.settings.categories === "dichotomized";
  if (isOpen && record.settings.weights === "none" && record.data.design === null)
    findings.push(...(await modelFindings({ csv, measure, record, names, truth })));
  const exact = exactFindings(record);
  const all = [...hidden, ...outside, ...exact.map(({ name }) => ({ name, whole: null }))];
  const values = new Map(exact.map(({ name, low }) => [name, low]));
  const known = (name: string): number => values.get(name) ?? truth(name);
  const kept = {
    items: record.correlation.items,
    models: record.cfa.map(({ structure }) => structure),
    compared: record.invariance.map(({ group, levels }) => `${group} ${levels.length}`),
    predicted: predictedCounts(record, truth),
  };
  return {
    hidden: hidden.length + outside.length,
    kept,
    scores: scoreOf(all, [...findings, ...exact], { truth: known, least }),
  };
}

/** All routes but those that analyze the file again. */
export async function quickFindings(
  { record, texts }: Release,
  {
    measure,
    hidden,
    truth,
  }: {
    readonly measure: Measure;
    readonly hidden: readonly Hidden[];
    readonly truth: (name: string) => number;
  },
): Promise<Finding[]> {
  const isHidden = new Set(hiddenCounts(record, truth).map(({ name }) => name));
  const names = hidden.map(({ name }) => name);
  const least = record.disclosure.leastCount;
  const printed = (name: string): number | null => (isHidden.has(name) ? null : truth(name));
  const programme = marginProgramme({ record, measure, printed: truth });
  return [
    ...names
      .filter((name) => !isHidden.has(name))
      .map((name) => ({ route: "printed", name, low: truth(name), high: truth(name) })),
    ...(await marginFindings(programme, names, least)),
    ...[...pairSources(record), ...writtenPairs(record, texts)].flatMap((source) =>
      pairFindings(record, source, printed),
    ),
    ...itemFindings(record),
    ...wordFindings(record, texts),
    ...definitionFindings(texts),
  ];
}
