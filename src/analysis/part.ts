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
import {
  type Alternative,
  type Analysis,
  FAILURE_ORDER,
  type NotFitted,
  type OtherAnswers,
} from "./analysis";
import type { AnalysisPart } from "./analysis-parts";
import type { HiddenInLevel } from "./disclosure/hidden-answers";
import type { AnalysisSettings } from "./settings";
import type { Tables } from "./tables";

export interface PartResults extends Analysis {
  /** Tables of prevalences with their hidden figures and how many these are, by table. */
  readonly margins: {
    readonly plan: PrevalencePlan;
    readonly options: EstimateOptions;
    readonly hiddenCells: DisclosureRecord["hidden"];
    readonly release: DisclosureRecord["release"];
    readonly costliest: DisclosureRecord["costliest"];
  };
  readonly amongHidden: {
    readonly cells: DisclosureRecord["hidden"];
    readonly forced: number;
  };
  readonly withheld: Withheld;
  /** Declared structures without withheld items, and those of them to confirm. */
  readonly declared: readonly Structure[];
  readonly confirmed: readonly Structure[];
  /** The structure of the working model, then those that stand in for it. */
  readonly working: readonly Structure[];
  /** Parts that were asked for and have items left. */
  readonly asked: readonly AnalysisPart[];
  readonly factors: readonly number[];
}

/** What models leave out, since it would give hidden counts away. */
export interface Withheld {
  readonly items: readonly string[];
  /** Further items withheld in the alternate coding. */
  readonly inAlternateCoding: readonly string[];
  /** Items with a hidden answer in a level. */
  readonly inLevels: readonly HiddenInLevel[];
  /** What models by group leave out. */
  readonly ofGroups: DisclosureRecord["groupModels"];
  /** Whether the file itself counts as a level. */
  readonly wholeFile: boolean;
}

export interface PieceResult extends Partial<Pick<Analysis, "invariance" | "irt" | "irtComparison" | "dif">> {
  readonly comparison?: CfaComparison | null | undefined;
  /** Confirmatory models without intervals of omega. */
  readonly described?: readonly DescribedCfa[] | undefined;
  readonly otherAnswers?: OtherAnswers | undefined;
  readonly alternative?: Alternative | undefined;
  /** Latent classes without their interpretation. */
  readonly latentClasses?: LatentClasses | undefined;
  readonly notFitted: readonly NotFitted[];
}

export interface Context<Needs extends keyof PartResults> {
  readonly responses: Responses;
  readonly workers: Workers;
  readonly onProgress: (step: string, done: number, total: number) => void;
  readonly failures: Failures;
  readonly earlier: readonly EarlierRelease[];
  /** Results of a part's pieces (`ModelPart`); waits for all. */
  readonly pieces: () => readonly PieceResult[];
  readonly found: Pick<PartResults, Needs>;
}

/** Inputs from the context, besides earlier results. */
export type ContextInput = "responses" | "earlier";

type Choice = keyof AnalysisSettings;

/**
 * A part of an analysis: computes keys of the record, or results for other parts, from tables, settings and earlier
 * results. The list is in `parts/parts.ts`. The declared inputs (`needs`, `reads`, `tables`, `given`) decide when
 * results are taken from memory; a test compares them with what the part reads.
 */
export interface Part<
  Gives extends keyof PartResults,
  Needs extends keyof PartResults = never,
  Reads extends Choice = never,
  Forms extends keyof Tables = never,
> {
  /** The first key that it gives. */
  readonly id: keyof PartResults;
  /** Its name for readers; null for a part without a step of progress. */
  readonly title: (() => string) | null;
  readonly needs: readonly Needs[];
  readonly reads: readonly Reads[];
  /** If it reads `parts`: those that matter to it; others are not passed to it. */
  readonly readsParts?: readonly AnalysisPart[] | undefined;
  /** Whether it reads them only where a command answers one question. */
  readonly onlyOfCommands?: true | undefined;
  readonly tables: readonly Forms[];
  readonly context: readonly ContextInput[];
  /** Uses the whole record so far, and so all of the above. */
  readonly wholeRecord?: true | undefined;
  /** Plain keys compared by value, so that an unchanged one keeps later results in memory. */
  readonly comparedByValue?: readonly (keyof PartResults)[] | undefined;
  /** The part of the settings that asks for it, and the record's values if it is not asked for. */
  readonly optional?:
    | { readonly asked: AnalysisPart | readonly AnalysisPart[]; readonly otherwise: Pick<PartResults, Gives> }
    | undefined;
  readonly models?: Models | undefined;
  /** Model work that rests on the working model. */
  readonly laterModels?: Models | undefined;
  readonly run: (
    tables: Pick<Tables, Forms>,
    settings: Pick<AnalysisSettings, Reads>,
    context: Context<Needs>,
  ) => Pick<PartResults, Gives>;
}

export interface ModelInput<Reads extends Choice = Choice> {
  /** With all groupings, strata and clusters. */
  readonly table: PatternTable;
  /** In the other coding (`Tables`). */
  readonly alternateCoding: PatternTable | null;
  /** Without groupings (`tableOfEverybody`); where auxiliary variables are asked for, with these as further items. */
  readonly everybody: PatternTable;
  readonly settings: Pick<AnalysisSettings, Reads>;
  readonly structures: readonly Structure[];
  readonly withheld: Withheld;
  /** The working model, then those that stand in for it; empty before it is known. */
  readonly working: readonly Structure[];
}

/** Model work before the working model is known, and what rests on it. */
export type ModelPhase = "models" | "laterModels";

/** Model work in independent pieces for workers. */
export interface Models<Reads extends Choice = Choice> {
  readonly reads: readonly Reads[];
  readonly readsParts?: readonly AnalysisPart[] | undefined;
  /** Whether it reads them only where a command answers one question. */
  readonly onlyOfCommands?: true | undefined;
  readonly inputs: readonly Exclude<keyof ModelInput, "settings">[];
  readonly pieces: (input: ModelInput<Reads>) => readonly Piece[];
}

export interface ModelPart<
  Gives extends keyof PartResults,
  Needs extends keyof PartResults = never,
  Reads extends Choice = never,
  Forms extends keyof Tables = never,
> extends Part<Gives, Needs, Reads, Forms> {
  readonly models?: Models | undefined;
  readonly laterModels?: Models | undefined;
}

/** Computes a piece; failures are added to `failures`. */
export type Piece = (failures: Failures) => Omit<PieceResult, "notFitted">;

/** Runs computations and collects the reasons of failures. */
export interface Failures {
  attempt<T>(what: Pick<NotFitted, "analysis" | "of">, run: () => T): readonly [T] | readonly [];
  add(others: readonly NotFitted[]): void;
  /** In the record's order; within an analysis by time. */
  list(): readonly NotFitted[];
}

/** An empty list of failures. Only an ItemwiseError is one; anything else is a defect and rethrown. */
export function collectFailures(): Failures {
  const failures: NotFitted[] = [];
  return {
    attempt(what, run) {
      try {
        return [run()];
      } catch (error) {
        if (!(error instanceof ItemwiseError)) throw error;
        failures.push({ ...what, code: error.code, problem: `${error.message} ${error.hint}` });
        return [];
      }
    },
    add(others) {
      failures.push(...others);
    },
    list: () =>
      FAILURE_ORDER.flatMap((analysis) => failures.filter((failure) => failure.analysis === analysis)),
  };
}
