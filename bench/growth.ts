/** What one work took at each scale; seconds of processor time say what it is where others use the machine too. */
export interface Growth {
  readonly work: string;
  readonly points: readonly { readonly participations: number; readonly seconds: number; readonly cpu: number }[];
}
