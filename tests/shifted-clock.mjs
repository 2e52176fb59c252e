/** Loaded before a program, it sets its clock three years and some hours ahead, as on a machine whose battery is empty. */
const ahead = 3 * 365.25 * 24 * 3600 * 1000 + 17 * 3600 * 1000;
const RealDate = globalThis.Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length) super(...given);
    else super(RealDate.now() + ahead);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
