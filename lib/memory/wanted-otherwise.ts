/** The person wants something else remembered by now, or elsewhere, than when the work began. */
export class WantedOtherwise extends Error {
  constructor() {
    super("what is to be remembered, or where, was decided anew");
    this.name = "WantedOtherwise";
  }
}
