/** Text → bytes as an old editor saves it; the tests write such files, the program only reads them. */

const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1254').decode(Uint8Array.of(byte)), byte]),
);

/** Throws where a character has no byte of its own. */
export function inWindows1254(text: string): Buffer {
  return Buffer.from(
    [...text].map((character) => {
      const byte = BYTES.get(character);
      if (byte === undefined) throw new Error(`${character} is not in Windows-1254`);
      return byte;
    }),
  );
}
