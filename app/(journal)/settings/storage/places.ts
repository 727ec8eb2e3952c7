import { storesInUse } from "@/lib/config/stores-in-use";

/** Something of the journal, where it is, and how it lies there. */
type Place = { readonly what: string; readonly where: string; readonly how: string };

type Stores = ReturnType<typeof storesInUse>;
type Driver = Stores[number]["driver"];

const names: Readonly<Record<Driver, string>> = {
  local: "Files on the machine that runs PAUZ",
  raindrop: "Raindrop SmartBucket, a service of LiquidMetal AI",
  s3: "An S3 store",
};

function howObjects(driver: Driver, guidedOpen: boolean): string {
  if (driver === "local") return "Sealed, each in a file of its own.";
  return guidedOpen
    ? "Sealed before they leave this machine, but for guided journals: you chose to leave those open, below."
    : "Sealed before they leave this machine. Raindrop keeps them and can’t read them.";
}

/** Where the parts of a journal are kept, by the drivers in use. Names no host, account or path: those are for whoever runs PAUZ. */
export function placesOf(
  config: Parameters<typeof storesInUse>[0],
  open: { readonly guided: boolean; readonly memory: boolean },
): readonly Place[] {
  const driverOf = (store: Stores[number]["store"]) => storesInUse(config).find((one) => one.store === store)?.driver ?? "local";
  const objects = driverOf("smartbucket");
  const files = driverOf("objectstore");
  return [
    {
      what: "Entries, feelings, tags, and what every text said before",
      where: "PostgreSQL, the database of this PAUZ",
      how: "Your words are sealed. Days, lengths and counts are not, so that lists and charts need not open everything.",
    },
    {
      what: "Guided journals, recordings, hints, reflections, your picture",
      where: names[objects],
      how: howObjects(objects, open.guided && objects === "raindrop"),
    },
    open.memory
      ? {
          what: "What PAUZ remembers",
          where: "Raindrop SmartMemory, a service of LiquidMetal AI",
          how: "Open: you chose to let it lie there as it stands on its page.",
        }
      : { what: "What PAUZ remembers", where: "PostgreSQL, the database of this PAUZ", how: "Sealed." },
    {
      what: "PDFs you export",
      where: names[files],
      how: files === "local" ? "Sealed, each in a file of its own." : "Sealed before they leave this machine.",
    },
  ];
}
