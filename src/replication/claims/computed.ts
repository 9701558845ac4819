import * as v from "valibot";
import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import { ItemwiseError } from "../../errors";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import type { EsemSolution } from "../../factor/esem/esem-result";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import type { DifResult } from "../../irt/dif/dif-result";
import type { IrtResult } from "../../irt/model/irt-result";
import { problemsText, schemaProblem } from "../../measures/schema/schema-problem";
import type { OutcomesRecord } from "../../outcomes/outcomes-result";
import type { ScaleReliability } from "../../reliability/scale-result";
import type { AmongStatistics } from "../../survey/among/among-result";
import type { OutcomeModels } from "../../survey/among/predictors-result";
import type { Burden } from "../../survey/comparison/burden";
import type { MissingTreatment } from "../../survey/items/missing-treatment";
import type { PrevalenceContrast, PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import type { SurveyRegression } from "../../survey/regression/regression-result";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { text } from "./claim-schema";

// What made data were built to give, as their population file says: the file belongs to the data, not to the claims.

/** Of a population file; its other entries are for whoever draws from it. */
const populationSchema = v.object({
  /** What the data are. */
  about: text,
  byConstruction: v.array(
    v.strictObject({
      /** Ids of claims; "online-*" stands for all that begin so. */
      claims: v.pipe(v.array(text), v.minLength(1, "name at least one claim")),
      /** How the data came to give them, as the end of a sentence. */
      how: text,
    }),
  ),
});

/** That data are made, and which published claims they were built to give. */
export interface Construction extends v.InferOutput<typeof populationSchema> {
  /** Name of the population file. */
  readonly file: string;
}

/** Stands for any end of a claim's id. */
const ANY = "*";

/**
 * Reads what made data were built to give from their population file.
 *
 * @param json as `JSON.parse` gives it: an object with `about` and `byConstruction`; other entries are passed over
 * @param file its name, for messages and the record
 * @throws ItemwiseError "bad-population" that names the path of each wrong entry
 *
 * @example
 * ```ts
 * const construction = parseConstruction({
 *   about: "Invented people.",
 *   byConstruction: [{ claims: ["online-*"], how: "calibrated within .1 point" }],
 * });
 * builtToGive("online-any", construction); // "calibrated within .1 point"
 * builtToGive("reliable", construction); // null
 * ```
 */
export function parseConstruction(json: unknown, file = "population"): Construction {
  const parsed = v.safeParse(populationSchema, json);
  if (parsed.success) return { file, ...parsed.output };
  throw new ItemwiseError(
    "bad-population",
    `${file}: ${problemsText(parsed.issues.map((issue) => schemaProblem(issue)))}.`,
    { hint: 'It needs "about", and "byConstruction": a list of {"claims": ids, "how": text}.' },
  );
}

/** How the data came to give what a claim says; null where they were not built to, or are not made. */
export function builtToGive(claim: string, construction: Construction | null): string | null {
  const found = construction?.byConstruction.find(({ claims }) =>
    claims.some((one) => (one.endsWith(ANY) ? claim.startsWith(one.slice(0, -1)) : one === claim)),
  );
  return found?.how ?? null;
}

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

/** What replication reads of an analysis: the keys of its record that claims can be about. */
export interface ReplicationInput {
  readonly settings: {
    readonly parts: readonly string[];
    /** What made data were built to give; null for answers of people. */
    readonly population?: Construction | null | undefined;
  };
  readonly data: { readonly rows: number; readonly groups: readonly { readonly name: string }[] };
  readonly correlation: CorrelationMatrix;
  readonly structures: readonly StructureVerdict[];
  readonly reliability: readonly ScaleReliability[];
  readonly cfa: readonly CfaResult[];
  readonly esem: readonly EsemSolution[];
  readonly invariance: readonly InvarianceResult[];
  readonly dif: readonly DifResult[];
  readonly irt: readonly IrtResult[];
  readonly prevalence: readonly PrevalenceEstimate[];
  readonly contrasts: readonly PrevalenceContrast[];
  readonly regression: readonly SurveyRegression[];
  readonly among?: readonly AmongStatistics[] | undefined;
  readonly predictors?: readonly OutcomeModels[] | undefined;
  readonly burden?: readonly Burden[] | undefined;
  readonly outcomes?: OutcomesRecord | null | undefined;
  /** Ids of items that stayed out of models, since somebody could be known by these. */
  readonly disclosure?: { readonly withheld: readonly string[] } | undefined;
  readonly notFitted: readonly {
    readonly analysis: string;
    readonly of: string;
    readonly problem: string;
  }[];
}

/** "by construction": made data were built to give it, so that agreement says nothing. */
export type ReplicationVerdict = "reproduced" | "not reproduced" | "by construction" | "cannot be tested";

/**
 * What a figure counts: "percent" from 0 to 100, "points" of percent, "coefficient" what cannot exceed 1 in size, "p" a
 * probability, "number" anything else; "words" where it is no number.
 */
export type ReplicationUnit = "percent" | "points" | "coefficient" | "p" | "number" | "words";

export interface ReplicationEntry {
  readonly id: string;
  /** The claim in words, as its source makes it. */
  readonly claim: string;
  readonly source: string;
  /** Whom the source counts, and how its missing answers; null where it is no share, or the source does not say. */
  readonly denominator: string | null;
  /** What was computed to test it, in words. */
  readonly statistic: string;
  /** The published figure as it is printed; null where the source gives none. */
  readonly published: number | string | null;
  /** With which that is printed. */
  readonly publishedDecimals: number;
  /** What these data say; null where it cannot be computed or is hidden. */
  readonly computed: number | string | null;
  /** Of both figures. */
  readonly unit: ReplicationUnit;
  /** With which the computed figure is printed. */
  readonly decimals: number;
  /** Of the computed figure's being 0; null where it has no test. */
  readonly p: number | null;
  /** By what it counts as reproduced, in words. */
  readonly rule: string;
  readonly verdict: ReplicationVerdict;
  /** Why, in a full sentence. */
  readonly reason: string;
  /** Whether the rule is met, whatever the verdict; null where it cannot be tested. */
  readonly holds: boolean | null;
  /** Whether these data are made and were built to give the figure. */
  readonly calibrated: boolean;
  /** Whose prevalence of what a figure of such a claim is, with 95 % intervals in percent; null for other claims. */
  readonly prevalence: {
    readonly variable: string;
    readonly context: string | null;
    readonly missing: MissingTreatment;
    /** Level by grouping ("country": "Kenya"); empty for everybody. */
    readonly where: Readonly<Record<string, string>>;
    readonly publishedInterval: readonly [number, number] | null;
    readonly computedInterval: readonly [number, number] | null;
  } | null;
}
