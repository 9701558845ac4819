import { ItemwiseError } from "../../errors";

/** Another file was opened before a request about the previous one was handled. */
export function otherOpened(): ItemwiseError {
  return new ItemwiseError("other-opened", "Another file was opened in the meantime.", {
    hint: "Ask again, of the file that is open now.",
  });
}
