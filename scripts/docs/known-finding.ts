/** What the literature says of a data set, held against a verdict of the program. */
import type { Verdict } from "../../src/verdicts/verdict";

/** "open" where the literature has no figure to hold a verdict against. */
export type Agreement = "yes" | "partly" | "no" | "open";

/** One question of a data set. */
export interface Finding {
  readonly question: string;
  readonly id: Verdict["id"];
  /** Of which model, structure or scale; left out for a verdict on the whole. */
  readonly of?: string | undefined;
  readonly literature: string;
  readonly judge: (verdict: Verdict) => Agreement;
  /** Who is right, as far as can be told: printed where they do not agree. */
  readonly why?: string | undefined;
}

type Code = Verdict["code"];

/** Agreement by the verdict's code. */
export const by =
  (yes: readonly Code[], partly: readonly Code[] = []) =>
  ({ code }: Verdict): Agreement =>
    yes.includes(code) ? "yes" : partly.includes(code) ? "partly" : "no";

/** The verdict names this number of factors alone, or has it in its range. */
export const names =
  (factors: number) =>
  ({ figures: { low, high } }: Verdict): Agreement => {
    if (low == null || high == null || factors < low || factors > high) return "no";
    return low === high ? "yes" : "partly";
  };

/** The alpha of the literature, to two digits. */
export const alpha =
  (value: number) =>
  ({ figures }: Verdict): Agreement =>
    Math.abs((figures.alpha ?? 0) - value) <= 0.0101 ? "yes" : "no";

/** The model that is preferred. */
export const prefers =
  (structure: string) =>
  ({ of }: Verdict): Agreement =>
    of === structure ? "yes" : "no";

/** Nothing to hold it against. */
export const open = (): Agreement => "open";

const digits = (value: number | null | undefined, places = 3): string =>
  value == null ? "none" : value.toFixed(places).replace(/^(-?)0\./, "$1.");

/** A verdict's figures in a few words. */
export function figuresText({ id, of, figures }: Verdict): string {
  switch (id) {
    case "dimensions":
      return figures.low === figures.high ? `${figures.low}` : `${figures.low} to ${figures.high}`;
    case "fit":
      return "ifTrue" in figures
        ? `RMSEA ${digits(figures.rmsea)}; limits ${digits(figures.ifTrue)} (true), ${digits(figures.ifFalse)} (a factor too few)`
        : `CFI ${digits(figures.cfi)}, RMSEA ${digits(figures.rmsea)}`;
    case "models":
      return `${of ?? "none"}; CFI ${digits(figures.cfi)}`;
    case "structure":
      return `hits ${digits(figures.hitRate, 2)}, RMSEA ${digits(figures.rmsea)}, ${figures.weakFactors} too weak to score`;
    case "scale":
      return `alpha ${digits(figures.alpha, 2)}${figures.tied == null ? "" : `, ${Math.round(100 * figures.tied)} % share one score`}`;
    case "information":
      return `reliable for ${Math.round(100 * (figures.shareReliable ?? 0))} %`;
    case "classes":
      return `${figures.classes} classes; BIC of one dimension less theirs ${figures.severityDeltaBic?.toFixed(0) ?? "none"}, of several ${figures.dimensionsDeltaBic?.toFixed(0) ?? "none"}`;
    case "comparability":
      return `${figures.itemsThatDiffer} items differ; means change by up to ${digits(figures.largestChange, 2)} SD`;
    case "item-functioning":
      return `${figures.differ} of ${figures.items} items differ, ${figures.beyondNegligible} by more than negligible`;
    case "validity":
      return `${figures.confirmed} of ${figures.stated} hypotheses confirmed, ${figures.undecided} undecided`;
  }
}
