export interface Glyph {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export function readGlyphs(pdf: Uint8Array): Promise<readonly Glyph[]>;
