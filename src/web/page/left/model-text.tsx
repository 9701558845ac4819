import { useId, useRef, useState } from "preact/hooks";
import { placeOfProblem } from "../../state/measure-scales";
import { WORDS } from "../words";
import { Problem, type Take } from "./fields";

/** A model as text; what is wrong is told with its line and column, and marked. */
export function ModelText({ model, take }: { readonly model: string; readonly take: Take<string> }) {
  const words = WORDS.measure.scales;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // What was typed is about the model that it was typed over.
  const text = typed?.of === model ? typed.text : model;
  const apply = (): void => {
    const told = take(text);
    setProblem(told);
    const place = told === null ? null : placeOfProblem(told);
    if (place === null) return;
    const start = text
      .split("\n")
      .slice(0, place.line - 1)
      .reduce((sum, line) => sum + line.length + 1, place.column - 1);
    area.current?.focus();
    area.current?.setSelectionRange(start, start + 1);
  };
  return (
    <div class="model">
      <label for={id} class="help">
        {words.textHelp}
      </label>
      <textarea
        id={id}
        ref={area}
        rows={5}
        spellcheck={false}
        value={text}
        aria-invalid={problem === null ? undefined : "true"}
        aria-describedby={`${id}-problem`}
        onInput={(event) => setTyped({ of: model, text: event.currentTarget.value })}
      />
      <Problem id={`${id}-problem`} text={problem} />
      <button type="button" disabled={text === model} onClick={apply}>
        {words.apply}
      </button>
    </div>
  );
}
