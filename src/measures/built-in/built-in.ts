import { type Measure, parseMeasure } from "../measure";
import definition from "./disrupting-harm.json";
import population from "./disrupting-harm-population.json";

/** A measure that comes with the package. */
export interface BuiltIn {
  readonly id: string;
  /** Columns of its items. */
  readonly columns: readonly string[];
  /** Checked when it is first asked for, which most commands never do. */
  readonly measure: () => Measure;
}

let known: Measure | null = null;

export function disruptingHarmMeasure(): Measure {
  known ??= parseMeasure({ ...definition, population }, "disrupting-harm");
  return known;
}

export const BUILT_IN: readonly BuiltIn[] = [
  {
    id: definition.id,
    columns: definition.items.map(({ column }) => column),
    measure: disruptingHarmMeasure,
  },
];

/** The built-in measure of an id. */
export const builtInNamed = (id: string | undefined): BuiltIn | null =>
  BUILT_IN.find((one) => one.id === id) ?? null;
