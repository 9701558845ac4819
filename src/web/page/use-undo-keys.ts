import { useEffect } from "preact/hooks";
import type { Action } from "../state/page-state";

/** What a key pressed means; null where it means nothing, or is the text field's own. */
export function undoKey(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "y" && !event.shiftKey) return "redo";
  if (key !== "z") return null;
  return event.shiftKey ? "redo" : "undo";
}

/** Fields whose text can be undone by themselves. */
const TEXT_FIELDS =
  "textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=file])";

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y wherever no text is written. */
export function useUndoKeys(act: (action: Action) => void): void {
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      const kind = undoKey(event);
      if (kind === null || (event.target instanceof Element && event.target.matches(TEXT_FIELDS))) return;
      event.preventDefault();
      act({ kind });
    };
    addEventListener("keydown", take);
    return () => removeEventListener("keydown", take);
  }, [act]);
}
