import type { PatternTable } from "../data/answers/pattern-table";
import type { DescribedCfa } from "../factor/cfa/scores/reliability-intervals";
import type { ReplicateJob } from "../numeric/workers/workers";
import type { Analysis, NotFitted } from "./analysis";
import { type ConfirmOptions, confirm } from "./confirm";
import { collectFailures } from "./failures";
import { itemResponse } from "./item-response";
import { testDif } from "./test-dif";
import { testInvariance } from "./test-invariance";

/** Something that is computed with models, apart from all others. */
export type ModelTask =
  | { readonly kind: "confirmatory" }
  | { readonly kind: "irt" }
  | { readonly kind: "invariance"; readonly by: string }
  | { readonly kind: "dif"; readonly by: string; readonly factor: string };

/** What tasks give; a task gives a part of it. */
export interface Models
  extends Pick<
    Analysis,
    "comparison" | "crossValidation" | "esem" | "invariance" | "irt" | "irtComparison" | "dif"
  > {
  /** Confirmatory models, still without the intervals of their omegas. */
  readonly described: readonly DescribedCfa[];
  readonly notFitted: readonly NotFitted[];
}

export const NO_MODELS: Models = {
  described: [],
  comparison: null,
  crossValidation: null,
  esem: [],
  invariance: [],
  irt: [],
  irtComparison: [],
  dif: [],
  notFitted: [],
};

export interface ModelInput extends Omit<ConfirmOptions, "failures"> {
  readonly table: PatternTable;
  readonly tasks: readonly ModelTask[];
}

/** Each task: what it gives, and the reasons of what could not be computed. */
export const modelJob: ReplicateJob<ModelInput, Models> = {
  id: "models",
  prepare:
    ({ table, tasks, ...choices }) =>
    (place) => {
      const failures = collectFailures();
      const models = modelsOf(table, tasks[place]!, { ...choices, failures });
      return { ...NO_MODELS, ...models, notFitted: failures.list };
    },
};

function modelsOf(table: PatternTable, task: ModelTask, options: ConfirmOptions): Partial<Models> {
  switch (task.kind) {
    case "confirmatory":
      return confirm(table, options);
    case "irt":
      return itemResponse(table, options);
    case "invariance":
      return { invariance: testInvariance(table, task.by, options) };
    case "dif":
      return { dif: testDif(table, task, options) };
  }
}
