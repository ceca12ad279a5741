import { embedFonts } from "./embed-fonts.ts";
import { saveBlob } from "./save-blob.ts";

/** A picture that the page has drawn. */
export interface SvgPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export async function saveSvg({ text }: Pick<SvgPicture, "text">, name: string): Promise<void> {
  saveBlob(new Blob([await embedFonts(text)], { type: "image/svg+xml" }), name);
}

/** The same drawn, at least twice as fine as the screen needs it. */
export async function saveSvgAsPng({ text, width, height }: SvgPicture, name: string): Promise<void> {
  const image = new Image();
  // Drawn as an image it has no fonts but its own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await embedFonts(text))}`;
  await image.decode();
  const scale = Math.max(2, window.devicePixelRatio);
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob) saveBlob(blob, name);
}
