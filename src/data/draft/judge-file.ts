import type { LabelledTable } from "../../formats/kit/labelled-table";
import { checkChosenItems, checkRoles } from "./check-choices";
import { profileColumns } from "./column-profile";
import { type Composite, compositesIn } from "./composites";
import { areRelated } from "./item-correlations";
import { type Judgement, judgeColumns, type UserChoices } from "./judge-columns";
import { type RepeatedColumns, repeatedColumns, repeatedUnless, withRepeated } from "./repeated-columns";
import { withoutStrays } from "./stray-codes";
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
  const profiles = withTicks(labelled, withoutStrays(profileColumns(labelled, choices.noAnswer)));
  const repeated = repeatedUnless(repeatedColumns(profiles), choices);
  const once = profiles.filter(({ name }) => !repeated?.firstOf.has(name));
  const composites = compositesIn(labelled, profiles);
  const alone = judgeColumns(once, { ...choices, weight }, composites, (blocks) =>
    areRelated(labelled, blocks),
  );
  const judged = { ...alone, columns: withRepeated(profiles, alone.columns) };
  checkChosenItems(labelled.file, judged, choices);
  return { judged, repeated, composites };
}
