/** The definitions of the benchmark's measures. */
import type { MeasureDefinition } from "../../src/measures/measure";
import { ITEMS, MODEL } from "../simulation/designs";

/** A measure's definition as a file has it, with its items' models of two and three factors. */
interface BenchMeasure extends MeasureDefinition {
  readonly structures: Readonly<Record<"two" | "three", { readonly model: string }>>;
}

const YES_NO = [
  { code: 0, label: "No" },
  { code: 1, label: "Yes" },
];

/** Nine items, with groups and weights. */
export const PEOPLE_MEASURE: BenchMeasure = {
  id: "nine",
  items: ITEMS.map((id) => ({ id, categories: YES_NO })),
  structures: {
    two: { model: MODEL },
    three: { model: "f =~ y1 + y2 + y3 + y4\ng =~ y5 + y6\nh =~ y7 + y8 + y9" },
  },
  groups: { country: { column: "country" }, sex: { column: "sex" }, age: { column: "age" } },
  weight: { column: "weight" },
};

/** Many items in two halves, with no groups and no weights. */
export function itemsMeasure(items: number): BenchMeasure {
  const ids = Array.from({ length: items }, (_, j) => `y${j + 1}`);
  const half = Math.ceil(items / 2);
  const quarter = Math.ceil(items / 4);
  const factor = (name: string, from: number, to?: number) => `${name} =~ ${ids.slice(from, to).join(" + ")}`;
  return {
    id: "many",
    items: ids.map((id) => ({ id, categories: YES_NO })),
    structures: {
      two: { model: `${factor("f", 0, half)}\n${factor("g", half)}` },
      three: {
        model: [factor("f", 0, half), factor("g", half, half + quarter), factor("h", half + quarter)].join(
          "\n",
        ),
      },
    },
  };
}
