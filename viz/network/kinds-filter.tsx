import { Button, Checkbox, Popover } from "@mantine/core";
import { ListFilter } from "lucide-react";
import { useTranslation } from "react-i18next";
import { organisationKinds } from "../../model/organisation.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Which kinds of organisation are in the network. It never changes a weight: it leaves organisations out. */
export function KindsFilter() {
  const { t } = useTranslation(["page", "vocabulary"]);
  const [state, change] = useUrlState();
  const chosen = state.kinds?.split(",") ?? [...organisationKinds];
  const others = [state.zones, state.complexes, state.countries].filter(Boolean);
  const filtered = state.kinds !== undefined || others.length > 0;
  return (
    <Popover position="bottom-start" withArrow trapFocus>
      <Popover.Target>
        <Button variant={filtered ? "light" : "default"} leftSection={<ListFilter size={15} aria-hidden />}>
          {t(filtered ? "page:network.filtered" : "page:network.filter")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          label={t("page:network.kinds")}
          value={chosen}
          onChange={(next) => {
            if (next.length > 0)
              change({
                kinds: next.length === organisationKinds.length ? undefined : [...next].sort().join(","),
                camera: undefined,
              });
          }}
        >
          {organisationKinds.map((kind) => (
            <Checkbox key={kind} mt={6} value={kind} label={t(`vocabulary:organisationKind.${kind}`)} />
          ))}
        </Checkbox.Group>
        {others.length > 0 && <p className="quiet">{t("page:network.alsoOnly", { values: others.join(", ") })}</p>}
        {filtered && (
          <Button
            size="compact-sm"
            variant="default"
            mt="sm"
            onClick={() =>
              change({
                kinds: undefined,
                zones: undefined,
                complexes: undefined,
                countries: undefined,
                camera: undefined,
              })
            }
          >
            {t("page:network.noFilter")}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
