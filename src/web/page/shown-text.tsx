import { useState } from "preact/hooks";
import { Button } from "./button";
import { download } from "./files";
import * as messages from "./messages";

interface ShownTextProps {
  readonly summary: string;
  readonly label: string;
  readonly about: string;
  readonly text: string | null;
  readonly file?: string | undefined;
  readonly rows?: number | undefined;
}

/** A text to copy, folded away. */
export function ShownText({ summary, label, about, text, file, rows = 9 }: ShownTextProps) {
  const [status, setStatus] = useState(messages.copy);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text ?? "");
      setStatus(messages.copied());
    } catch {
      setStatus(messages.notCopied());
    }
    setTimeout(() => setStatus(messages.copy()), 2500);
  };
  return (
    <details>
      <summary>{summary}</summary>
      {text === null ? (
        <p class="help">{messages.later()}</p>
      ) : (
        <>
          <p class="help">{about}</p>
          <textarea class="code" readOnly rows={rows} spellcheck={false} aria-label={label} value={text} />
          <p class="row">
            <button type="button" onClick={() => void copy()}>
              <span aria-live="polite">{status}</span>
            </button>
            {file !== undefined && (
              <Button
                text={messages.saveScript()}
                onClick={() => download(file, text, "text/plain;charset=utf-8")}
              />
            )}
          </p>
        </>
      )}
    </details>
  );
}
