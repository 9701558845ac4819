import type { PatternTable } from "../data/answers/pattern-table";
import type { Warning } from "../errors";
import type { Workers } from "../numeric/workers/workers";
import { feldtInterval } from "./alpha";
import { bootstrapAlpha } from "./bootstrap-alpha";
import { type AlphaIntervals, designIntervals } from "./design-intervals";
import type { DesignedAnswers } from "./designed-answers";

/** People with complete answers: by answers alone, and by sampling unit where there are any. */
export interface ScaleAnswers {
  readonly complete: PatternTable;
  readonly designed: DesignedAnswers | null;
  /** People with complete answers. */
  readonly n: number;
}

/** Feldt's interval of alpha, or those of the alphas under the design where there is one. */
export function intervalsOf(
  { complete, designed, n }: ScaleAnswers,
  coefficients: Parameters<typeof designIntervals>[1],
): AlphaIntervals {
  if (designed !== null) return designIntervals(designed, coefficients);
  const { alpha } = coefficients;
  const alphaInterval = alpha === null ? null : feldtInterval(alpha, { n, items: complete.items.length });
  return {
    alphaInterval,
    alphaIntervalMethod: alphaInterval && "feldt",
    standardizedAlphaInterval: null,
    ordinalAlphaInterval: null,
  };
}

/** The bootstrap interval of alpha; null where no samples were asked for. */
export function bootstrapInterval(
  { complete, designed }: ScaleAnswers,
  options: { samples: number; seed: number; workers?: Workers | undefined },
): { interval: [number, number] | null; warnings: Warning[] } {
  if (options.samples === 0) return { interval: null, warnings: [] };
  const { interval, undefinedSamples } = bootstrapAlpha(designed?.table ?? complete, {
    ...options,
    design: designed?.design ?? null,
  });
  if (undefinedSamples === 0) return { interval, warnings: [] };
  const message = `In ${undefinedSamples} of ${options.samples} bootstrap samples the scale did not vary and alpha is not defined; the interval leaves them out.`;
  return { interval, warnings: [{ code: "bootstrap-undefined", message }] };
}
