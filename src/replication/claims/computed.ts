import * as v from "valibot";
import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import { ItemwiseError } from "../../errors";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import type { EsemSolution } from "../../factor/esem/esem-result";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import * as f from "../../figures/declare";
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
import * as names from "../../words/messages";
import { text as filled } from "./claim-schema";
import * as messages from "./messages";

/** A population file; the simulation reads its other entries. */
const populationSchema = v.object({
  /** What the data are. */
  about: filled,
  byConstruction: v.array(
    v.strictObject({
      /** Ids of claims; "online-*" matches all with that beginning. */
      claims: v.pipe(v.array(filled), v.minLength(1, "name at least one claim")),
      /** How the data were built to give them, as the end of a sentence. */
      how: filled,
    }),
  ),
});

/** Published claims that simulated data were built to give. */
export interface Construction extends v.InferOutput<typeof populationSchema> {
  readonly file: string;
}

/** Matches any end of a claim's id. */
const WILDCARD = "*";

/**
 * Reads from a population file what simulated data were built to give.
 * @param json parsed: an object with `about` and `byConstruction`; other entries are ignored
 * @param file its name, for messages and the record
 * @throws ItemwiseError "bad-population" with the path of each wrong entry
 * @example
 * ```ts
 * const construction = parseConstruction({
 *   about: "Invented people.",
 *   byConstruction: [{ claims: ["online-*"], how: "calibrated within .1 point" }],
 * });
 * constructionNote("online-any", construction); // "calibrated within .1 point"
 * constructionNote("reliable", construction); // null
 * ```
 */
export function parseConstruction(json: unknown, file = "population"): Construction {
  const parsed = v.safeParse(populationSchema, json);
  if (parsed.success) return { file, ...parsed.output };
  const { issues } = parsed;
  throw new ItemwiseError(
    "bad-population",
    () => messages.badClaims({ file, problems: problemsText(issues.map((issue) => schemaProblem(issue))) }),
    { hint: () => messages.badPopulationHint({ entries: '{"claims": ids, "how": text}' }) },
  );
}

/** How the data were built to give a claim's figure; null where they were not. */
export function constructionNote(claim: string, construction: Construction | null): string | null {
  const found = construction?.byConstruction.find(({ claims }) =>
    claims.some((one) => (one.endsWith(WILDCARD) ? claim.startsWith(one.slice(0, -1)) : one === claim)),
  );
  return found?.how ?? null;
}

export interface Computed {
  readonly kind: "figure" | "statement";
  /** A figure; 1 for a true and 0 for a false statement. */
  readonly value: number;
  readonly unit: ReplicationUnit;
  /** Words in place of a statement's number. */
  readonly said: string | null;
  /** Test of the figure against 0; null without one. */
  readonly p: number | null;
  /** Of a prevalence, in percent. */
  readonly interval: readonly [number, number] | null;
}

/** Why nothing was computed for the claim, in sentences. */
export interface NotComputed {
  readonly kind: "nothing";
  readonly why: string;
}

export type Resolved = Computed | NotComputed;

export const notComputed = (why: string): NotComputed => ({ kind: "nothing", why });

/** A figure; null and non-finite values count as not computed, with the reason given. */
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
    return notComputed(more.why ?? messages.undefinedFigure());
  }
  return { kind: "figure", value, unit, said: null, p: more.p ?? null, interval: more.interval ?? null };
}

export const statement = (holds: boolean, said: string): Computed => ({
  kind: "statement",
  value: holds ? 1 : 0,
  unit: "words",
  said,
  p: null,
  interval: null,
});

/** Why a result is missing: its part was not asked for, could not be computed, or has no such entry. */
export function missingResult(
  input: ReplicationInput,
  {
    part,
    analysis,
    of,
    result,
  }: { readonly part: string; readonly analysis: string; readonly of: string; readonly result: string },
): NotComputed {
  if (!input.settings.parts.includes(part)) return notComputed(messages.partNotComputed({ part }));
  const failure = input.notFitted.find((one) => one.analysis === analysis && one.of === of);
  if (failure !== undefined) {
    const problem = failure.problem.replace(/\.$/, "");
    return notComputed(messages.resultFailed({ result, problem }));
  }
  const { withheld: items = [] } = input.disclosure ?? {};
  return notComputed(
    items.length > 0 ? messages.resultAbsentWithheld({ result, items }) : messages.resultAbsent({ result }),
  );
}

/** A figure that the analysis does not have, by its name. */
export const missingFigure = (result: string): NotComputed => notComputed(messages.resultAbsent({ result }));

/** The keys of an analysis that claims can be about. */
export interface ReplicationInput {
  readonly settings: {
    readonly parts: readonly string[];
    /** Figures built into simulated data; null for answers of people. */
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
  /** Ids of items withheld from models by disclosure control. */
  readonly disclosure?: { readonly withheld: readonly string[] } | undefined;
  readonly notFitted: readonly {
    readonly analysis: string;
    readonly of: string;
    readonly problem: string;
  }[];
}

/** "by construction": simulated data were built to give it, so that agreement says nothing. */
export type ReplicationVerdict = "reproduced" | "not reproduced" | "by construction" | "cannot be tested";

/**
 * "percent" from 0 to 100, "points" of percent, "coefficient" of absolute value up to 1, "p" a probability, "number"
 * anything else; "words" where it is no number.
 */
export type ReplicationUnit = "percent" | "points" | "coefficient" | "p" | "number" | "words";

export const replicationEntry = {
  id: f.text,
  /** The claim in words, as in its source. */
  claim: f.text,
  source: f.text,
  /** Base of the figure: whom the source counts, and its treatment of missing answers; null where it is no share or unknown. */
  denominator: f.orNull(f.text),
  /** The computed statistic, in words. */
  statistic: f.text,
  /** The published figure as printed; null without one. */
  published: f.orNull(f.whole<number | string>("exact")),
  /** Its printed decimals. */
  publishedDecimals: f.exact,
  /** The figure in these data; null where not computed or hidden. */
  computed: f.orNull(f.whole<number | string>("estimate")),
  /** Unit of both figures. */
  unit: f.code<ReplicationUnit>(),
  /** Decimals of the computed figure. */
  decimals: f.exact,
  p: f.orNull(f.p).named(names.pValue),
  /** The rule in words. */
  rule: f.text,
  verdict: f.code<ReplicationVerdict>(),
  /** The reason of the verdict, in a full sentence. */
  reason: f.text,
  /** Whether the rule is met, whatever the verdict; null where it cannot be tested. */
  holds: f.orNull(f.flag),
  /** Whether simulated data were built to give the figure. */
  calibrated: f.flag,
  /** Whose prevalence a figure is, with 95 % intervals in percent; null for other claims. */
  prevalence: f.orNull({
    variable: f.text,
    context: f.orNull(f.text),
    missing: f.code<MissingTreatment>(),
    /** Level by grouping ("country": "Kenya"); empty for everybody. */
    where: f.byName(f.text),
    publishedInterval: f.orNull(f.ends(f.exact)),
    computedInterval: f.orNull(f.ends(f.estimate)),
  }),
};
export interface ReplicationEntry extends f.Declared<typeof replicationEntry> {}
