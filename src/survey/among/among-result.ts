import type { PatternTable } from "../../data/answers/pattern-table";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { ShownFigures } from "../prevalence/estimate-prevalence";
import type { HiddenFigures } from "../prevalence/hidden-figures";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import type { RiskStatistics } from "../prevalence/prevalence-result";
import type { AmongVariable } from "./among-variables";

type Named = Pick<AmongVariable, "key" | "kind" | "label">;

/** A share of people, for any item that they reported. */
export interface AmongPeople extends Named, ShownFigures {
  /** Name of the grouping, "number of experiences" for the number of items reported; null for everybody. */
  readonly group: string | null;
  readonly level: string | null;
}

/** A share of experiences: one for each item that a person reported. */
export interface AmongExperiences extends Named, ShownFigures {
  /** Id of the item; null for all items. */
  readonly item: string | null;
}

/** A share of experiences by the answer to another question. */
export interface AmongExperiencesBy extends Named, ShownFigures {
  /** Label of a group of its answers given alone, of several groups, or of none. */
  readonly level: string;
}

export interface AmongStatistics {
  /** Name of the question in the measure. */
  readonly name: string;
  readonly label: string;
  /** The base are people who reported an item in this context; null for any. */
  readonly context: string | null;
  /** The answer to another question within which it was asked; null where it was asked of everything reported. */
  readonly within: { readonly among: string; readonly label: string; readonly answer: string } | null;
  /** Whether it was asked once for all that somebody reported; it then has no experiences. */
  readonly once: boolean;
  /** Key of the answer "no one"; null where there is none. */
  readonly noneKey: string | null;
  readonly items: readonly string[];
  /** Empty for a question within another: it was asked of experiences. */
  readonly people: readonly AmongPeople[];
  readonly experiences: readonly AmongExperiences[];
  /** Label of the question by which experiences are also broken down; null for none. */
  readonly by: string | null;
  readonly experiencesBy: readonly AmongExperiencesBy[];
  /** Co-occurrence of answers, of everybody; null for fewer than two answers, or none of people. */
  readonly together: Pick<RiskStatistics, "n" | "mean" | "se" | "distribution" | "pairs"> | null;
}

/** Determines what is shown. */
export interface AmongOptions {
  readonly plan: PrevalencePlan;
  readonly hidden: HiddenFigures;
  readonly rule: DisclosureRule;
  /** Groupings that are shown. */
  readonly groups: readonly string[];
  /** Renumbers sampling units or drops those that cannot be distinguished; by default the table's own. */
  readonly withUnits?: ((table: PatternTable) => PatternTable) | undefined;
}

/** The grouping by number of items reported. */
export const EXPERIENCES = "number of experiences";
