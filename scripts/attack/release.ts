/** What is published of a file: the record, as it is written. */
import type { Analysis } from "../../src/analysis/analysis";
import type { AnalysisPart } from "../../src/analysis/analysis-parts";
import { earlierReleases } from "../../src/analysis/disclosure/earlier-release";
import { release } from "../../src/analysis/release";
import { type Responses, readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import type { Measure } from "../../src/measures/measure";

/** Parts with figures by group, and what these need. */
const PARTS: readonly AnalysisPart[] = [
  "prevalence",
  "comparison",
  "among",
  "reliability",
  "norms",
  "confirmatory",
  "invariance",
  "dif",
  "validity",
];

export interface ReleaseOptions {
  readonly weighted?: boolean | undefined;
  /** Whether items are analyzed in their declared categories. */
  readonly ordinal?: boolean | undefined;
  readonly listwise?: boolean | undefined;
  /** Groupings shown; those of the release list by default. */
  readonly groups?: readonly string[] | undefined;
  /** Crossed groupings in models. */
  readonly crossed?: readonly string[] | undefined;
}

export function responsesOf(
  csv: string,
  measure: Measure,
  { weighted = false, groups }: ReleaseOptions,
): Responses {
  const [header = ""] = csv.split("\n", 1);
  const columns = header.split(",");
  const there = measure.release.groups.filter((name) => columns.includes(measure.groups[name]?.column ?? ""));
  const weights = weighted && measure.weight !== null ? {} : { weights: "none" as const };
  return readResponses(parseCsv(csv), measure, {
    ...weights,
    groups: groups ?? there,
    contexts: true,
    outside: true,
  });
}

/** @param before earlier releases of the file */
export function releaseOf(
  responses: Responses,
  { ordinal = false, listwise = false, crossed = [] }: ReleaseOptions,
  {
    disclosure = "standard",
    before = [],
    parts = PARTS,
  }: {
    readonly disclosure?: "standard" | "none" | undefined;
    readonly before?: readonly Analysis[] | undefined;
    readonly parts?: readonly AnalysisPart[] | undefined;
  } = {},
): Analysis {
  const earlier = before.map((json, at) => ({ file: `release ${at + 1}`, json }));
  const record = release(responses, {
    parts,
    disclosure,
    crossed: [...crossed],
    ...(ordinal ? { categories: "declared" } : {}),
    ...(listwise ? { missing: "listwise" } : {}),
    constantItems: "drop",
    bootstrap: 0,
    replicates: 20,
    released: earlier.length === 0 ? undefined : earlierReleases(earlier, responses.measure),
  });
  return JSON.parse(JSON.stringify(record));
}
