/** Buttons offered with a problem. */
export type Remedy = "toMeasure" | "toData" | "undoLast" | "tryAgain";

/** Problems of the file or its reading options. */
const OF_DATA = new Set([
  ...["no-file", "not-read", "not-text", "no-rows", "empty-file", "no-answers", "no-columns", "no-sheet"],
  ...["unsupported-file", "not-this-format", "ragged-rows", "unclosed-quote", "unknown-encoding"],
]);
/** Problems that another choice solves. */
const OF_CHOICES = new Set([
  ...["unknown-choice", "too-many-factors", "wrong-estimator", "unknown-grouping", "not-released"],
  ...[
    "many-groups",
    "few-groups",
    "rotation-setting",
    "few-raters",
    "no-target",
    "bad-target",
    "several-factors",
  ],
]);

export function remediesOf(code: string, canUndo: boolean): readonly Remedy[] {
  const undo: readonly Remedy[] = canUndo ? ["undoLast"] : [];
  if (code === "defect") return ["tryAgain", ...undo];
  if (OF_DATA.has(code)) return ["toData", ...undo];
  if (OF_CHOICES.has(code)) return undo;
  return ["toMeasure", ...undo];
}
