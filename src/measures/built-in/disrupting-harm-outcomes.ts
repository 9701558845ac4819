/** What several experiences go with. */
import type { MeasureDefinition } from "../measure-schema";

/** Assumed: the columns are those of the sample, whose values are made up; those of another file are declared anew. */
const asked = { scale: "binary", role: "outcome", assumed: true } as const;
const missing = [
  { code: 888, label: "Prefer not to say" },
  { code: 999, label: "Don't know" },
];

export const disruptingHarmOutcomes: NonNullable<MeasureDefinition["external"]> = {
  anxiety: { ...asked, missing, column: "WB_ANXIETY", label: "Anxiety" },
  suicidalThoughts: { ...asked, missing, column: "WB_SUICIDAL", label: "Suicidal thoughts" },
  selfHarm: { ...asked, missing, column: "WB_SELFHARM", label: "Self-harm" },
};
