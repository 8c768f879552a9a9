/** Turkish phrases that several messages share. */

/** “Did you mean …?”, or null where nothing is near. */
export function meant(nearest: string | null): string | null {
  return nearest === null ? null : `“${nearest}” mi demek istediniz?`;
}

/** A number with the Turkish decimal comma. */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** An ISO day as people write it: 21.01.2019. */
export function day(iso: string): string {
  return iso.split('-').reverse().join('.');
}
