import { factorTestsOfTable } from "../../../src/factor/esem/factor-tests";
import { generalFactor } from "../../../src/reliability/general-factor";
import { reference, testedTables } from "../../factor/retention/dimensions-reference";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Number of factors";

const DATA: Readonly<Record<string, string>> = {
  nine: "nine items, yes or no",
  lsat6: "LSAT6 (psych)",
  holzinger: "Holzinger and Swineford (1939)",
  bfi: "bfi (psych), 15 items, six categories",
  four: "bfi (psych), 15 items, six categories, four factors",
};

export function dimensionsComparisons(): Comparison[] {
  const names = ["nine", "lsat6", "holzinger"] as const;
  return [...names.map(ofTests), heldTest(), ...Object.keys(reference.general).flatMap(ofGeneral)];
}

function ofTests(name: keyof typeof testedTables): Comparison {
  const { tests } = factorTestsOfTable(testedTables[name](), { missing: "listwise" });
  const theirs = reference.tests[name].chiSquare.flatMap((value) => (value === "NA" ? [] : [value]));
  return {
    topic,
    data: DATA[name]!,
    quantity: "scaled tests of 0, 1, 2, ... factors",
    theirs,
    reference: `${BY.lavaan} efa`,
    ours: tests.slice(0, theirs.length).map(({ chiSquare }) => chiSquare),
    tolerance: TOLERANCE.statistic,
    relative: true,
  };
}

function heldTest(): Comparison {
  const { held } = reference;
  const test = factorTestsOfTable(testedTables.nine(), { missing: "listwise" }).tests[3];
  return {
    topic,
    data: DATA.nine!,
    reference: `${BY.lavaan} cfa`,
    quantity: "scaled test of three factors, a Heywood case held at its bound",
    ours: [test?.chiSquare ?? null, test?.df ?? null, test?.p ?? null],
    theirs: [held["chisq.scaled"], held["df.scaled"], held["pvalue.scaled"]],
    tolerance: TOLERANCE.statistic,
    relative: true,
  };
}

function ofGeneral(name: string): Comparison[] {
  const { matrix, n, factors, ecv, omegaHierarchical, ecvFirst } = reference.general[name]!;
  const correlation = { matrix, n, items: matrix.map((_, j) => `i${j + 1}`) };
  const above = generalFactor(correlation, { factors });
  const first = generalFactor(correlation, { factors: 2 });
  return [
    {
      topic,
      data: DATA[name]!,
      reference: `${BY.psych} schmid`,
      quantity: "common variance and omega of a general factor",
      ours: [above.ecv, above.omegaHierarchical],
      theirs: [ecv, omegaHierarchical],
      tolerance: TOLERANCE.early,
    },
    {
      topic,
      data: DATA[name]!,
      reference: `${BY.r} optim and eigen`,
      quantity: "common variance of the first factor before rotation",
      ours: [first.ecv],
      theirs: [ecvFirst],
      tolerance: TOLERANCE.iterated,
    },
  ];
}
