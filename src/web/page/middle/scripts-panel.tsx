import { useState } from "preact/hooks";
import type { Answered } from "../../engine/protocol";
import { WORDS } from "../words";

const { scripts: words } = WORDS;

/** How to repeat the computation elsewhere: the command, and an R script. */
export function ScriptsPanel({ answered }: { readonly answered: Answered | null }) {
  return (
    <section class="scripts" aria-label={words.heading}>
      <Shown
        summary={words.command}
        label={words.commandLabel}
        about={words.commandAbout}
        text={answered?.command ?? null}
      />
      <Shown
        summary={words.script}
        label={words.scriptLabel}
        about={words.scriptAbout}
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
  const [status, setStatus] = useState<string>(words.copy);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text ?? "");
      setStatus(words.copied);
    } catch {
      setStatus(words.notCopied);
    }
    setTimeout(() => setStatus(words.copy), 2500);
  };
  return (
    <details>
      <summary>{summary}</summary>
      {text === null ? (
        <p class="help">{words.later}</p>
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
                {words.save}
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
