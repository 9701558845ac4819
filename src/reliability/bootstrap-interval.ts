import type { Warning } from "../errors";
import type { Workers } from "../numeric/workers/workers";
import { bootstrapAlpha } from "./bootstrap-alpha";
import type { ScaleAnswers } from "./designed-answers";

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
