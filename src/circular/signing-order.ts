/** Where signers stand, by their seniority. */

/** From the left: of two the senior stands on the right, of more on the left (Y 17/11). As given where a rank is missing. */
export function inSigningOrder<T extends { readonly rank: number | null }>(signers: readonly T[]): readonly T[] {
  const ranked = signers.flatMap((signer) => (signer.rank === null ? [] : [{ signer, rank: signer.rank }]));
  if (ranked.length < signers.length) return signers;
  const seniorFirst = ranked.sort((one, other) => one.rank - other.rank).map(({ signer }) => signer);
  return signers.length === 2 ? seniorFirst.reverse() : seniorFirst;
}
