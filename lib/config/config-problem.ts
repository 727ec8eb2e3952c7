/** A setting can't be used; the message is one line that names the variable and says how to set it. */
export class ConfigProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ConfigProblem";
  }
}
