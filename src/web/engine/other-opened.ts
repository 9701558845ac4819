import { ItemwiseError } from "../../errors";
import * as messages from "./messages";

/** Another file was opened before a request about the previous one was handled. */
export function otherOpened(): ItemwiseError {
  return new ItemwiseError("other-opened", messages.otherOpened, { hint: messages.otherOpenedHint });
}
