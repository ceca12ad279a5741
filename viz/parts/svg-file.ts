import { saveBlob } from "./save-blob.ts";

export function saveSvg(text: string, name: string): void {
  saveBlob(new Blob([text], { type: "image/svg+xml" }), name);
}

/** The same drawn, at least twice as fine as the screen needs it. */
export async function saveSvgAsPng(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  name: string,
): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const scale = Math.max(2, window.devicePixelRatio);
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob) saveBlob(blob, name);
}
