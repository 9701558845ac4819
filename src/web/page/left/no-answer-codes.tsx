import { useRef, useState } from "preact/hooks";
import { Button } from "../button";
import * as messages from "./messages";

interface CodesProps {
  readonly codes: readonly string[];
  /** What the file declares itself, and cannot be taken away. */
  readonly declared: readonly string[];
  readonly isBusy: boolean;
  readonly add: (code: string) => void;
  readonly remove: (code: string) => void;
}

/** Codes and words that are no answer, in all items. */
export function NoAnswerCodes({ codes, declared, isBusy, add, remove }: CodesProps) {
  const [more, setMore] = useState("");
  const field = useRef<HTMLInputElement>(null);
  return (
    <fieldset class="codes">
      <legend>{messages.noAnswerHeading()}</legend>
      {declared.length > 0 && <p class="help">{messages.declaredCodes({ codes: declared })}</p>}
      {codes.length > 0 && (
        <p class="chips">
          {codes.map((code) => (
            <Button
              key={code}
              text={messages.removable({ code })}
              class="chip"
              aria-label={messages.removeCode({ code })}
              disabled={isBusy}
              onClick={() => {
                remove(code);
                // The button goes, and its focus with it.
                field.current?.focus();
              }}
            />
          ))}
        </p>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const code = more.trim();
          if (code === "" || isBusy) return;
          setMore("");
          if (!codes.includes(code)) add(code);
        }}
      >
        <input
          type="text"
          ref={field}
          aria-label={messages.missingCode()}
          placeholder={messages.missingCode()}
          value={more}
          onInput={(event) => setMore(event.currentTarget.value)}
        />
        <button type="submit" disabled={isBusy}>
          {messages.add()}
        </button>
      </form>
    </fieldset>
  );
}
