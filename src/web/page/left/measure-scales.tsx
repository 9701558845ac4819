import { useEffect, useId, useRef, useState } from "preact/hooks";
import { TEMPLATES, type Template } from "../../../factor/model/model-template";
import type { Project } from "../../../project/project";
import { integer } from "../../../words/format";
import { template } from "../../../words/messages";
import type { Client, Progress } from "../../engine/client";
import type { SuggestedScales } from "../../engine/suggest-scales";
import type { Item } from "../../state/measure-edit";
import {
  modelProblem,
  placeOfProblem,
  type Scale,
  type Structure,
  scalesOf,
  structureFromTemplate,
  structureOf,
  withStructure,
  withStructureAt,
} from "../../state/measure-scales";
import { scaleNumber } from "../../state/messages";
import { Button } from "../button";
import { stop as stopName } from "../messages";
import { type PartProps, Problem, SelectField, type Take, TextField } from "./fields";
import * as messages from "./messages";
import { problemText } from "./problem-text";
import { ScaleMatrix } from "./scale-matrix";

interface ScalesProps extends PartProps {
  readonly client: Client;
  readonly project: Project;
}

export function MeasureScales({ definition, define, client, project }: ScalesProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [found, setFound] = useState<SuggestedScales | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  const structures = Object.entries(definition.structures ?? {});
  const ids = definition.items.map(({ id }) => id);
  // Changes made while scales were being computed are kept.
  const current = useRef(definition);
  current.current = definition;
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const add = (structure: Structure, key?: string): void =>
    setProblem(define(withStructure(current.current, structure, key)));
  const suggest = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setStop(controller);
    setProblem(null);
    setShare(null);
    try {
      const onProgress = ({ done, total }: Progress): void => setShare(total === 0 ? null : done / total);
      const suggested = await client.ask("suggest", { project }, { signal: controller.signal, onProgress });
      const there = current.current.items.map(({ id }) => id);
      const scales = suggested.scales.map((items) => items.filter((id) => there.includes(id)));
      setFound(suggested);
      add(structureOf(messages.suggested(), numbered(scales, there)), "suggested");
    } catch (error) {
      if (!controller.signal.aborted) setProblem(problemText(error));
    } finally {
      setStop(null);
    }
  };
  return (
    <details class="part">
      <summary>{messages.scalesHeading()}</summary>
      <p class="help">{messages.scalesWhy()}</p>
      {structures.map(([key, structure]) => (
        <StructureFields
          key={key}
          structure={structure}
          take={(next) => define(withStructureAt(definition, key, next))}
          write={(scales, template) =>
            define(withStructure(definition, structureFromTemplate(template, scales, definition), template))
          }
          items={definition.items}
        />
      ))}
      <p class="row">
        <Button
          text={messages.addStructure()}
          onClick={() => {
            const number = String(structures.length + 1);
            add(structureOf(messages.structureNumber({ number }), numbered([ids], ids)));
          }}
        />
        <Button text={messages.suggest()} disabled={stop !== null} onClick={() => void suggest()} />
      </p>
      {stop !== null && (
        <p class="row" role="status">
          <span>{messages.suggesting()}</span>
          <progress
            aria-label={messages.suggesting()}
            max={1}
            {...(share === null ? {} : { value: share })}
          />
          <Button text={stopName()} onClick={() => stop.abort()} />
        </p>
      )}
      {found !== null && (
        <p class="help" role="status">
          {messages.scalesFound({
            scales: found.scales.length,
            isAgreed: found.agreed,
            numbers: found.plausible.map((number) => integer(number)),
          })}
          {found.without.length > 0 && ` ${messages.onNoScale({ items: found.without })}`}
        </p>
      )}
      <Problem text={problem} />
    </details>
  );
}

/** Numbered scales with ids that no item has. */
function numbered(scales: readonly (readonly string[])[], ids: readonly string[]): Scale[] {
  const prefix = ids.some((id) => /^scale\d+$/.test(id)) ? "factor" : "scale";
  return scales.map((items, place) => ({
    id: `${prefix}${place + 1}`,
    label: scaleNumber({ number: String(place + 1) }),
    items,
  }));
}

interface StructureProps {
  readonly structure: Structure;
  readonly items: readonly Item[];
  readonly take: Take<Structure | null>;
  /** Adds a structure of the scales; returns what is wrong with it. */
  readonly write: (scales: readonly Scale[], template: Template) => string | null;
}

function StructureFields({ structure, items, take, write }: StructureProps) {
  const name = structure.label ?? "";
  const scales = scalesOf(structure);
  return (
    <fieldset class="structure">
      <legend>{name === "" ? messages.scalesHeading() : name}</legend>
      <TextField
        label={messages.structureName()}
        value={name}
        take={(label) => {
          const { label: _, ...rest } = structure;
          return take(label.trim() === "" ? rest : { ...structure, label: label.trim() });
        }}
      />
      {scales !== null && (
        <ScaleMatrix
          items={items}
          declared={scales}
          take={(next) => take(structureOf(structure.label, next))}
        />
      )}
      {scales !== null && (
        <SelectField
          label={messages.writeTemplate()}
          value=""
          options={[
            ["", messages.noTemplate()],
            ...TEMPLATES.map((id) => [id, template({ template: id })] as const),
          ]}
          choose={(id) => {
            const chosen = TEMPLATES.find((one) => one === id);
            try {
              return chosen === undefined ? null : write(scales, chosen);
            } catch (error) {
              return problemText(error);
            }
          }}
        />
      )}
      <details open={scales === null}>
        <summary>{messages.asText()}</summary>
        <ModelText
          model={structure.model}
          take={(model) => {
            const rejection = take(withModel(structure, model));
            return rejection === null
              ? null
              : modelProblem(
                  rejection,
                  model,
                  items.map(({ id }) => id),
                );
          }}
        />
      </details>
      <Button text={messages.removeStructure()} onClick={() => take(null)} />
    </fieldset>
  );
}

/** Removes labels of factors that are no longer in the text. */
function withModel({ labels = {}, ...structure }: Structure, model: string): Structure {
  const factors = new Set(Array.from(model.matchAll(/([\p{L}\p{N}_.]+)\s*=~/gu), ([, factor]) => factor));
  const left = Object.entries(labels).filter(([factor]) => factors.has(factor));
  return { ...structure, model, labels: Object.fromEntries(left) };
}

/** Model syntax; problems are reported with line and column, and marked. */
function ModelText({ model, take }: { readonly model: string; readonly take: Take<string> }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // Edited text belongs to the model from which it was edited.
  const text = typed?.of === model ? typed.text : model;
  const apply = (): void => {
    const rejection = take(text);
    setProblem(rejection);
    const place = rejection === null ? null : placeOfProblem(rejection);
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
        {messages.asTextHelp()}
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
      <Button text={messages.useText()} disabled={text === model} onClick={apply} />
    </div>
  );
}
