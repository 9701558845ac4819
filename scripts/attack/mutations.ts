/** One channel at a time without its rule: its figures as they are, put into a record that has nothing of its kind. */
import type { Analysis } from "../../src/analysis/analysis";

export interface Mutation {
  readonly channel: string;
  /** @param safe see `withoutModels`; @param open the record with nothing hidden */
  readonly splice: (safe: Analysis, open: Analysis) => Analysis;
}

/** A record without all that rests on pairs of items, and without words on cells. */
export function withoutModels(record: Analysis): Analysis {
  const { correlation } = record;
  return {
    ...record,
    retention: null,
    efa: [],
    structures: [],
    splitHalf: [],
    reliability: [],
    cfa: [],
    comparison: null,
    crossValidation: null,
    esem: [],
    irt: [],
    irtComparison: [],
    invariance: [],
    dif: [],
    items: record.items.map((item) => ({ ...item, itemRest: null })),
    correlation: {
      ...correlation,
      matrix: [],
      thresholds: {},
      adjustedPairs: [],
      warnings: [],
    },
  };
}

export const MUTATIONS: readonly Mutation[] = [
  {
    channel: "correlation.matrix",
    splice: (safe, open) =>
      withCorrelation(safe, {
        matrix: open.correlation.matrix,
        adjustedPairs: open.correlation.adjustedPairs,
      }),
  },
  {
    channel: "correlation.thresholds",
    splice: (safe, open) => withCorrelation(safe, { thresholds: open.correlation.thresholds }),
  },
  {
    channel: "correlation.warnings",
    splice: (safe, open) => withCorrelation(safe, { warnings: open.correlation.warnings }),
  },
  {
    channel: "correlation.adjustedPairs",
    splice: (safe, open) => withCorrelation(safe, { adjustedPairs: open.correlation.adjustedPairs }),
  },
  { channel: "cfa", splice: (safe, open) => ({ ...safe, cfa: open.cfa }) },
  { channel: "irt", splice: (safe, open) => ({ ...safe, irt: open.irt }) },
  { channel: "items", splice: (safe, open) => ({ ...safe, items: open.items }) },
  { channel: "prevalence", splice: (safe, open) => ({ ...safe, prevalence: open.prevalence }) },
  { channel: "risks", splice: (safe, open) => ({ ...safe, risks: open.risks }) },
  {
    channel: "data.missing",
    splice: (safe, open) => ({ ...safe, data: { ...safe.data, missing: open.data.missing } }),
  },
];

function withCorrelation(safe: Analysis, part: Partial<Analysis["correlation"]>): Analysis {
  return { ...safe, correlation: { ...safe.correlation, ...part } };
}

/** A record of which every figure of these sections has so many decimals. */
export function roundedFigures(record: Analysis, decimals: number): Analysis {
  const round = (value: unknown): unknown => {
    if (typeof value === "number") return Math.round(value * 10 ** decimals) / 10 ** decimals;
    if (Array.isArray(value)) return value.map(round);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, round(inner)]));
  };
  return {
    ...record,
    ...(round({ efa: record.efa, reliability: record.reliability }) as Pick<Analysis, "efa" | "reliability">),
  };
}
