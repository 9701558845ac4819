import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { addedValue } from "../../../src/reliability/added-value";
import { nineDesign } from "../../factor/moments/reference";
import reference from "../../reference/added-value.json";
import { referenceTable } from "../../reliability/reference";
import { nineTable } from "../table";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

type DataSet = Exclude<keyof typeof reference, "versions">;

const DATA: Readonly<Record<DataSet, readonly [string, () => PatternTable]>> = {
  binary: ["nine items, yes or no", () => nineTable("binary")],
  ordinal: ["nine items, graded", () => nineTable("ordinal")],
  weighted: ["nine items, yes or no, weighted", () => nineTable("binary", { weighted: true })],
  design: ["nine items, yes or no, by strata and clusters", () => nineDesign()],
  lsat7: ["LSAT7", () => referenceTable("lsat7")],
  bfiA: ["bfi, scale A, keyed, with missing answers", () => referenceTable("bfiA")],
  holzinger: ["Holzinger and Swineford (1939)", () => referenceTable("holzinger")],
};

/** Haberman's reductions in mean squared error and the interval of their difference. */
export function addedValueComparisons(): Comparison[] {
  return (Object.keys(DATA) as DataSet[]).flatMap((set) => {
    const [data, tableOf] = DATA[set];
    const table = tableOf();
    return reference[set].map((expected): Comparison => {
      const ours = addedValue(table, expected, { clusterLabels: "within-strata" });
      return {
        topic: "Reliability",
        data: `${data}, ${expected.own.join(" ")} of ${expected.all.length} items`,
        quantity: "added value of a subscore: reductions by subscore and total, interval of the difference",
        reference: `formula of Haberman (2008) in ${BY.r}, interval by survey`,
        ours: [ours.subscore, ours.total, ...(ours.interval ?? [])],
        theirs: [expected.subscore, expected.total, ...expected.interval],
        tolerance: TOLERANCE.twoStep,
      };
    });
  });
}
