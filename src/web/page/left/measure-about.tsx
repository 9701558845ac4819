import { useId, useState } from "preact/hooks";
import { definitionText, releasedDefinition } from "../../../data/draft/definition-text";
import type { MeasureDefinition } from "../../../measures/measure";
import * as names from "../../../words/messages";
import type { Client } from "../../engine/client";
import { Button } from "../button";
import { chooseFile, download } from "../files";
import { type PartProps, Problem, SelectField, TextField } from "./fields";
import * as messages from "./messages";
import { problemText } from "./problem-text";

/** Asks whether small counts are to be hidden. */
export function Sensitivity({ definition, define }: PartProps) {
  const name = useId();
  const now = definition.sensitive ?? null;
  const radio = (sensitive: boolean, text: string) => (
    <label class="check">
      <input
        type="radio"
        name={name}
        checked={now === sensitive}
        onChange={() => define({ ...definition, sensitive })}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset class="field sensitive" aria-describedby={`${name}-why`}>
      <legend>{messages.sensitiveQuestion()}</legend>
      <p class="help" id={`${name}-why`}>
        {messages.sensitiveWhy()}
      </p>
      {radio(true, messages.sensitiveYes())}
      {radio(false, messages.sensitiveNo())}
    </fieldset>
  );
}

const ABOUTS = ["experiences", "attitudes", "abilities", "symptoms", "traits"] as const;

export function MeasureAbout({ definition, facts, define, client }: PartProps & { readonly client: Client }) {
  const [problem, setProblem] = useState<string | null>(null);
  const load = async (): Promise<void> => {
    const blob = await chooseFile(".json,.yaml,.yml,.csv,.tsv");
    if (blob === null) return;
    try {
      setProblem(define(await client.ask("definition", { name: blob.name, blob })));
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <details class="part">
      <summary>{messages.aboutHeading()}</summary>
      <TextField
        label={names.columnTitle()}
        value={definition.title ?? definition.id}
        take={(title) => define({ ...definition, title: title.trim() })}
      />
      <SelectField
        label={messages.itemsAbout()}
        value={definition.about ?? ""}
        options={[
          ["", messages.aboutName({ about: "other" })],
          ...ABOUTS.map((about) => [about, messages.aboutName({ about })] as const),
        ]}
        choose={(value) => define({ ...definition, about: ABOUTS.find((about) => about === value) ?? null })}
      />
      {!facts.drafted && <Sensitivity definition={definition} facts={facts} define={define} />}
      <p class="row">
        <Button text={messages.loadDefinition()} onClick={() => void load()} />
        <Button text={messages.saveDefinition()} onClick={() => save(definition)} />
      </p>
      <p class="help">{messages.loadHelp()}</p>
      <Problem text={problem} />
    </details>
  );
}

function save(definition: MeasureDefinition): void {
  const text = definitionText(releasedDefinition(definition));
  download(`${definition.id}.measure.json`, text, "application/json");
}
