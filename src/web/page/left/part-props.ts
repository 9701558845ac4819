import type { MeasureDefinition } from "../../../measures/measure";
import type { FileFacts } from "../../engine/file-facts";
import type { Take } from "./fields";

export interface PartProps {
  readonly definition: MeasureDefinition;
  readonly facts: FileFacts;
  /** Accepts a valid definition, or returns what is wrong with it. */
  readonly define: Take<MeasureDefinition>;
}
