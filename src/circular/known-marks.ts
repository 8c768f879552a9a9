/** The marks that the regulation knows; practice has others, which are told and printed. */

/** İvedilik (Y 26). */
export const URGENCIES: readonly string[] = ['ACELE', 'GÜNLÜDÜR'];

/** Gizlilik, the highest first. */
export const CLASSIFICATIONS: readonly string[] = ['ÇOK GİZLİ', 'GİZLİ', 'HİZMETE ÖZEL'];
