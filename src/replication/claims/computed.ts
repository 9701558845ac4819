import type { ReplicationInput } from "./replication-input";
import type { ReplicationUnit } from "./replication-result";

/** What the data say about a claim: a figure, or a statement that is true or not. */
export interface Computed {
  readonly kind: "figure" | "statement";
  /** A figure; 1 and 0 for a statement that is true and one that is not. */
  readonly value: number;
  readonly unit: ReplicationUnit;
  /** What is said in place of a statement's number. */
  readonly said: string | null;
  /** Of the figure's being 0; null where it has no test. */
  readonly p: number | null;
  /** Of a prevalence, in percent. */
  readonly interval: readonly [number, number] | null;
}

/** Why there is nothing to hold the claim against, as the end of a sentence without its stop. */
export interface NotComputed {
  readonly kind: "nothing";
  readonly why: string;
}

export type Resolved = Computed | NotComputed;

export const nothing = (why: string): NotComputed => ({ kind: "nothing", why });

/** A figure; null and what is not finite count as not computed, for the reason given. */
export function figure(
  value: number | null | undefined,
  unit: ReplicationUnit,
  more: {
    readonly why?: string | undefined;
    readonly p?: number | null | undefined;
    readonly interval?: Computed["interval"] | undefined;
  } = {},
): Resolved {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return nothing(more.why ?? "the figure is not defined for these data");
  }
  return { kind: "figure", value, unit, said: null, p: more.p ?? null, interval: more.interval ?? null };
}

/** A statement, with what the data say in words. */
export function statement(holds: boolean, said: string): Computed {
  return { kind: "statement", value: holds ? 1 : 0, unit: "words", said, p: null, interval: null };
}

/** Why a result is missing from the record: its part was not asked for, could not be computed, or names nothing there. */
export function missingResult(
  input: ReplicationInput,
  result: { readonly part: string; readonly analysis: string; readonly of: string; readonly what: string },
): NotComputed {
  const { part, analysis, of, what } = result;
  if (!input.settings.parts.includes(part)) return nothing(`the part "${part}" was not computed`);
  const failure = input.notFitted.find((one) => one.analysis === analysis && one.of === of);
  if (failure !== undefined)
    return nothing(`${what} could not be computed: ${failure.problem.replace(/\.$/, "")}`);
  const { withheld = [] } = input.disclosure ?? {};
  const without =
    withheld.length > 0 ? `, since these items are left out of models: ${withheld.join(", ")}` : "";
  return nothing(`the analysis has no ${what}${without}`);
}
