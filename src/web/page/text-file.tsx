import { useId, useLayoutEffect, useState } from "preact/hooks";
import { Button } from "./button";
import { chooseFile, download } from "./files";
import * as messages from "./messages";

interface Props {
  readonly label: string;
  readonly help: string;
  /** What is used now. */
  readonly text: string;
  /** To begin with, where nothing is used yet. */
  readonly draft: string;
  /** Name under which it is saved, so that the command finds it. */
  readonly file: string;
  readonly use: string;
  readonly rows?: number | undefined;
  /** @returns what is wrong with it; null where it is used */
  readonly take: (text: string) => string | null;
}

/** A small file that is typed, pasted or opened, used when the button is pressed, and saved for the command line. */
export function TextFile({ label, help, text, draft, file, use, take, rows = 6 }: Props) {
  const id = useId();
  const [typed, type] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // Before the next key arrives, so that no text typed meanwhile is lost.
  useLayoutEffect(() => {
    type(null);
    setProblem(null);
  }, [text]);
  const shown = typed ?? (text === "" ? draft : text);
  const open = async (): Promise<void> => {
    const chosen = await chooseFile();
    if (chosen !== null) type(await chosen.text());
  };
  return (
    <div class="field text-file">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        spellcheck={false}
        value={shown}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      {problem !== null && (
        <p class="help bad" role="alert">
          {problem}
        </p>
      )}
      <p class="row">
        <Button text={use} disabled={shown.trim() === ""} onClick={() => setProblem(take(shown))} />
        <Button text={messages.openText()} onClick={() => void open()} />
        <Button text={messages.saveText({ file })} onClick={() => download(file, shown, "text/plain")} />
      </p>
    </div>
  );
}
