// Required before the program: it is 2 March 2019, 12:00 in Istanbul, for as long as it runs.
const NOW = Date.UTC(2019, 2, 2, 9);

globalThis.Date = class extends Date {
  constructor(...values) {
    super(...(values.length === 0 ? [NOW] : values));
  }
  static now() {
    return NOW;
  }
};
