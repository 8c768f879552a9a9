/** A series without anything of its own. */

import type { Series } from '../../src/circular/series.js';

export const PLAIN_SERIES: Series = {
  key: 'sayi',
  format: '{no}',
  heading: null,
  restart: 'yearly',
  gaps: 'allowed',
  start: null,
  source: 'automatic',
  dateOrder: 'warn',
  yearStart: null,
  addendumFormat: null,
};
