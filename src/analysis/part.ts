import type { PatternTable } from "../data/answers/pattern-table";
import type { Responses } from "../data/answers/responses";
import { ItemwiseError } from "../errors";
import type { CfaComparison } from "../factor/cfa/cfa-result";
import type { DescribedCfa } from "../factor/cfa/scores/omega-intervals";
import type { LatentClasses } from "../irt/classes/latent-classes-result";
import type { Structure } from "../measures/structure";
import type { Workers } from "../numeric/workers/workers";
import type { DisclosureRecord } from "../survey/disclosure/disclosure";
import type { EstimateOptions } from "../survey/prevalence/estimate-prevalence";
import type { PrevalencePlan } from "../survey/prevalence/prevalence-plan";
import type { EarlierRelease } from "../survey/prevalence/released-plan";
import type { Analysis, NotFitted, OtherAnswers } from "./analysis";
import type { AnalysisPart } from "./analysis-parts";
import type { ShownAnswers } from "./disclosure/answers";
import type { DeclaredKeys } from "./disclosure/channels";
import type { HiddenCells } from "./disclosure/hidden-cells";
import type { HiddenInLevel } from "./disclosure/withheld-levels";
import type { AnalysisSettings } from "./settings";
import type { Tables } from "./tables";

/** What the parts give: the record, and what only other parts go on with. */
export interface Found extends Analysis {
  /** The tables of prevalences, which of their figures are hidden, and by table how many. */
  readonly margins: {
    readonly plan: PrevalencePlan;
    readonly options: EstimateOptions;
    readonly hiddenCells: readonly (readonly [table: string, HiddenCells])[];
    readonly release: DisclosureRecord["release"];
    readonly costliest: DisclosureRecord["costliest"];
  };
  /** What is hidden of `among`. */
  readonly amongHidden: {
    readonly cells: readonly (readonly [table: string, HiddenCells])[];
    readonly narrowest: number | null;
    readonly unprotected: number;
    readonly spent: number;
  };
  readonly answers: ShownAnswers;
  readonly withheld: Withheld;
  /** Declared structures without the items that are withheld, and of these the ones that are to be confirmed. */
  readonly declared: readonly Structure[];
  readonly confirmed: readonly Structure[];
  /** The parts that are asked for and have items left to relate. */
  readonly asked: readonly AnalysisPart[];
  /** Numbers of factors to extract. */
  readonly factors: readonly number[];
}

/** What stays out of whatever relates items to one another, so that nobody can be known by it. */
export interface Withheld {
  /** Ids of items. */
  readonly items: readonly string[];
  /** Those that stay out of it where answers are analyzed in the other categories, beside these. */
  readonly inAlternateCoding: readonly string[];
  /** Where a share of an item is hidden: its level of the grouping stays out of comparisons with the item. */
  readonly inLevels: readonly HiddenInLevel[];
}

/** What a piece of the work with models gives, and the reasons of what it could not compute. */
export interface PieceResult extends Partial<Pick<Analysis, "invariance" | "irt" | "irtComparison" | "dif">> {
  readonly comparison?: CfaComparison | null | undefined;
  /** Confirmatory models, still without the intervals of their omegas. */
  readonly described?: readonly DescribedCfa[] | undefined;
  readonly otherAnswers?: OtherAnswers | undefined;
  /** Latent classes, still without what they mean. */
  readonly latentClasses?: LatentClasses | undefined;
  readonly notFitted: readonly NotFitted[];
}

export interface Context<Needs extends keyof Found> {
  readonly responses: Responses;
  readonly workers: Workers;
  readonly onProgress: (step: string, done: number, total: number) => void;
  readonly failures: Failures;
  /** Earlier releases of the same file. */
  readonly earlier: readonly EarlierRelease[];
  /** What came of the pieces of a part with models (`ModelPart`); waits until all are computed. */
  readonly pieces: () => readonly PieceResult[];
  /** What earlier parts gave. */
  readonly found: Pick<Found, Needs>;
}

/** What of the context a part's results may rest on, beside what earlier parts gave. */
export type Given = "responses" | "earlier";

type Choice = keyof AnalysisSettings;

/**
 * One part of an analysis: its keys of the record, or what other parts go on with, from the tables, the choices and what
 * earlier parts gave. It stands in the list of all of them (`parts/parts.ts`). What it says that it rests on (`needs`,
 * `reads`, `tables`, `given`) decides when its results can be taken from memory: a test compares it with what it does.
 */
