import { ItemwiseError } from "../../errors";

/** That another file was opened before the turn of what was asked about the one before came. */
export function otherOpened(): ItemwiseError {
  return new ItemwiseError("other-opened", "Another file was opened in the meantime.", {
    hint: "Ask again, of the file that is open now.",
  });
}
