/** The package's version, put in by the build. */

declare const GENELGE_VERSION: string | undefined;

export const version: string = typeof GENELGE_VERSION === 'string' ? GENELGE_VERSION : '0.0.0-source';
