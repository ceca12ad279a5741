import { CloseButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { labelsOf } from "./drawn-network.ts";
import { indexOfNode, keysOf, selection } from "./node-key.ts";
import type { ShortestPaths } from "./shortest-paths.ts";

interface Props {
  readonly picture: Picture;
  /** Undefined where nothing that is drawn connects the two. */
  readonly paths: ShortestPaths | undefined;
}

/** The shortest paths between the two selected, and that they run over what is drawn only. */
export function PathsPanel({ picture, paths }: Props) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const [{ organisation, other }, change] = useUrlState();
  const labels = labelsOf(picture);
  const keys = keysOf(picture);
  const nameOf = (id = "") => labels[indexOfNode(picture, "organisation", id)] ?? id;
  return (
    <section className="panel">
      <CloseButton
        className="side-close"
        aria-label={t("frame.close")}
        onClick={() => change({ organisation, other: undefined })}
      />
      <header>
        <p className="eyebrow">{t("paths.title")}</p>
        <h2>
          {nameOf(organisation)} – {nameOf(other)}
        </h2>
      </header>
      <p>{paths ? t("paths.found", { length: count(paths.length), n: count(paths.count) }) : t("paths.none")}</p>
      <p className="quiet">{t("paths.drawnOnly")}</p>
      <ol className="paths">
        {paths?.some.map((path) => (
          <li key={path.join()}>
            {path.map((index, step) => (
              <span key={keys[index]}>
                {step > 0 && " → "}
                <button
                  type="button"
                  className="link-button"
                  onClick={() => change(selection(picture.nodes.type[index], picture.nodes.id[index]))}
                >
                  {labels[index]}
                </button>
              </span>
            ))}
          </li>
        ))}
      </ol>
      {paths && paths.count > paths.some.length && (
        <p className="quiet">{t("paths.more", { n: count(paths.count - paths.some.length) })}</p>
      )}
    </section>
  );
}
