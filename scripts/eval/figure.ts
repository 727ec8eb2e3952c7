/** One line of `npm run eval`. `met` is left out where nothing was promised. */
export type Figure = {
  readonly name: string;
  readonly value: number | string;
  readonly goal?: string;
  readonly met?: boolean;
  readonly note?: string;
};