export interface Part<
  Gives extends keyof Found,
  Needs extends keyof Found = never,
  Reads extends Choice = never,
  Forms extends keyof Tables = never,
> {
  /** The first of the keys that it gives. */
  readonly id: keyof Found;
  /** What a reader calls it; null for one that takes no time and is no step of the progress. */
  readonly title: string | null;
  /** What earlier parts gave that it goes on with. */
  readonly needs: readonly Needs[];
  readonly reads: readonly Reads[];
  /** Where it reads `parts`: those that make a difference to it; it is given no others. */
  readonly asks?: readonly AnalysisPart[] | undefined;
  readonly tables: readonly Forms[];
  readonly given: readonly Given[];
  /** Rests on the whole record so far, and so on all of the above. */
  readonly wholeRecord?: true | undefined;
  /** Plain keys whose values are compared: where one stays the same, what rests on it does. */
  readonly compared?: readonly (keyof Found)[] | undefined;
  /** What the record's figures are functions of, and so how they are released (`disclosure/channels`). */
  readonly channels: DeclaredKeys<Pick<Analysis, Extract<Gives, keyof Analysis>>>;
  /** The choice that asks for it, and what the record has where it is not asked for; left out where always computed. */
  readonly optional?: { readonly asked: AnalysisPart; readonly otherwise: Pick<Found, Gives> } | undefined;
  /** The work that is cut into pieces, of a part that has such. */
  readonly models?: Models | undefined;
  readonly run: (
    tables: Pick<Tables, Forms>,
    settings: Pick<AnalysisSettings, Reads>,
    context: Context<Needs>,
  ) => Pick<Found, Gives>;
}

/** What work with models starts from, wherever it is done. */
export interface ModelInput<Reads extends Choice = Choice> {
  /** With all groupings, strata and clusters. */
  readonly table: PatternTable;
  /** In the other categories (`Tables`). */
  readonly alternateCoding: PatternTable | null;
  /** With the auxiliary variables that lie outside the measure as further items; null where none is asked for. */
  readonly withAuxiliary: PatternTable | null;
  readonly settings: Pick<AnalysisSettings, Reads>;
  /** Declared structures that are to be confirmed. */
  readonly structures: readonly Structure[];
  readonly withheld: Withheld;
}

/** Work with models in pieces that are computed apart from one another, wherever the workers are. */
export interface Models<Reads extends Choice = Choice> {
  readonly reads: readonly Reads[];
  readonly asks?: readonly AnalysisPart[] | undefined;
  /** Of the input, beside the choices. */
  readonly of: readonly Exclude<keyof ModelInput, "settings">[];
  readonly pieces: (input: ModelInput<Reads>) => readonly Piece[];
}

/** A part whose work is cut into pieces. */
export interface ModelPart<
  Gives extends keyof Found,
  Needs extends keyof Found = never,
  Reads extends Choice = never,
  Forms extends keyof Tables = never,
> extends Part<Gives, Needs, Reads, Forms> {
  readonly models: Models;
}

/** Computes a piece; what cannot be computed is added to `failures`. */
export type Piece = (failures: Failures) => Omit<PieceResult, "notFitted">;

/** Computes one thing after another and keeps the reasons of what cannot be. */
export interface Failures {
  /** The result in a list; an empty list where it cannot be computed. */
  attempt<T>(what: Pick<NotFitted, "analysis" | "of">, run: () => T): readonly [T] | readonly [];
  /** Keeps those of somebody else too. */
  add(others: readonly NotFitted[]): void;
  /** Those so far in the record's order, of one analysis in the order in which they came. */
  list(): readonly NotFitted[];
}

const IN_ORDER: readonly NotFitted["analysis"][] = [
  "prevalence",
  "regression",
  "cfa",
  "comparison",
  "crossValidation",
  "esem",
  "invariance",
  "irt",
  "classes",
  "dif",
  "validity",
  "shortForm",
];

/** Starts an empty list of failures. Only an ItemwiseError is one: anything else is a defect and passes on. */
export function collectFailures(): Failures {
  const found: NotFitted[] = [];
  return {
    attempt(what, run) {
      try {
        return [run()];
      } catch (error) {
        if (!(error instanceof ItemwiseError)) throw error;
        found.push({ ...what, code: error.code, problem: `${error.message} ${error.hint}` });
        return [];
      }
    },
    add(others) {
      found.push(...others);
    },
    list: () => IN_ORDER.flatMap((analysis) => found.filter((failure) => failure.analysis === analysis)),
  };
}
