/** A moment in time. Days of a person's calendar are `LocalDate`, never this. */
export type Instant = Date;

export type Clock = { now(): Instant };

/** The machine's clock. Domain code gets a `Clock` handed in and never reads the time itself. */
export const systemClock: Clock = { now: () => new Date() };
