import type { AnalysisPart } from "../../src/analysis/analysis-parts";
import { type AnalyzeOptions, analysisOf } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import type { Table } from "../../src/data/csv/table";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { fitStructure } from "../../src/irt/estimation/fit-structure";
import { scoreRows } from "../../src/irt/scores/score-rows";
import { parseMeasure } from "../../src/measures/measure";
import { buildReport } from "../../src/report/build-report";
import { type Draws, drawsFor } from "./draws";
import type { Generator } from "./outcome";

export interface Sizes {
  readonly people: number;
  readonly items: number;
  /** Milliseconds for each trial. */
  readonly limit: number;
}

const PARTS: readonly AnalysisPart[] = [
  "exploratory",
  "reliability",
  "confirmatory",
  "invariance",
  "irt",
  "classes",
  "dif",
  "prevalence",
  "comparison",
];

/**
 * Tables of answers of every shape: nobody to many, one to forty items; items alike, collinear, constant, of rare answers or
 * missing altogether; weights that are 0, huge or tiny; groups of one person; analyzed in one or two parts.
 */
export function analysisInputs(sizes: Sizes): Generator {
  return (seed, place) => {
    const draws = drawsFor(seed, place);
    const shape = {
      people: draws.chance(0.2) ? draws.logSize(0, 12) : draws.logSize(12, sizes.people),
      items: draws.chance(0.05) ? 1 : draws.logSize(2, sizes.items),
      categories: draws.pick([2, 2, 2, 3, 5]),
      continuous: draws.chance(0.1) ? 1 : 0,
      weights: draws.pick(["none", "none", "none", "even", "even", "wild", "absurd", "frequency"] as const),
      group: draws.pick([0, 0, 1, 2, 3, 12]),
      clusters: draws.chance(0.15),
    };
    const options: AnalyzeOptions = {
      parts: draws.chance(0.7) ? [draws.pick(PARTS)] : [draws.pick(PARTS), draws.pick(PARTS)],
      replicates: 3,
      bootstrap: draws.pick([0, 0, 2]),
      missing: draws.pick(["pairwise", "listwise"]),
      constantItems: draws.pick(["error", "drop", "drop"]),
      correction: draws.pick(["half", "none"]),
      correlation: draws.pick(["auto", "auto", "pearson", "spearman"]),
      extraction: draws.pick(["minres", "ml", "pa"]),
      rotation: draws.pick(["oblimin", "promax", "varimax", "geomin", "none"]),
      points: 7,
      ...(draws.chance(0.2) ? { factors: [draws.logSize(1, 5)] } : {}),
    };
    const run = (): unknown => {
      const own = drawsFor(seed + 1, place);
      return analysisOf(responsesOf(shape, answerColumns(shape, own), own), options);
    };
    const { limit } = sizes;
    return { about: JSON.stringify({ ...shape, ...options }), run, limit };
  };
}

/**
 * Tables of 3 to 40 people and 2 to 30 items with copies, constants and items that add to a constant, one, some or all
 * of the parts of their analysis with its report, or the scores of their people, by the options that are usual.
 */
export function collinearInputs(limit: number): Generator {
  return (seed, place) => {
    const draws = drawsFor(seed, place);
    const categories = draws.pick([2, 5, 0]);
    const items = draws.logSize(2, 30);
    const shape: Shape = {
      people: draws.logSize(3, 40),
      items,
      categories,
      continuous: categories === 0 ? items : 0,
      weights: draws.pick(["none", "none", "none", "even", "wild"] as const),
      group: draws.pick([0, 2, 3]),
      clusters: draws.chance(0.15),
    };
    const what = draws.pick(["scores", "all", ...PARTS] as const);
    const options: AnalyzeOptions = {
      ...(what === "scores" || what === "all" ? {} : { parts: [what] }),
      replicates: 20,
      bootstrap: 0,
      missing: draws.pick(["pairwise", "pairwise", "listwise"]),
      constantItems: draws.pick(["error", "drop", "drop", "drop"]),
      correlation: draws.pick(["auto", "auto", "pearson"]),
      extraction: draws.pick(["minres", "minres", "ml", "pa"]),
    };
    const run = (): unknown => {
      const own = drawsFor(seed + 1, place);
      const responses = responsesOf(shape, collinearColumns(shape, own), own);
      if (what !== "scores") {
        const analysis = analysisOf(responses, options);
        return [analysis, buildReport(analysis, responses.measure)];
      }
      const { fitted } = fitStructure(patternTable(responses), { kind: "one factor" });
      return scoreRows(fitted, responses, { categories: "declared", method: own.pick(["eap", "map"]) });
    };
    return { about: JSON.stringify({ what, ...shape, ...options }), run, limit };
  };
}

interface Shape {
  readonly people: number;
  readonly items: number;
  readonly categories: number;
  /** The first so many items. */
  readonly continuous: number;
  readonly weights: "none" | "even" | "wild" | "absurd" | "frequency";
  readonly group: number;
  readonly clusters: boolean;
}

