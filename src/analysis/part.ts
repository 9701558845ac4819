import type { PatternTable } from "../data/answers/pattern-table";
import type { Responses } from "../data/answers/responses";
import type { CfaComparison } from "../factor/cfa/cfa-result";
import type { DescribedCfa } from "../factor/cfa/scores/reliability-intervals";
import type { LatentClasses } from "../irt/classes/latent-classes-result";
import type { Structure } from "../measures/structure";
import type { Workers } from "../numeric/workers/workers";
import type { DisclosureRecord } from "../survey/disclosure/disclosure";
import type { EstimateOptions } from "../survey/prevalence/estimate-prevalence";
import type { PrevalencePlan } from "../survey/prevalence/prevalence-plan";
import type { EarlierRelease } from "../survey/prevalence/released-plan";
import type { Analysis, AnalysisSettings, NotFitted, OtherAnswers } from "./analysis";
import type { AnalysisPart } from "./analysis-parts";
import type { ShownAnswers } from "./disclosure/answers";
import type { DeclaredKeys } from "./disclosure/channels";
import type { HiddenCells } from "./disclosure/hidden-cells";
import type { HiddenInLevel } from "./disclosure/withheld-levels";
import type { Failures } from "./failures";
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
  readonly answers: ShownAnswers;
  readonly withheld: Withheld;
  /** Waits until all are computed. */
  readonly pieces: () => readonly PieceResult[];
}

/** What stays out of whatever relates items to one another, lest somebody be known by it. */
export interface Withheld {
  /** Ids of items. */
  readonly items: readonly string[];
  /** Those that stay out of it where answers are analyzed in the other categories, beside these. */
  readonly otherwise: readonly string[];
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
  /** Those declared, without the items that are withheld, and of these the ones that are to be confirmed. */
  readonly structures: readonly Structure[];
  readonly confirmed: readonly Structure[];
  readonly workers: Workers;
  readonly onProgress: (step: string, done: number, total: number) => void;
  readonly failures: Failures;
  /** Earlier releases of the same file. */
  readonly earlier: readonly EarlierRelease[];
  /** What earlier parts gave. */
  readonly found: Pick<Found, Needs>;
}

/**
 * One part of an analysis: its keys of the record from the tables, the choices and what earlier parts gave. Each has a
 * file in `parts` and a line in the list there (`parts.ts`).
 */
export interface Part<Gives extends keyof Found, Needs extends keyof Found = never> {
  /** The first of the keys that it gives. */
  readonly id: keyof Found;
  /** Ids of the parts that come before it. */
  readonly needs: readonly Needs[];
  /** What the record's figures are functions of, and so how they are told (`disclosure/channels`). */
  readonly channels: DeclaredKeys<Pick<Analysis, Extract<Gives, keyof Analysis>>>;
  /** The choice that asks for it, and what the record has where it is not asked for; left out where always computed. */
  readonly optional?: { readonly asked: AnalysisPart; readonly otherwise: Pick<Found, Gives> } | undefined;
  readonly run: (tables: Tables, settings: AnalysisSettings, context: Context<Needs>) => Pick<Found, Gives>;
}

/** What work with models starts from, wherever it is done. */
export interface ModelInput {
  /** With all groupings, strata and clusters. */
  readonly table: PatternTable;
  /** In the other categories (`Tables`). */
  readonly otherwise: PatternTable | null;
  readonly settings: AnalysisSettings;
  /** Declared structures that are to be confirmed. */
  readonly structures: readonly Structure[];
  readonly withheld: Withheld;
}

/** A part whose work is cut into pieces that are computed apart from one another, wherever the workers are. */
export interface ModelPart<Gives extends keyof Found, Needs extends keyof Found = never>
  extends Part<Gives, Needs | "pieces" | "withheld"> {
  readonly pieces: (input: ModelInput) => readonly Piece[];
}

/** Computes a piece; what cannot be computed is told to `failures`. */
export type Piece = (failures: Failures) => Omit<PieceResult, "notFitted">;
