import { useTranslation } from "react-i18next";
import { OrganisationField } from "../parts/organisation-field.tsx";
import { useOrganisation } from "../parts/use-organisation.ts";
import { useOrganisationName } from "../parts/use-organisation-name.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { readTeamWith, writeTeamWith } from "./team-with.ts";
import { withRoomFor } from "./with-member.ts";

/** Who is to be in the team beside the company that it is for: each can be taken out again, and others put in, for whom there is room then, beside those that `requires` has. */
export function NamedMembers({ requires }: { readonly requires: string }) {
  const { t } = useTranslation("partners");
  const [{ teamWith, partnerFor }, change] = useUrlState();
  const company = useOrganisation(partnerFor);
  const members = readTeamWith(teamWith);
  const without = (wanted: string) => members.filter(({ id }) => id !== wanted);
  return (
    <div>
      <OrganisationField
        label={t("consortia.with")}
        chosen={undefined}
        onChoose={(picked) => {
          if (!picked) return;
          const next = [...without(picked.id), picked];
          change({
            teamWith: writeTeamWith(next),
            requires: withRoomFor(requires, company ? [...next, company] : next),
            team: undefined,
          });
        }}
      />
      {members.map(({ id }) => (
        <NamedMember
          key={id}
          id={id}
          onTakeOut={() => change({ teamWith: writeTeamWith(without(id)), team: undefined })}
        />
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
