import type { MeasureDefinition } from "../../../measures/measure";
import type { FileFacts } from "../../engine/file-facts";
import type { Take } from "./fields";

/** Properties of each part of the measure editor. */
export interface PartProps {
  readonly definition: MeasureDefinition;
  readonly facts: FileFacts;
  /** Accepts a valid definition, or returns what is wrong with it. */
  readonly define: Take<MeasureDefinition>;
}
