import { useTranslation } from "react-i18next";
import { OrganisationField } from "../parts/organisation-field.tsx";
import { useOrganisationName } from "../parts/use-organisation-name.ts";
import { readMarked, writeMarked } from "../state/marked.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Who is to be in the team beside the company that it is for: each can be taken out again, and others put in. */
export function NamedMembers() {
  const { t } = useTranslation("partners");
  const [{ teamWith }, change] = useUrlState();
  const ids = teamWith === undefined ? [] : readMarked(teamWith);
  const name = (others: readonly string[]) => change({ teamWith: writeMarked(others) || undefined, team: undefined });
  return (
    <div>
      <OrganisationField
        label={t("consortia.with")}
        chosen={undefined}
        onChoose={(picked) => picked && name([...ids.filter((id) => id !== picked.id), picked.id])}
      />
      {ids.map((id) => (
        <NamedMember key={id} id={id} onTakeOut={() => name(ids.filter((one) => one !== id))} />
      ))}
    </div>
  );
}

function NamedMember({ id, onTakeOut }: { readonly id: string; readonly onTakeOut: () => void }) {
  const { t } = useTranslation("partners");
  const name = useOrganisationName(id) ?? id;
  return (
    <p className="named-member">
      <strong>{name}</strong>{" "}
      <button type="button" className="link-button" aria-label={t("takeBackNamed", { name })} onClick={onTakeOut}>
        {t("takeBack")}
      </button>
    </p>
  );
}
