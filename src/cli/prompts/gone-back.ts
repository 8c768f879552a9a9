/** The user wants to answer the question before again. */
export class GoneBack extends Error {
  override readonly name = 'GoneBack';
}
