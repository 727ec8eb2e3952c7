import type { Config } from "./settings";

/** Where one kind of object is kept. `where` names a service and a place in it for people to read; it holds no secret. */
export type StoreInUse = {
  /** `smartbucket` holds journals, hints, analyses, audio and pictures, `objectstore` PDFs and archives. */
  readonly store: "smartbucket" | "objectstore";
  readonly driver: "local" | "raindrop" | "s3";
  readonly where: string;
};

const here = "files in the data folder";

/** The drivers that this configuration chooses, without their keys. */
export function storesInUse({
  smartbucket,
  raindrop,
  objectstore,
  s3,
}: Pick<Config, "smartbucket" | "raindrop" | "objectstore" | "s3">): readonly StoreInUse[] {
  return [
    {
      store: "smartbucket",
      driver: smartbucket,
      where: smartbucket === "raindrop" && raindrop !== undefined ? raindropWords(raindrop) : here,
    },
    { store: "objectstore", driver: objectstore, where: objectstore === "s3" && s3 !== undefined ? s3Words(s3) : here },
  ];
}

/** Host, application and version, for whoever runs PAUZ to read. */
export function raindropWords({ baseUrl, applicationName, version, organization }: NonNullable<Config["raindrop"]>): string {
  const whose = organization === undefined ? "" : ` of ${organization}`;
  return `${new URL(baseUrl).host}, application ${applicationName}${whose}, version ${version}`;
}

function s3Words({ endpoint, region, bucket }: NonNullable<Config["s3"]>): string {
  // Only the host: an address may carry a name and a password.
  return `${endpoint === undefined ? `AWS ${region}` : new URL(endpoint).host}, bucket ${bucket}`;
}