function responsesOf(shape: Shape, columns: string[][], draws: Draws) {
  const { people, items, categories, continuous, weights, group, clusters } = shape;
  const ids = Array.from({ length: items }, (_, j) => `q${j}`);
  const codes = Array.from({ length: categories }, (_, code) => ({ code, label: `c${code}` }));
  const half = Math.ceil(items / 2);
  const measure = parseMeasure({
    id: "fuzz",
    items: ids.map((id, j) =>
      j < continuous
        ? { id, scale: "continuous", missing: [{ code: 99, label: "none" }] }
        : { id, categories: codes, missing: [{ code: 99, label: "none" }] },
    ),
    ...(items >= 4
      ? {
          structures: {
            two: { model: `f =~ ${ids.slice(0, half).join(" + ")}\ng =~ ${ids.slice(half).join(" + ")}` },
          },
        }
      : {}),
    ...(group > 0 ? { groups: { place: { column: "place" } } } : {}),
    ...(weights === "none"
      ? {}
      : { weight: { column: "w", type: weights === "frequency" ? "frequency" : "design" } }),
    ...(clusters ? { cluster: { column: "unit" } } : {}),
    ...(continuous > 1 ? {} : { sets: { any: ids } }),
  });
  const more = {
    place: Array.from({ length: people }, () => String(draws.integer(Math.max(1, group)))),
    w: Array.from({ length: people }, () => weightOf(weights, draws)),
    unit: Array.from({ length: people }, () => String(draws.integer(8))),
  };
  const table: Table = {
    file: "fuzz.csv",
    header: [...ids, ...Object.keys(more)],
    columns: [...columns, ...Object.values(more)],
    rows: people,
    rowNumbers: Int32Array.from({ length: people }, (_, row) => row + 2),
    leftOut: [],
  };
  return readResponses(table, measure, group > 0 ? { groups: ["place"] } : {});
}

function weightOf(kind: Shape["weights"], draws: Draws): string {
  if (kind === "frequency") return draws.pick(["1", "2", "0", "1.5", "1000"]);
  if (kind === "even") return draws.pick(["0.8", "1", "1.3"]);
  return draws.pick(kind === "absurd" ? ["1", "1e-300", "1e150"] : ["0", "1e-9", "1", "1e9", "3"]);
}

function answerColumns({ people, items, categories, continuous }: Shape, draws: Draws): string[][] {
  const traits = Array.from({ length: people }, () => [draws.normal(), draws.normal()] as const);
  const columns: string[][] = [];
  for (let j = 0; j < items; j++) {
    const kind = draws.pick([
      "usual",
      "usual",
      "usual",
      "usual",
      "noise",
      "rare",
      "copy",
      "reverse",
      "constant",
      "missing",
    ]);
    const before = columns[draws.integer(Math.max(1, j))];
    const cut = draws.pick([-2, -0.5, 0, 0.5, 1, 2]);
    const blank = draws.pick([0, 0, 0, 0.05, 0.5]);
    columns.push(
      traits.map((trait, row) => {
        if (kind === "missing" || draws.chance(blank)) return draws.pick(["", "99"]);
        if (j < continuous) return draws.pick(["NaN", "x"]) === "x" ? String(trait[0]) : "99";
        if (kind === "constant") return "1";
        if (kind === "copy" && before !== undefined) return before[row] ?? "";
        if (kind === "reverse" && before !== undefined) return turned(before[row] ?? "", categories);
        if (kind === "rare") return row === 0 ? "1" : "0";
        const latent = kind === "noise" ? draws.normal() : trait[j % 2]! + draws.normal() - cut;
        return String(Math.max(0, Math.min(categories - 1, Math.floor(latent + categories / 2))));
      }),
    );
  }
  return columns;
}

/** Answers of one or two traits, some columns copies of others, constant, or what others leave of a sum. */
function collinearColumns({ people, items, categories }: Shape, draws: Draws): string[][] {
  const most = categories === 0 ? 9 : categories - 1;
  const rounds = categories > 0 || draws.chance(0.5);
  const within = (value: number): number => {
    const near = Math.max(0, Math.min(most, value));
    return rounds ? Math.round(near) : near;
  };
  const traits = Array.from({ length: people }, () => [draws.normal(), draws.normal()] as const);
  const noise = draws.pick([0, 0.1, 1, 1]);
  const blank = draws.pick([0, 0, 0.05, 0.3]);
  const dependent = draws.pick([0, 0.2, 0.6]);
  const columns: number[][] = [];
  for (let j = 0; j < items; j++) {
    const kind =
      j > 0 && draws.chance(dependent) ? draws.pick(["copy", "turned", "sum", "constant"]) : "usual";
    const one = columns[draws.integer(Math.max(1, j))];
    const other = columns[draws.integer(Math.max(1, j))];
    const cut = draws.pick([-1, 0, 0, 1]);
    columns.push(
      traits.map((trait, row) => {
        const [a, b] = [one?.[row] ?? 0, other?.[row] ?? 0];
        if (kind === "constant") return 1;
        if (kind === "copy") return a;
        if (kind === "turned") return most - a;
        if (kind === "sum") return within(most - (a + b) / 2);
        return within(most / 2 + cut + (most / 4) * (trait[j % 2]! + noise * draws.normal()));
      }),
    );
  }
  return columns.map((column) => column.map((value) => (draws.chance(blank) ? "" : String(value))));
}

function turned(answer: string, categories: number): string {
  return answer === "" || answer === "99" ? answer : String(categories - 1 - Number(answer));
}
