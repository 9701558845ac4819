import { correlate } from "../../../src/correlation/correlate";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { minimumAveragePartial } from "../../../src/factor/efa/retention/map";
import { parallelAnalysis } from "../../../src/factor/efa/retention/parallel-analysis";
import { screeEigenvalues } from "../../../src/factor/efa/retention/random-eigenvalues";
import { empiricalKaiser } from "../../../src/factor/efa/retention/retention";
import type { ParallelAnalysis } from "../../../src/factor/efa/retention/retention-result";
import { continuousTable } from "../../correlation/reference";
import { reference, type Simulated } from "../../factor/retention/reference";
import nine from "../../reference/nine.efa.json";
import { nineTable, tableOf } from "../table";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Number of factors";

const DATA = {
  nine: "nine items, yes or no (tetrachoric)",
  holzinger: "Holzinger and Swineford (1939)",
  bfi: "bfi, 25 items, 600 people (polychoric)",
} as const;

export function retentionComparisons(): Comparison[] {
  const names = ["nine", "holzinger", "bfi"] as const;
  return [...names.flatMap(ofRules), nineMap(), ...parallel()];
}

function ofRules(name: keyof typeof DATA): Comparison[] {
  const rules = reference.rules[name];
  const map = minimumAveragePartial(rules.matrix);
  const scree = screeEigenvalues(Float64Array.from(rules.matrix.flat()));
  const common = { topic, data: DATA[name], tolerance: TOLERANCE.closedForm };
  const lost = {
    tolerance: 1e-9,
    why: "R subtracts components from the matrix and loses digits where little variance is left (its last value, 1 by rank, is .99999999985); ours adds up what is left.",
  };
  return [
    {
      ...common,
      quantity: "eigenvalues",
      reference: `${BY.r} eigen`,
      ours: Array.from(scree.components),
      theirs: rules.eigenvalues,
    },
    {
      ...common,
      quantity: "eigenvalues of the reduced matrix",
      reference: `${BY.psych} smc, ${BY.r} eigen`,
      ours: Array.from(scree.factors),
      theirs: rules.reduced,
    },
    {
      ...common,
      quantity: "squared multiple correlations",
      reference: `${BY.psych} smc`,
      ours: Array.from(scree.communalities),
      theirs: rules.smc,
    },
    {
      ...common,
      ...lost,
      quantity: "MAP, squares",
      reference: `${BY.psych} vss`,
      ours: map.values,
      theirs: [rules.mapZero, ...rules.map],
    },
    {
      ...common,
      ...lost,
      quantity: "MAP, fourth powers",
      reference: `the paper's formula in ${BY.r}`,
      ours: map.values4.slice(0, rules.map4.length),
      theirs: rules.map4,
    },
    {
      ...common,
      quantity: "empirical Kaiser reference values",
      reference: `the paper's formula in ${BY.r}`,
      ours: empiricalKaiser(rules.eigenvalues, rules.n).reference,
      theirs: rules.empiricalKaiser,
    },
  ];
}

/** From the answers. */
function nineMap(): Comparison {
  const { matrix } = correlate(nineTable("binary"), { missing: "listwise" });
  return {
    topic,
    data: "nine items, yes or no, from the answers",
    quantity: "MAP, squares, 1 to 8 components",
    reference: `${BY.psych} vss`,
    ours: minimumAveragePartial(matrix).values.slice(1),
    theirs: nine.nfac.map,
    tolerance: TOLERANCE.twoStep,
  };
}

function parallel(): Comparison[] {
  const { holzinger, nineBinary, nineOrdinal, rare } = reference;
  const columns =
    holzinger.data[0]?.map(
      (_, j) => [`x${j + 1}`, holzinger.data.map((row) => row[j] ?? Number.NaN)] as const,
    ) ?? [];
  const twentyOfThousand = tableOf(
    Array.from({ length: 1000 }, (_, row) => new Array<number>(9).fill(row < 20 ? 1 : 0)),
  );
  return [
    ...simulation(DATA.holzinger, {
      table: continuousTable(Object.fromEntries(columns)),
      simulated: holzinger.shuffled,
    }),
    ...simulation(DATA.nine, { table: nineTable("binary"), simulated: nineBinary }),
    ...simulation("nine items, graded (polychoric)", {
      table: nineTable("ordinal"),
      simulated: nineOrdinal,
      replicates: 100,
    }),
    ...simulation("nine unrelated items at 2 %, 1,000 people", {
      table: twentyOfThousand,
      simulated: rare,
      unrelated: true,
    }),
  ];
}

interface Study {
  readonly table: PatternTable;
  readonly simulated: Simulated;
  readonly replicates?: number;
  /** Only the margins matter: the random items are independent whatever the real ones are. */
  readonly unrelated?: boolean;
}

/**
 * Both sides are simulations, so that the differences are counted in their standard errors; the standard error of a 95th
 * percentile is about 2.1 sd / sqrt(replicates) where the density is normal, and 3 allows for skewness.
 */
function simulation(data: string, { table, simulated, replicates = 500, unrelated }: Study): Comparison[] {
  const real = correlate(table, { missing: "listwise" });
  const correlation = unrelated
    ? { ...real, matrix: real.matrix.map((row, i) => row.map((_, j) => Number(i === j))) }
    : real;
  const result = parallelAnalysis(table, correlation, { seed: 1, replicates });
  const reference =
    table.items[0]?.scale === "continuous" ? `shuffled columns in ${BY.r}` : `shuffled columns, ${BY.lavCor}`;
  const common = {
    topic,
    data,
    reference: `${reference}, ${simulated.replicates} times`,
    tolerance: 4.5,
    why: "Two simulations with different random numbers: the differences are in standard errors of the difference.",
  };
  const errors = (part: "mean" | "reference") => standardErrors(part, { result, simulated });
  return [
    { ...common, quantity: "parallel analysis, means of the random eigenvalues", ...errors("mean") },
    { ...common, quantity: "parallel analysis, their 95th percentiles", ...errors("reference") },
  ];
}

function standardErrors(
  part: "mean" | "reference",
  { result, simulated }: { result: ParallelAnalysis; simulated: Simulated },
): Pick<Comparison, "ours" | "theirs"> {
  const ours = (["components", "factors"] as const).flatMap((kind) => {
    const { mean, percentile95, sd } = simulated[kind];
    const wanted = part === "mean" ? mean : percentile95;
    const root = Math.sqrt(1 / result.replicates + 1 / simulated.replicates) * (part === "mean" ? 1 : 3);
    return wanted.map((value, k) => (result[part][kind][k]! - value) / (sd[k]! * root));
  });
  return { ours, theirs: ours.map(() => 0) };
}
