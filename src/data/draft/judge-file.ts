import type { LabelledTable } from "../../formats/kit/labelled-table";
import { profileColumns } from "../columns/column-profile";
import { type Composite, compositesIn } from "../columns/composites";
import { withoutStrays } from "../columns/stray-codes";
import { checkChosenItems, checkRoles } from "./check-choices";
import { linksIn } from "./item-correlations";
import { type Judgement, judgeColumns, type UserChoices } from "./judge-columns";
import {
  type RepeatedColumns,
  repeatedColumns,
  repeatedUnless,
  withAllOccasions,
  withRepeated,
} from "./repeated-columns";
import { withTicks } from "./ticked-columns";

interface JudgedFile {
  readonly judged: Judgement;
  readonly repeated: RepeatedColumns | null;
  readonly composites: ReadonlyMap<string, Composite>;
}

/** What each column of a table of people is. @throws ItemwiseError "wrong-choice" where a statement cannot hold */
export function judgeFile(labelled: LabelledTable, choices: UserChoices): JudgedFile {
  checkRoles(labelled.file, choices);
  const weight = choices.weight === undefined ? (labelled.weight ?? undefined) : choices.weight;
  const alone = withTicks(labelled, withoutStrays(profileColumns(labelled, choices.noAnswer)));
  const repeated = repeatedUnless(repeatedColumns(alone), choices);
  const profiles = withAllOccasions(alone, repeated);
  const first = profiles.filter(({ name }) => !repeated?.firstOf.has(name));
  const composites = compositesIn(labelled, profiles);
  const once = judgeColumns(first, { ...choices, weight }, composites, linksIn(labelled));
  const judged = { ...once, columns: withRepeated(profiles, once.columns) };
  checkChosenItems(labelled.file, judged, choices);
  return { judged, repeated, composites };
}
