import type { PatternTable } from "../../data/answers/pattern-table";
import * as f from "../../figures/declare";
import type { Totals } from "../disclosure/count-tables";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { HiddenFigures } from "../prevalence/hidden-figures";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import { numberAndPairs, shownFiguresRecord } from "../prevalence/prevalence-result";
import type { AmongVariable } from "./among-variables";

const named = {
  /** An answer's code ("5"), "group:formal", "any", "only:formal", "several" or "none". */
  key: f.text,
  kind: f.code<AmongVariable["kind"]>(),
  label: f.text,
};

/** A share of people, for any item that they reported. */
const amongPeople = {
  ...named,
  ...shownFiguresRecord,
  /** Name of the grouping, "number of experiences" for the number of items reported; null for everybody. */
  group: f.orNull(f.text),
  level: f.orNull(f.text),
};
export interface AmongPeople extends f.Declared<typeof amongPeople> {}

/** A share of experiences: one for each item that a person reported. */
const amongExperiences = {
  ...named,
  ...shownFiguresRecord,
  /** Id of the item; null for all items. */
  item: f.orNull(f.text),
};
export interface AmongExperiences extends f.Declared<typeof amongExperiences> {}

/** A share of experiences by the answer to another question. */
const amongExperiencesBy = {
  ...named,
  ...shownFiguresRecord,
  /** Label of a group of its answers given alone, of several groups, or of none. */
  level: f.text,
};
export interface AmongExperiencesBy extends f.Declared<typeof amongExperiencesBy> {}

export const amongStatistics = {
  /** Name of the question in the measure. */
  name: f.text,
  label: f.text,
  /** The base are people who reported an item in this context; null for any. */
  context: f.orNull(f.text),
  /** The answer to another question within which it was asked; null where it was asked of everything reported. */
  within: f.orNull({ among: f.text, label: f.text, answer: f.text }),
  /** Whether it was asked once for all that somebody reported; it then has no experiences. */
  once: f.flag,
  /** Key of the answer "no one"; null where there is none. */
  noneKey: f.orNull(f.text),
  items: f.listOf(f.text),
  /** Empty for a question within another: it was asked of experiences. */
  people: f.listOf(amongPeople, "level"),
  experiences: f.listOf(amongExperiences, "level"),
  /** Label of the question by which experiences are also broken down; null for none. */
  by: f.orNull(f.text),
  experiencesBy: f.listOf(amongExperiencesBy, "level"),
  /** Co-occurrence of answers, of everybody; null for fewer than two answers, or none of people. */
  together: f.orNull(numberAndPairs),
};
export interface AmongStatistics extends f.Declared<typeof amongStatistics> {}

/** Determines what is shown. */
export interface AmongOptions extends Totals {
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
