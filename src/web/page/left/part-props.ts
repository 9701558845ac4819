import type { MeasureDefinition } from "../../../measures/measure";
import type { FileFacts } from "../../engine/file-facts";
import type { Take } from "./fields";

/** What each part of the measure is shown and changed by. */
export interface PartProps {
  readonly definition: MeasureDefinition;
  readonly facts: FileFacts;
  /** Takes a definition where it is valid, and says what is wrong with it where not. */
  readonly define: Take<MeasureDefinition>;
}
