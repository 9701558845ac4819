import type { AnalysisPart } from "../../analysis/analysis-parts";

/** Approximate milliseconds per part of an analysis on one processor, for nine items and 8,000 people. */
const COSTS: Readonly<Record<string, number>> = {
  margins: 870,
  data: 130,
  items: 120,
  risks: 150,
  withheld: 580,
  correlation: 200,
  retention: 720,
  prevalence: 2200,
  comparison: 640,
  efa: 120,
  structures: 5,
  splitHalf: 190,
  reliability: 180,
  crossValidation: 250,
  esem: 150,
  cfa: 350,
};
const MODELS: Partial<Record<AnalysisPart, number>> = {
  confirmatory: 400,
  robustness: 400,
  irt: 1800,
  classes: 1800,
  invariance: 2200,
  dif: 2200,
};
/** Fixed cost of the report. */
const REPORT = 400;
/** The step that reports models, whichever part waits for them. */
const MODEL_STEP = "Models";
/** Parts of the record whose key is not the name by which they are requested. */
const ALWAYS = ["margins", "data", "items", "risks", "withheld", "correlation"];
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  exploratory: ["retention", "efa", "structures"],
  confirmatory: ["esem", "cfa"],
};

/** Share of an analysis that is done, 0 to 1; never decreases. */
export interface ProgressShare {
  part(id: string): void;
  step(name: string, done: number, total: number): void;
  now(): number;
}

/** @param parts requested */
export function progressShare(parts: readonly AnalysisPart[]): ProgressShare {
  const ids = [...ALWAYS, ...parts.flatMap((part) => GIVEN[part] ?? [part])];
  const cost = (id: string): number => COSTS[id] ?? 0;
  const models = parts.reduce((sum, part) => sum + (MODELS[part] ?? 0), 0);
  const whole = ids.reduce((sum, id) => sum + cost(id), 0) + models + REPORT;
  let finished = 0;
  let current = "";
  let within = 0;
  let fitted = 0;
  let most = 0;
  return {
    part(id) {
      finished += cost(current);
      current = id;
      within = 0;
    },
    step(name, done, total) {
      const share = total === 0 ? 0 : done / total;
      if (name === MODEL_STEP) fitted = share;
      else within = share;
    },
    now() {
      most = Math.max(most, Math.min(1, (finished + within * cost(current) + fitted * models) / whole));
      return most;
    },
  };
}
