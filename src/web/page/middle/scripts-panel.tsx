import { useState } from "preact/hooks";
import type { Answered } from "../../engine/protocol";
import * as messages from "./messages";

/** How to repeat the computation elsewhere: the command, and an R script. */
export function ScriptsPanel({ answered }: { readonly answered: Answered | null }) {
  return (
    <section class="scripts" aria-label={messages.scripts()}>
      <Shown
        summary={messages.showCommand()}
        label={messages.command()}
        about={messages.commandAbout()}
        text={answered?.command ?? null}
      />
      <Shown
        summary={messages.showScript()}
        label={messages.script()}
        about={messages.scriptAbout()}
        text={answered?.script ?? null}
        file="analysis.R"
      />
    </section>
  );
}

function Shown({
  summary,
  label,
  about,
  text,
  file,
}: {
  readonly summary: string;
  readonly label: string;
  readonly about: string;
  readonly text: string | null;
  readonly file?: string | undefined;
}) {
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
          <textarea class="code" readOnly rows={9} spellcheck={false} aria-label={label} value={text} />
          <p class="row">
            <button type="button" onClick={() => void copy()}>
              <span aria-live="polite">{status}</span>
            </button>
            {file !== undefined && (
              <button type="button" onClick={() => saveText(text, file)}>
                {messages.saveScript()}
              </button>
            )}
          </p>
        </>
      )}
    </details>
  );
}

function saveText(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
