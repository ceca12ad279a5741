import { Button, Menu } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { Download, Link2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { WithRecord } from "./with-record.tsx";

interface Props {
  readonly disabled?: boolean;
  /** Whether there are files of data among them: with each of those a run record can come. */
  readonly hasData?: boolean;
  /** The files that there are, as items of a menu. */
  readonly children: ReactNode;
}

/** What a picture can be taken away as: files, and the address of this very view. */
export function WaysOut({ disabled, hasData = true, children }: Props) {
  const { t } = useTranslation();
  const clipboard = useClipboard();
  return (
    <div className="controls-end">
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<Download size={15} aria-hidden />} disabled={disabled}>
            {t("network.export")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {children}
          {hasData && (
            <>
              <Menu.Divider />
              <WithRecord />
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        leftSection={<Link2 size={15} aria-hidden />}
        onClick={() => clipboard.copy(location.href)}
      >
        {t(clipboard.copied ? "network.linkCopied" : "network.copyLink")}
      </Button>
    </div>
  );
}
