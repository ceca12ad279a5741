import { Button, Checkbox, NativeSelect, NumberInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { organisationKinds } from "../../model/organisation.ts";
import { changesSchema, type ScenarioChange } from "../../model/scenario.ts";
import type { ProposalsResult, ScenarioResult } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { useFormats } from "../i18n/use-formats.ts";
import type { AskedIntegration } from "../integration/integration-queries.ts";
import { Awaited } from "../parts/awaited.tsx";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import {
  type AskedProposals,
  proposedKinds,
  readProposals,
  usualProposals,
  writeProposals,
} from "./asked-proposals.ts";
import { Member } from "./tray.tsx";
import { proposalsQuery } from "./what-if-queries.ts";

interface Props {
  readonly asked: AskedIntegration;
  readonly written: string;
  readonly indexes: ScenarioResult["indexes"];
  readonly onTake: (...changes: readonly ScenarioChange[]) => void;
}

/** Which additions move an index most: asked for, then taken into the tray one by one or all together. */
export function Proposals({ asked, written, indexes, onTake }: Props) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { count, value } = useFormats();
  const dataset = useDataset();
  const [{ propose }, change] = useUrlState();
  const proposals = useMemo(() => (propose === undefined ? usualProposals : readProposals(propose)), [propose]);
  const [draft, setDraft] = useState(proposals);
  // Back, or a link, asks for something else.
  useEffect(() => setDraft(proposals), [proposals]);
  const set = (changes: Partial<AskedProposals>) => setDraft({ ...draft, ...changes });
  // The tray that the search started from: what is taken from the list must not search anew.
  const [start, setStart] = useState(written);
  const request = proposalsQuery(dataset.id, asked, start, proposals);
  const { data, error, refetch } = useQuery({ ...request, enabled: propose !== undefined });
  const job = useJobOf(request.queryKey);
  const query = { ...asked, ...proposals, ...(start !== "" && { changes: start }) };
  return (
    <section className="what-if-section" aria-labelledby="what-if-proposals">
      <h2 id="what-if-proposals">{t("integration:whatIf.proposals")}</h2>
      <form
        className="measure-form what-if-form"
        onSubmit={(event) => {
          event.preventDefault();
          setStart(written);
          change({ propose: writeProposals(draft) });
        }}
      >
        <NativeSelect
          label={t("integration:whatIf.move")}
          value={draft.index}
          onChange={(event) => set({ index: event.currentTarget.value })}
          data={indexes
            .filter(({ id }) => id !== "fusion")
            .map(({ id, definition }) => ({ value: id, label: definition.title }))}
        />
        <NativeSelect
          label={t("integration:whatIf.kind")}
          value={draft.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as AskedProposals["kind"] })}
          data={proposedKinds.map((kind) => ({ value: kind, label: t(`vocabulary:activityKind.${kind}`) }))}
        />
        <NumberInput
          className="parameter-number"
          label={t("integration:whatIf.size")}
          value={draft.size}
          min={2}
          max={6}
          allowDecimal={false}
          onChange={(size) => typeof size === "number" && set({ size })}
        />
        <NumberInput
          className="parameter-number"
          label={t("integration:whatIf.budget")}
          value={draft.budget}
          min={1}
          max={20}
          allowDecimal={false}
          onChange={(budget) => typeof budget === "number" && set({ budget })}
        />
        <NativeSelect
          label={t("integration:whatIf.requires")}
          value={draft.requires ?? ""}
          onChange={({ currentTarget }) => {
            const { requires: _, ...rest } = draft;
            setDraft({ ...rest, ...(currentTarget.value !== "" && { requires: currentTarget.value }) });
          }}
          data={[
            { value: "", label: t("integration:whatIf.nobody") },
            ...organisationKinds.map((kind) => ({ value: kind, label: t(`vocabulary:organisationKind.${kind}`) })),
          ]}
        />
        <Checkbox
          label={t("integration:whatIf.newcomer")}
          checked={draft.newcomer === "true"}
          onChange={(event) => set({ newcomer: event.currentTarget.checked ? "true" : "false" })}
        />
        <Checkbox
          label={t("integration:whatIf.apart")}
          checked={draft.apart === "true"}
          onChange={(event) => set({ apart: event.currentTarget.checked ? "true" : "false" })}
        />
        <Button type="submit" variant="default">
          {t("integration:whatIf.find")}
        </Button>
      </form>
      {error && <Refused error={error} retry={refetch} />}
      <Awaited
        job={job}
        title={t("integration:whatIf.finding")}
        isAwaited={propose !== undefined && !data && !error}
        lines={4}
      />
      {data && !error && (
        <>
          <ResultStatement
            network={data.network}
            path="scenario/proposals"
            query={query}
            file={`${dataset.id}-proposals.csv`}
            hasCharts={false}
          >
            {t(`integration:whatIf.found.${data.additions.length === 0 ? "none" : data.direction}`, {
              index: data.index.definition.title,
              before: value(data.before),
              after: value(data.additions.at(-1)?.value ?? data.before),
              candidates: count(data.candidates),
              pool: count(data.pool),
              eligible: count(data.eligible),
            })}
            {data.optimum !== undefined &&
              ` ${t("integration:whatIf.optimum", { optimum: value(data.optimum), gap: value(data.gap ?? 0) })}`}
          </ResultStatement>
          {start !== written && <p className="quiet">{t("integration:whatIf.foundBefore")}</p>}
          {data.additions.length > 0 && <Additions result={data} onTake={onTake} />}
          <DefinitionText definition={data.definition} />
        </>
      )}
    </section>
  );
}

function Additions({
  result: { additions },
  onTake,
}: {
  readonly result: ProposalsResult;
  readonly onTake: Props["onTake"];
}) {
  const { t } = useTranslation("integration");
  const { count, value } = useFormats();
  const changeOf = (written: string) => changesSchema.parse(written);
  return (
    <>
      <PlainTable label={t("whatIf.proposed")}>
        <ColumnHeads
          columns={[
            t("whatIf.addition"),
            t("whatIf.members"),
            { number: t("whatIf.gain") },
            { number: t("whatIf.after") },
            t("whatIf.take"),
          ]}
        />
        <tbody>
          {additions.map(({ change, members, gain, value: after }, k) => (
            <tr key={change}>
              <th scope="row">{count(k + 1)}</th>
              <td>
                {members.map(({ id }) => (
                  <Member key={id} id={id} result={{ organisations: members }} />
                ))}
              </td>
              <td className="number">{`${gain > 0 ? "+" : ""}${value(gain)}`}</td>
              <td className="number">{value(after)}</td>
              <td>
                <button
                  type="button"
                  className="link-button"
                  aria-label={t("whatIf.takeNth", { n: count(k + 1) })}
                  onClick={() => onTake(...changeOf(change))}
                >
                  {t("whatIf.toTray")}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <Button
        className="what-if-all"
        variant="default"
        size="compact-sm"
        onClick={() => onTake(...additions.flatMap(({ change }) => changeOf(change)))}
      >
        {t("whatIf.takeAll")}
      </Button>
    </>
  );
}
