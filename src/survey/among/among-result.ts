/** What a question asked of those who reported something tells; plain numbers, JSON-safe. */
import type { PatternTable } from "../../data/answers/pattern-table";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { ShownFigures } from "../prevalence/estimate-prevalence";
import type { HiddenFigures } from "../prevalence/hidden-figures";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import type { RiskStatistics } from "../prevalence/prevalence-result";
import type { AmongVariable } from "./among-variables";

type Named = Pick<AmongVariable, "key" | "kind" | "label">;

/** A share of people: for any of what they reported. */
export interface AmongPeople extends Named, ShownFigures {
  /** Name of the grouping, "number of experiences" for how many items were reported; null for everybody. */
  readonly group: string | null;
  readonly level: string | null;
}

/** A share of experiences: one for each item that a person reported. */
export interface AmongExperiences extends Named, ShownFigures {
  /** Id of the item; null for all together. */
  readonly item: string | null;
}

/** A share of experiences by what was answered to another question. */
export interface AmongExperiencesBy extends Named, ShownFigures {
  /** The label of a group of its answers given alone, of several groups, or of none. */
  readonly level: string;
}

export interface AmongStatistics {
  /** Of the question, among the measure's. */
  readonly name: string;
  readonly label: string;
  /** People are counted who reported an item in this context; null for any. */
  readonly context: string | null;
  /** The answer to another question that it was asked within; null where it was asked of everything reported. */
  readonly within: { readonly among: string; readonly label: string; readonly answer: string } | null;
  /** Whether it was asked once for everything that somebody reported, and so has no experiences. */
  readonly once: boolean;
  /** The key of the answer that says "no one"; null where there is none. */
  readonly noneKey: string | null;
  readonly items: readonly string[];
  /** Empty where the question stands within another: what it was asked of are experiences. */
  readonly people: readonly AmongPeople[];
  readonly experiences: readonly AmongExperiences[];
  /** The label of the question by whose groups of answers experiences are told too; null for none. */
  readonly by: string | null;
  readonly experiencesBy: readonly AmongExperiencesBy[];
  /** Answers of everybody that go together; null where there are fewer than two, or none of people. */
  readonly together: Pick<RiskStatistics, "n" | "mean" | "se" | "distribution" | "pairs"> | null;
}

/** What decides what is shown. */
export interface AmongOptions {
  readonly plan: PrevalencePlan;
  readonly hidden: HiddenFigures;
  readonly rule: DisclosureRule;
  /** Groupings that are shown. */
  readonly groups: readonly string[];
  /** Sampling units as they are numbered, or without those that cannot be told apart; as the table has them by default. */
  readonly withUnits?: ((table: PatternTable) => PatternTable) | undefined;
}

/** The grouping by how many items were reported. */
export const EXPERIENCES = "number of experiences";
