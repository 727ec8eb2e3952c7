/** The embedded PostgreSQL can't be used; the message is one line for the person who started PAUZ. */
export class EmbeddedProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EmbeddedProblem";
  }
}
