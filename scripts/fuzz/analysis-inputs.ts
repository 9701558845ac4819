import type { AnalysisPart } from "../../src/analysis";
import { type AnalyzeOptions, analyze } from "../../src/analyze";
import { readResponses } from "../../src/data/responses";
import type { Table } from "../../src/data/table";
import { parseMeasure } from "../../src/measures/measure";
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
  "dif",
  "prevalence",
  "comparison",
];

/**
 * Tables of answers of every shape: nobody to many, one to forty items; items alike, collinear, constant, of rare answers or
 * missing altogether; weights that are 0, huge or tiny; groups of one person; analysed in one or two parts.
 */
export function analysisInputs(sizes: Sizes): Generator {
  return (seed, place) => {
    const draws = drawsFor(seed, place);
    const shape = {
      people: draws.chance(0.2) ? draws.logSize(0, 12) : draws.logSize(12, sizes.people),
      items: draws.chance(0.05) ? 1 : draws.logSize(2, sizes.items),
      categories: draws.pick([2, 2, 2, 3, 5]),
      continuous: draws.chance(0.1),
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
    const run = (): unknown => analyze(responsesOf(shape, drawsFor(seed + 1, place)), options);
    const { limit } = sizes;
    return { about: JSON.stringify({ ...shape, ...options }), run, limit };
  };
}

interface Shape {
  readonly people: number;
  readonly items: number;
  readonly categories: number;
  readonly continuous: boolean;
  readonly weights: "none" | "even" | "wild" | "absurd" | "frequency";
  readonly group: number;
  readonly clusters: boolean;
}

function responsesOf(shape: Shape, draws: Draws) {
  const { people, items, categories, continuous, weights, group, clusters } = shape;
  const ids = Array.from({ length: items }, (_, j) => `q${j}`);
  const codes = Array.from({ length: categories }, (_, code) => ({ code, label: `c${code}` }));
  const half = Math.ceil(items / 2);
  const measure = parseMeasure({
    id: "fuzz",
    items: ids.map((id) =>
      continuous && id === "q0"
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
    sets: { any: ids },
  });
  const columns = answerColumns(shape, draws);
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
        if (continuous && j === 0) return draws.pick(["NaN", "x"]) === "x" ? String(trait[0]) : "99";
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

function turned(answer: string, categories: number): string {
  return answer === "" || answer === "99" ? answer : String(categories - 1 - Number(answer));
}
